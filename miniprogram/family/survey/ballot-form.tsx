import { View } from '@tarojs/components'
import type { ChildBallot, FamilySurvey } from '../../../shared/views/survey'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { ProblemNotice } from '../../components/notice'
import { Rating, SurveyQuestion } from '../../components/survey-question'
import { useGradually } from '../../hooks/use-gradually'
import { Told } from './told'
import { type Ballot, useBallot } from './use-ballot'

const sentence = '提交以后不能查看、更改或撤回。现在提交吗？'

function Send({ ballot, name }: { ballot: Ballot; name: string }) {
  const { isAsked, isBusy } = ballot
  return (
    <View className="survey-send">
      <ProblemNotice problem={ballot.problem} />
      {isAsked ? (
        <Confirm
          id="confirm-send"
          kind="main"
          sentence={sentence}
          yes="确认提交"
          no="再看看"
          isBusy={isBusy}
          onConfirm={() => void ballot.send()}
          onCancel={ballot.cancel}
        />
      ) : (
        <Button id="send" text={`提交${name}的问卷`} isBusy={isBusy} onClick={ballot.ask} />
      )}
    </View>
  )
}

interface BallotFormProps {
  view: FamilySurvey
  child: ChildBallot
  sent: () => void
}

/** The questions one under another, the rating last. All but the rating may be left out. */
export function BallotForm({ view, child: { student, name }, sent }: BallotFormProps) {
  const ballot = useBallot(view, student, sent)
  const { questions } = view
  const drawn = useGradually(questions.length)
  return (
    <>
      <Told />
      {questions.slice(0, drawn).map((question, index) => (
        <SurveyQuestion
          key={question.id}
          number={index + 1}
          question={question}
          value={ballot.answers[question.id]}
          problem={ballot.problemOf(question.id)}
          answer={(value) => ballot.answer(question.id, value)}
        />
      ))}
      {drawn === questions.length && (
        <>
          <Rating value={ballot.rating} problem={ballot.problemOf('rating')} choose={ballot.rate} />
          <Send {...{ ballot, name }} />
        </>
      )}
    </>
  )
}
