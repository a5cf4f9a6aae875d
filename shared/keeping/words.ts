/** How long each group is kept and why, in words. */
import { type Basis, groupNames, groups, periodWords } from './groups'
import { type Retention, surveyDays } from './retention'

const bases: Record<Basis, string> = { consent: '您的同意', duty: '学校按规定要有的记录' }

export interface KeptWords {
  title: string
  basis: string
  until: string
}

/** In the order in which they go; then what stands beside the records. */
export const keptWords = (retention: Retention): KeptWords[] => [
  ...groupNames.map((name) => {
    const { title, basis, erasedBy } = groups[name]
    const until = `在校期间保存，离校后 ${periodWords(retention[name])}内删除。${erasedBy}。`
    return { title, basis: bases[basis], until }
  }),
  ...[
    {
      title: '答过问卷的登记',
      basis: '每名学生只答一份，要知道谁答过',
      until: `那一学年过后 ${periodWords(surveyDays)}内删除。`,
    },
  ],
  ...[{ title: '查看记录', basis: '让您知道谁看过', until: `每一条保存 ${periodWords(retention.log)}。` }],
]
