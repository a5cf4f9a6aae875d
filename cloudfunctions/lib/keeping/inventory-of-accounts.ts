/** The fields of what is kept by account: requests to join, invitations, reminders, and who looked. */
import { fields, nobody, type Place, type StoredField } from './inventory-of-pupils'

export const ofAccounts: readonly StoredField[] = [
  ...nobody({ collection: 'joins' }, ['_id', 'format', 'school'], '存放的位置'),
  ...fields({ collection: 'joins' }, [
    ['account', 'guardian', 'request', '谁申请加入'],
    ['name', 'child', 'request', '找的是哪个孩子，由学校核对'],
    ['relation', 'guardian', 'request', '是孩子的什么人，由学校核对'],
    ['class', 'child', 'request', '由哪个班核对'],
    ['code', 'nobody', 'request', '凭哪个邀请码'],
    ['check', 'guardian', 'request', '学校要核对的内容答得对不对，只存认得出的记号'],
    ['changes', 'guardian', 'request', '哪几次提交改过要核对的内容'],
    ['mutation', 'guardian', 'request', '认得出重复的提交'],
    ['at', 'guardian', 'request', '什么时候申请的'],
    ['until', 'guardian', 'request', '最晚哪天处理'],
    ['state', 'guardian', 'request', '处理了没有'],
    ['reason', 'guardian', 'request', '没有通过是为什么'],
    ['vouchedBy', 'staff', 'request', '哪位老师认得这家人'],
    ['chosen', 'child', 'request', '正在和哪个孩子绑定'],
    ['settledBy', 'staff', 'request', '谁处理的'],
  ]),
  ...nobody({ collection: 'invitations' }, ['_id', 'format', 'school', 'rev'], '存放的位置和版本'),
  ...fields({ collection: 'invitations' }, [
    ['class', 'nobody', 'request', '请哪个班的家庭'],
    ['staff', 'staff', 'request', '请哪位教职工'],
    ['code', 'nobody', 'request', '班级的邀请码'],
    ['by', 'staff', 'request', '谁发的邀请'],
    ['until', 'nobody', 'request', '用到哪天'],
    ['isRevoked', 'nobody', 'request', '收回了没有'],
    ['hour', 'nobody', 'request', '最近用过的钟点，免得被乱试'],
    ['asked', 'nobody', 'request', '那个钟点用过几次，免得被乱试'],
    ['counted', 'nobody', 'request', '认得出重复的提交'],
  ]),
  ...nobody({ collection: 'kin' }, ['_id', 'format', 'school'], '存放的位置'),
  ...fields({ collection: 'kin' }, [
    ['student', 'child', 'child', '是哪个孩子的家人'],
    ['relation', 'guardian', 'child', '是孩子的什么人'],
    ['mark', 'guardian', 'child', '名册上的监护人：只存认得出姓名的记号，不存姓名'],
    ['account', 'guardian', 'child', '加入后是哪个账号'],
  ]),
  ...nobody({ collection: 'tries' }, ['_id', 'format', 'school'], '存放的位置；账号只存认得出的记号'),
  ...fields({ collection: 'tries' }, [
    ['until', 'nobody', 'request', '是哪一天'],
    ['looks', 'nobody', 'request', '那天查看过几次邀请码，免得被乱试'],
    ['wrong', 'nobody', 'request', '其中错了几次，免得被乱试'],
  ]),
  ...nobody({ collection: 'foundings' }, ['_id', 'format', 'school', 'rev'], '存放的位置和版本'),
  ...fields({ collection: 'foundings' }, [
    ['name', 'nobody', 'never', '给哪所学校留的位置'],
    ['code', 'nobody', 'never', '建校编码，只用一次'],
    ['until', 'nobody', 'never', '用到哪天'],
    ['isRevoked', 'nobody', 'never', '收回了没有'],
    ['by', 'staff', 'staff', '谁建立了学校'],
  ]),
  ...nobody({ collection: 'reminders' }, ['_id', 'format', 'school', 'rev'], '存放的位置和版本'),
  ...nobody({ collection: 'reminders' }, ['round', 'left.*.school', 'left.*.kind'], '一轮提醒到哪里了'),
  ...fields({ collection: 'reminders' }, [
    ['account', 'guardian', 'child', '提醒谁'],
    ['hour', 'guardian', 'child', '什么时候提醒'],
    ['left.*', 'guardian', 'child', '还允许发几条'],
    ['since.*', 'guardian', 'child', '提醒到哪里了，免得重复'],
    ['recent.*', 'guardian', 'child', '认得出重复的提交'],
    // Of the one document that says how far a round of reminders has come.
    ['left.*.after', 'guardian', 'request', '这一轮提醒到哪一位了'],
  ]),
]

const desks: Place = { collection: 'desks' }
/** They are gone with the next sign-in at the school after they are over: within the day. */
export const ofDesks: readonly StoredField[] = [
  ...nobody(desks, ['_id', 'format', 'school', 'state', 'code', 'codeUntil', 'until'], '电脑登录到几时'),
  ...fields(desks, [
    ['computer.system', 'guardian', 'request', '在什么电脑上登录'],
    ['computer.browser', 'guardian', 'request', '在什么浏览器上登录'],
    ['at', 'guardian', 'request', '什么时候登录的'],
    ['account', 'guardian', 'request', '谁登录的'],
  ]),
]

const reads: Place = { collection: 'reads' }
export const ofReads: readonly StoredField[] = [
  ...nobody(reads, ['_id', 'format', 'school'], '存放的位置'),
  ...fields(reads, [
    ['students.*', 'child', 'log', '看了哪个孩子'],
    ['schools.*', 'nobody', 'log', '区县一起看了哪些学校'],
    ['name', 'staff', 'log', '谁看的'],
    ['role', 'staff', 'log', '以什么身份看的'],
    ['isHead', 'staff', 'log', '是不是这个班的班主任'],
    ['what', 'child', 'log', '看了什么'],
    ['at', 'child', 'log', '什么时候看的'],
  ]),
]

const imports: Place = { collection: 'imports' }
/** A table that the school brings, until it is applied, or for a day; once it has begun to be applied, for seven. */
export const ofImports: readonly StoredField[] = [
  ...nobody(
    imports,
    [
      ...['_id', 'format', 'school', 'import', 'kind', 'file', 'state', 'since', 'until', 'touched', 'rev'],
      ...['files.*', 'standing', 'rows', 'complaints', 'faultyRows', 'total', 'done', 'notes.*', 'doubt'],
      ...['column', 'cure', 'count', 'rows.*'].map((part) => `causes.*.${part}`),
      ...['isNew', 'changed', 'same', 'gone'].map((part) => `counts.${part}`),
    ],
    '导入到哪一步了',
  ),
  ...fields(imports, [
    ['by', 'staff', 'request', '谁在导入'],
    ['name', 'staff', 'request', '谁在导入，别人要导入时看得到'],
    ['text', 'child', 'request', '表里要写入的内容，做完就删，没有做的留一天，做到一半的最多留七天'],
    ['refused.*.row', 'nobody', 'request', '没有写入的是哪一行'],
    ['refused.*.label', 'child', 'request', '没有写入的是谁'],
    ['refused.*.why', 'nobody', 'request', '为什么没有写入'],
  ]),
]
