/** The people whom one can be in the demo. */
export interface Person {
  /** The account that the functions see. */
  id: string
  /** As the bar and the picker name them. */
  name: string
  role: string
  /** What this person would do. */
  sentence: string
  /** Where this person is at home, if not at the demo school. */
  place?: string
}

/** Of a school that is not there yet. */
export const founder: Person = {
  ...{ id: 'newAdmin', name: '新学校管理员', role: '学校还没有建立' },
  sentence: '从首页「建立新学校」开始，用建校编码建立一所空学校，把它准备好再启用。',
}

/** Of the demo's district, who has not entered it yet. */
export const newSupervisor: Person = {
  ...{ id: 'newSupervisor', name: '新来的督导员', role: '还没有进入区县' },
  sentence: '从首页「区县督导员进入」开始，用督导员编码进入演示的区县。',
}

export const people: readonly Person[] = [
  {
    ...{ id: 'mumWang', name: '王小明妈妈', role: '家长，两个孩子' },
    sentence: '小明上三年级，小红上七年级。今晚还没有记录两个孩子的睡眠、作业和阅读。',
  },
  {
    ...{ id: 'teacherQin', name: '秦老师', role: '教师，也是家长' },
    sentence: '教七、八年级数学，女儿秦兰在五年级。在教师和家长两个身份之间切换。',
  },
  {
    ...{ id: 'teacherLi', name: '李老师', role: '三年级(1)班班主任' },
    sentence: '三年级今天的语文作业已经公布，班会还没有开，还有几户没有家访。也教一年级道德与法治。',
  },
  {
    ...{ id: 'principalChen', name: '陈校长', role: '校长' },
    sentence: '看学校达标卡：十二条里哪些达标、哪些没有，数字从哪里来。',
  },
  {
    ...{ id: 'adminSun', name: '孙老师', role: '学校管理员' },
    sentence: '看学校达标卡，核对每一条的数字、标准和依据。',
  },
  {
    ...{ id: 'teacherWei', name: '魏老师', role: '体育教师，全校体育负责人' },
    sentence: '教一到五年级体育，也为全校各班记体育锻炼和体质测试。',
  },
  {
    ...{ id: 'doctorHu', name: '胡医生', role: '校医' },
    sentence: '为各班记视力检查，看不到学校的其他内容。',
  },
  {
    ...{ id: 'supervisorZhou', name: '周督导', role: '区县督导员' },
    ...{ place: 'district-lanhai' },
    sentence: '看八所学校的十二条、差异系数和双随机。除岚海实验学校外，七所是虚构的演示数据。',
  },
  {
    ...{ id: 'newParent', name: '新来的家长', role: '还没有加入班级' },
    sentence: '还没有和孩子关联。先由老师在「班级情况」里邀请家长，再用邀请码申请加入。',
  },
  {
    ...{ id: 'newTeacher', name: '邱老师', role: '新来的教师，还没有接受邀请' },
    sentence: '已经在教职工名单里（工号 T021）。由孙老师在「教职工」里打开邀请码，再用它接受邀请。',
  },
  founder,
  newSupervisor,
]
