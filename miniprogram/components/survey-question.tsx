/** A question of a survey, to be answered or only to be looked at. */
import { Textarea, View } from '@tarojs/components'
import { mostSigns, type Question, scaleTo } from '../../shared/surveys/form'
import { Options, type OptionsProps, QuestionFrame, type Value } from './survey-parts'
import '../fields/field.scss'
import './survey-question.scss'

const points = Array.from({ length: scaleTo }, (_, index) => index + 1)

function Points({ id, label, value, choose }: Omit<OptionsProps, 'options'>) {
  return (
    <>
      <View className="question-points" ariaRole="radiogroup" ariaLabel={label}>
        {points.map((one) => (
          <View
            key={one}
            id={`${id}-${one}`}
            className={`question-point${value === one ? ' is-chosen' : ''}`}
            hoverClass="is-pressed"
            onClick={() => choose(one)}
            ariaRole="radio"
            ariaLabel={`${one} 分`}
            ariaChecked={value === one}
          >
            {one}
          </View>
        ))}
      </View>
      <View className="question-ends" ariaHidden>
        <View>1 分最低</View>
        <View>5 分最高</View>
      </View>
    </>
  )
}

interface WordsProps {
  id: string
  label: string
  value: Value
  write(words: string): void
}

function Words({ id, label, value, write }: WordsProps) {
  const words = typeof value === 'string' ? value : ''
  const signs = [...words].length
  return (
    <>
      <Textarea
        id={id}
        className="text-box is-long"
        value={words}
        maxlength={-1}
        placeholder="可以不写"
        placeholderClass="text-placeholder"
        ariaLabel={label}
        onInput={({ detail }) => write(detail.value)}
      />
      <View className={`question-count${signs > mostSigns ? ' is-over' : ''}`}>
        {`${signs} / ${mostSigns} 字`}
      </View>
      <View className="question-hint">会原样给学校看，请不要写出孩子或老师的姓名。</View>
    </>
  )
}

interface QuestionProps {
  /** From 1. */
  number: number
  question: Question
  value: Value
  problem?: string | undefined
  /** Undefined takes the answer back. */
  answer(value: Value): void
}

const kinds: Record<Question['kind'], string> = { choice: '选一项', scale: '打分', text: '写几句' }

export function SurveyQuestion({ number, question, value, problem, answer }: QuestionProps) {
  const { id, text, kind } = question
  const shared = { id: `answer-${id}`, label: text, value }
  const choose = (one: number) => answer(one === value ? undefined : one)
  return (
    <QuestionFrame {...{ id, text, problem }} number={`第 ${number} 题 · ${kinds[kind]}`}>
      {kind === 'choice' && (
        <Options
          {...shared}
          options={question.options.map((words, place) => [place, words] as const)}
          choose={choose}
        />
      )}
      {kind === 'scale' && <Points {...shared} choose={choose} />}
      {kind === 'text' && <Words {...shared} write={(words) => answer(words === '' ? undefined : words)} />}
    </QuestionFrame>
  )
}

/** What the ratings mean, the best first. */
const ratingOptions = [
  [5, '很满意'],
  [4, '满意'],
  [3, '一般'],
  [2, '不太满意'],
  [1, '很不满意'],
] as const

/** The last question of every survey, and the only one that must be answered. */
export function Rating({
  value,
  problem,
  choose,
}: Pick<OptionsProps, 'value' | 'choose'> & { problem?: string | undefined }) {
  const text = '总的来说，您对学校的教育教学满意吗？'
  return (
    <QuestionFrame id="rating" number="最后一题 · 必答" {...{ text, problem }}>
      <Options id="rating" label={text} options={ratingOptions} {...{ value, choose }} />
    </QuestionFrame>
  )
}
