/** What people call each value that a field is chosen from. */
import { stageNames } from '../stages'

export const optionNames: Record<string, string> = {
  ...{ in_person: '上门家访', online: '线上', phone: '电话' },
  ...{ study: '学习', sleep: '睡眠', homework: '作业', health: '健康', behaviour: '行为习惯' },
  ...{ family: '家庭情况', safety: '安全' },
  ...{ sport: '体育', art: '艺术', song: '歌曲', labour: '劳动' },
  ...{ direction: '办学方向', over_syllabus: '超标教学', early_finish: '提前结课', ethics: '师德师风' },
  ...{ reported: '待查', upheld: '查实', dismissed: '不成立' },
  ...{ excellent: '优秀', good: '良好', pass: '及格', fail: '不及格' },
  ...{ settled: '已整改到位', partly: '部分到位', unsettled: '没有改善' },
  ...{ teacher: '教师', principal: '校长', admin: '管理员', sports: '体育负责人', doctor: '校医' },
  ...{ '6-3': '六三学制', '5-4': '五四学制' },
  ...{ none: '不核对', number: '学籍号后四位', word: '家长会上的暗号' },
  ...stageNames,
}

/** A value as people call it; what has no name of its own here, such as 男 and 女, is one already. */
export const optionName = (option: string): string =>
  Object.hasOwn(optionNames, option) ? (optionNames[option] ?? option) : option
