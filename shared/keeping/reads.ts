/** What of a single child members of staff look at, in the words in which its guardians are told. */
export const readScreens = {
  pupil: '学籍',
  visits: '家访记录和跟进',
  days: '一周里每天的记录',
  weeks: '各周的平均',
  history: '历史记录',
  shelf: '读过的书',
  evidence: '达标情况里的个人数据',
  care: '班级里需要关心的学生',
  proxy: '代录',
  tasks: '家访跟进',
  skills: '技能评定',
  health: '体质健康和视力',
  // Of a school, by its district: no child is in it.
  districtMap: '全区县学校的达标情况总览',
  districtBalance: '全区县学校的指标比较',
  districtSchool: '学校的达标情况和整改',
  districtItem: '一项整改的经过',
} as const

export type ReadScreen = keyof typeof readScreens

/** A line of the access log: who, in which role, what, and when first within that hour ("YYYY-MM-DDTHH:MM"). */
export interface ReadLine {
  who: string
  role: string
  what: string
  at: string
}
