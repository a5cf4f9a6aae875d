/**
 * The problem catalogue: every code a function may answer with, and the sentence a person reads. Screens switch
 * on the code; the sentence names the field and the cure. The first nine codes are those of the acceptance
 * contract, in the order in which they are checked; those from `offline` on are told by the app itself.
 */
export const problems = {
  invalid: '请检查{field}：{cure}',
  forbidden: '您的身份不能对「{subject}」做这件事。如认为有误，请联系学校管理员',
  not_found: '没有找到{field}。请核对后再试',
  not_on_roll: '该学生在这一天不在籍。请核对学生和日期',
  no_consent: '尚未取得监护人同意，不能记录睡眠、作业时间和阅读。请先由监护人同意',
  future: '{field}晚于今天。请改为今天或更早的日期',
  too_late: '{field}已超过 {days} 天的补录期，不能再记录或更改',
  closed: '这份问卷已经截止，不能再提交',
  duplicate: '{cure}',
  no_identity: '没有识别到您的微信身份。请从小程序重新进入',
  unknown_action: '当前版本不支持这个操作。请更新小程序后再试',
  too_large: '一次提交的内容过大。请分几次提交',
  mutation_reused: '这次提交的编号已用于另一份内容。请重新提交',
  not_open: '没有找到这所学校，或学校尚未启用。请联系学校管理员',
  busy: '系统正忙，请稍后再试。提交的内容已存在手机上，稍后会自动再发',
  broken: '系统出错，这次没有保存。请稍后再试，仍不行请联系学校管理员',
  newer: '数据已由更新的版本写过，当前版本读不了，也没有改动任何内容。请学校管理员更新云函数后再试',
  too_many: '{cure}',
  other_account: '这是另一位使用者填写的，没有提交，内容还在手机上。请由填写的人进入后提交',
  outdated: '小程序有新版本了，请关掉小程序再打开一次。还没提交的内容都在手机上，更新后自动提交',
  away: '微信只为两小时内打开过小程序的人检查文字。请在手机微信里打开一次小程序；写好的内容还在，会自动再发',
  desk_ended: '这台电脑的登录已经结束。请重新扫码登录',
  offline: '现在连不上网络，这次没有保存。填好的内容还在，连上网络后再试一次即可',
  unread: '没有读到内容。请检查网络，稍后再试一次',
  unanswered: '没有等到回应，不确定是否已保存。填好的内容还在，再试一次即可，不会重复记录',
  kept: '已存在手机上，{cure}自动提交',
  phone_full: '手机存储已满，没有保存。填好的内容还在，请清理手机空间后再试',
} as const

export type ProblemCode = keyof typeof problems

/** What a person is told: the code for the screen, the field it belongs to (or null), the Chinese sentence. */
export interface Problem {
  code: ProblemCode
  field: string | null
  message: string
}

/** A cure that asks by itself is not asked for twice. */
const asked = '{field}：{cure}'
const sentenceOf = (code: ProblemCode, { cure = '' }: Words): string =>
  code === 'invalid' && cure.includes('请') ? asked : problems[code]

type Words = Partial<Record<'field' | 'cure' | 'subject' | 'days', string>>

/** A refusal, thrown where it is found and mapped once at the edge of a function. */
export class Refusal extends Error {
  readonly problem: Problem

  constructor(code: ProblemCode, field: string | null = null, words: Words = {}) {
    const message = sentenceOf(code, words).replace(
      /\{(\w+)\}/gu,
      (_, name: keyof Words) => words[name] ?? '',
    )
    super(message)
    this.problem = { code, field, message }
  }
}
