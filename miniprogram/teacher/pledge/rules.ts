/** The ten rules of professional conduct for teachers of primary and secondary schools (教师〔2018〕16号), by their titles. */
export const rules = [
  '坚定政治方向',
  '自觉爱国守法',
  '传播优秀文化',
  '潜心教书育人',
  '关心爱护学生',
  '加强安全防范',
  '坚持言行雅正',
  '秉持公平诚信',
  '坚守廉洁自律',
  '规范从教行为',
] as const
