/** Whether a guardian wants to be reminded, when, and of what. Off until it is chosen. */
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Screen } from '../../components/screen'
import { goHome } from '../../leave'
import { Evening } from './evening'
import { News } from './news'
import { useReminder } from './use-reminder'
import './reminder.scss'

const forParents = '提醒是给家长的。这里还没有您的孩子，加入班级以后再来设。'

export default function ReminderPage() {
  const reminding = useReminder()
  const { answer } = reminding
  return (
    <Screen title="提醒">
      {answer.problem?.code === 'forbidden' ? (
        <Notice kind="plain" text={forParents} action={{ text: '回首页', onClick: goHome }} />
      ) : (
        <Answered answer={answer}>
          {(view) => (
            <>
              <Evening view={view} reminding={reminding} />
              <News view={view} reminding={reminding} />
            </>
          )}
        </Answered>
      )}
    </Screen>
  )
}
