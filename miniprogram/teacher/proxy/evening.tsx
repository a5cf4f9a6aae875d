import { View } from '@tarojs/components'
import type { ProxyView } from '../../../shared/views/teacher'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { CommonFields } from './common-fields'
import { Pupils } from './pupils'
import { useEvening } from './use-evening'

interface EveningProps {
  view: ProxyView
  refresh(): void
}

const rule = '勾选的学生都按上面这一晚记，标明代录。已经记过的项不会改动；家长的记录永远优先。'

/** One common evening for all who are ticked, in one call; exceptions are logged one by one. */
export function Evening({ view, refresh }: EveningProps) {
  const evening = useEvening(view, refresh)
  const { ticked, sending, missing, refused, said, kept, isBusy } = evening
  return (
    <>
      {said !== '' && <Notice kind="good" text={said} />}
      {kept !== '' && <Notice kind="plain" text={kept} />}
      <CommonFields evening={evening} view={view} />
      <Pupils {...{ view, ticked }} toggle={evening.toggle} />
      <Panel>
        <View className="teacher-rule">{rule}</View>
        {missing !== '' && <View className="teacher-rule proxy-missing">{missing}</View>}
        <ProblemNotice problem={refused?.problem} />
        <View className="teacher-actions">
          <Button
            id="save"
            text={sending === 0 ? '代录' : `为 ${evening.people} 人代录`}
            isBusy={isBusy}
            isDisabled={missing !== ''}
            onClick={evening.save}
          />
        </View>
      </Panel>
    </>
  )
}
