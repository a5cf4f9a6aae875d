/** Identifiers, texts and values that are allowed but awkward, and values that are never allowed. */

/** Ids without blanks: allowed everywhere. */
export const nastyIds = [
  ...[
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
    'a.b.c',
    '$where',
    '$set',
    'x/y',
    '../x',
    '100%',
  ],
  ...[
    '%2F',
    '学生一',
    '😀',
    '长'.repeat(64),
    '😀'.repeat(64),
    '_id',
    '#',
    '*',
    '0',
    '-1',
    'null',
    'undefined',
  ],
  ...['line-3', 'A', 'a', 'é', 'e\u0301', 'x|y', 'x:y', 'x,y', '"q"', "it's", 'a_b', 'a-b', '[]', '{}', '\\'],
]

/** Ids with blanks in them: not for classes, which staff.csv separates by blanks. */
export const blankIds = ['a b', ' a', 'a ', '班 一']

export const nastySubjects = [
  ...[
    'constructor',
    'toString',
    '语.文',
    '$数学',
    '外/语',
    '体育与健康',
    '*',
    '😀'.repeat(20),
    'a.b',
    '__proto__',
  ],
  ...['None', 'NONE', ' none', '科学', '9', '_id', '0'],
]

export const nastyTexts = [
  'constructor',
  '😀',
  '书'.repeat(40),
  '😀'.repeat(40),
  '$x.y',
  '<b>',
  '0',
  '\t书',
  'null',
]

/** Values that no field accepts, or only few. */
export const wrongValues: unknown[] = [
  ...[null, [], {}, { $gt: 0 }, { $ne: null }, ['x'], '', ' ', '\u3000', 1.5, -1, 1e9, true, false, '1', 0],
  ...[
    'x'.repeat(65),
    '长'.repeat(65),
    '😀'.repeat(65),
    'x'.repeat(2001),
    '2026-02-30',
    '2026-9-1',
    '2026-13-01',
  ],
  ...[
    '2026-09-01T24:00',
    '2026-09-01T07:60',
    '2026-2028',
    '2026-2027 ',
    '0.',
    '.5',
    '1.1',
    '0.1234567',
    '1.0000000',
  ],
  ...[
    'none',
    'sleep',
    '__proto__',
    [null],
    [['x']],
    { length: 3 },
    'true',
    '2026-09-01 ',
    '2026-09-01T07:00:00',
  ],
]

export const wrongTypes = [
  '',
  'Sleep',
  'constructor',
  'toString',
  '__proto__',
  'sleep ',
  'ballots',
  'hasOwnProperty',
  '睡眠',
]
