import { View } from '@tarojs/components'
import './whose.scss'

/** Whose page it is, and a word more. */
export function Whose({ name, word }: { name: string; word: string }) {
  return <View className="whose">{word === '' ? name : `${name} · ${word}`}</View>
}
