import { View } from '@tarojs/components'
import type { HistoryEntry } from '../../../shared/views/child'
import { byWhom, nameOf, versionWords } from './words'

/** All that became of a record, the newest first: who, when, and what it said. */
export function EntryVersions({ entry }: { entry: HistoryEntry }) {
  const { versions } = entry
  return (
    <View className="past-versions">
      <View className="past-versions-name">{nameOf(entry)}</View>
      {versions.map((version, index) => (
        <View key={index} className="past-version">
          <View>{versionWords(version, index === versions.length - 1)}</View>
          <View className="past-by">{byWhom(version)}</View>
        </View>
      ))}
    </View>
  )
}
