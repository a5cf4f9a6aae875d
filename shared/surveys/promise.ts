/** What a family is told before it answers: what is kept of a ballot, what is not, and what is left. */
export const promises: readonly (readonly [what: string, words: string])[] = [
  ['记下什么', '这个孩子的一份已经提交，只用来保证每个孩子一份、不会重复。谁交了、谁没交，学校的人看不到。'],
  [
    '答案怎么存',
    '答案和很多家的答案一起加密，不带姓名、班级和时间，次序也打乱。截止以后才打开，合在一起算。',
  ],
  [
    '学校看到什么',
    '截止以后，学校看到各题的合计和大家写的话。不足 5 份的一组不显示。您写的话会原样给校长看，请不要写出姓名。',
  ],
  [
    '还有谁可能看到',
    '答案在传送和入库的那一刻，要经过微信和云平台。他们在技术上能看到是谁发出的，学校看不到。没发出去以前，您填的内容只在这部手机上。',
  ],
]
