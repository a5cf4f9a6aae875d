/** The actions that may write. All others read, and what they may write beside that is said with them. */
export const mayWrite = [
  ...['family.log', 'family.join', 'family.remind', 'family.erase', 'family.quit'],
  // How often a code was looked up.
  'family.invitation',
  ...['school.log', 'school.invite', 'school.revoke', 'school.settleJoin', 'school.untie'],
  ...['office.saveStaff', 'office.inviteStaff', 'office.acceptStaff'],
  ...['files.freeze', 'files.stage', 'files.applyImport', 'files.dropImport'],
  ...['desk.look', 'desk.confirm', 'desk.end'],
  ...['office.find', 'office.found', 'office.change', 'office.open', 'office.recount'],
  ...['office.closeTerm', 'office.startTerm', 'office.planYear', 'office.beginYear'],
  ...['setup.place', 'setup.revokePlace'],
  // A look at a school is noted, too.
  ...['district.enter', 'district.school', 'district.item', 'district.openItem', 'district.note'],
  ...['district.visit', 'district.draw', 'setup.district', 'setup.supervise', 'setup.unsupervise'],
  ...['nightly', 'notices', 'folding'],
  ...['setup.found', 'setup.pupils', 'setup.open', 'setup.rebuild', 'setup.beginRestore', 'setup.restore'],
]
