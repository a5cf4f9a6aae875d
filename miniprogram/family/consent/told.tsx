/** What a guardian reads before consenting: what is recorded, what for, who sees it, and that it may be refused. */
import { View } from '@tarojs/components'
import type { ConsentText } from '../../../shared/consent/texts'
import { toldTo } from '../../../shared/consent/told'
import { Panel } from '../../components/panel'
import { useAnswer } from '../../hooks/use-answer'
import './told.scss'

export function Told({ title, text }: { title: string; text: ConsentText }) {
  const { data } = useAnswer('family', 'home', {}, true)
  const own = data && { school: data.viewer.school, ...(data.kept !== undefined && { kept: data.kept }) }
  return (
    <Panel title={title} aside={`第 ${text.version} 版`}>
      {toldTo(text, own ?? {}).map(([what, words]) => (
        <View key={what} className="told">
          <View className="told-what">{what}</View>
          <View className="told-words">{words}</View>
        </View>
      ))}
    </Panel>
  )
}
