import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { codeFrom } from '../../../shared/desk'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import { TextField } from '../../fields/text-field'

const isPhone = process.env.TARO_ENV === 'weapp'
const wrong = '这不是登录码。请扫电脑登录页上的码，或输入它下面的 8 位数字'
const about = '在电脑的浏览器里打开学校给的网址，屏幕上会有一个二维码和 8 位数字。'

const kind = { kind: 'text', min: 8, max: 20 } as const

/** The code of a computer, by the camera or by hand. */
export function Enter({ found }: { found: (code: string) => void }) {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const take = (text: string) => {
    const code = codeFrom(text)
    if (code === undefined) setProblem(wrong)
    else found(code)
  }
  // Whoever turns back has scanned nothing.
  const scan = () =>
    Taro.scanCode({ scanType: ['qrCode'], onlyFromCamera: true }).then(
      ({ result }) => take(result),
      () => undefined,
    )
  return (
    <Panel title="登录一台电脑">
      <View className="desk-about">{about}</View>
      <View className="desk-enter">
        {isPhone && <Button id="scan" text="扫电脑上的码" onClick={() => void scan()} />}
        <TextField
          {...{
            name: 'code',
            label: '登录码',
            kind,
            value: typed,
            problem,
            onChange: (value) => setTyped(String(value)),
          }}
          placeholder="8 位数字"
        />
        <Button id="next" kind={isPhone ? 'quiet' : 'main'} text="下一步" onClick={() => take(typed)} />
      </View>
    </Panel>
  )
}
