/**
 * The names of subjects in the national curriculum (义务教育课程方案 2022) and those that schools use for them. A subject
 * that is not among them was made up by whoever typed it, and is free text.
 */
const usual: ReadonlySet<string> = new Set([
  ...['道德与法治', '语文', '数学', '英语', '日语', '俄语', '外语', '历史', '地理', '科学'],
  ...['物理', '化学', '生物', '生物学', '信息科技', '信息技术', '体育', '体育与健康', '艺术', '音乐', '美术'],
  ...['书法', '劳动', '综合实践', '综合实践活动', '地方课程', '校本课程', '心理健康', '班会', '阅读', 'none'],
])

export const isUsualSubject = (name: string): boolean => usual.has(name.trim())
