/** One school of the district: its twelve with their figures, its surveys, and what it is to put right. */
import { View } from '@tarojs/components'
import type { DistrictSchool } from '../../../shared/views/district'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { Head } from '../row'
import { foldedWords } from '../words'
import { Items } from './items'
import { Requirements } from './requirements'
import { Surveys } from './surveys'
import './school.scss'

const noted = '您看这所学校会记下时间，校长可以看到。'
const unfolded = '这所学校还没有汇总过：可能还没有启用，或刚刚启用。启用后五分钟内会有数字。'

function School({ view }: { view: DistrictSchool }) {
  const { name, at, pupils, classes } = view
  const sizes = at === '' ? '' : `${classes} 个班，${pupils} 名学生 · `
  return (
    <>
      <Head name={name} words={`${sizes}${foldedWords(at)}`} />
      {view.rows.length === 0 ? <Notice kind="plain" text={unfolded} /> : <Requirements view={view} />}
      <Items view={view} />
      <Surveys surveys={view.surveys} />
      <View className="of-words">{noted}</View>
    </>
  )
}

export default function SchoolPage() {
  const of = useId('of')
  const answer = useAnswer('district', 'school', { of })
  return (
    <Screen title="学校">
      <Answered answer={answer}>{(view) => <School view={view} />}</Answered>
    </Screen>
  )
}
