import { View } from '@tarojs/components'
import { kindNames, type Question } from '../../../shared/surveys/form'
import { Panel } from '../../components/panel'
import { useGradually } from '../../hooks/use-gradually'
import { Line } from '../parts/line'

interface AskedProps {
  introduction: string
  questions: readonly Question[]
}

const wordsOf = (question: Question): string =>
  [kindNames[question.kind], ...(question.kind === 'choice' ? [question.options.join(' / ')] : [])].join('：')

/** What is asked, to be read over. */
export function Asked({ introduction, questions }: AskedProps) {
  const drawn = useGradually(questions.length)
  return (
    <Panel title="题目" aside={`${questions.length} 题，另加总体满意度`}>
      {introduction !== '' && <View className="lead-aside">{introduction}</View>}
      <View className="lead-rows">
        {questions.slice(0, drawn).map((question, index) => (
          <Line key={question.id} title={`${index + 1}. ${question.text}`} words={wordsOf(question)} />
        ))}
      </View>
    </Panel>
  )
}
