/** Strange data that every screen must stand: as long as the records allow, and with emoji in it. */
export const longName = '阿卜杜热西提·买买提艾力·吾买尔江👨‍👩‍👧‍👦欧阳'
export const longClass = '二〇二四级小学部三年级（17）班·心理健康教育与劳动实践特色实验班🌱'
export const longBook = '🐒西游记（全四册·人民文学出版社·青少年无障碍阅读版）'.repeat(3)
export const longSubject = '综合实践活动与信息科技（含劳动教育、心理健康教育）'

const sentence = '和奶奶在院子里谈了很久👵🏼：孩子九点半关灯，周末仍去外婆家，作业多在学校写完；Wi-Fi晚上关掉。'
const longest = 2000

/** 2,000 signs, as many as a note may have. */
export const longNote = [...sentence.repeat(60)].slice(0, longest).join('')
