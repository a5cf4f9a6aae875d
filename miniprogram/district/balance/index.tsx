/** A rate over the schools of the district, and how far they differ in it (差异系数). */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { BalanceView } from '../../../shared/views/district'
import { Answered } from '../../components/answered'
import { ListPicker } from '../../components/list-picker'
import { Notice } from '../../components/notice'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { Head } from '../row'
import { Rates } from './rates'
import { SpreadPanel } from './spread-panel'
import './balance.scss'

type Choice = Pick<BalanceView['choices'][number], 'key' | 'scope'>

const nothing = '各校都还没有可以比较的数字。学校有了数据、汇总之后再来看。'

function Balance({ view, choose }: { view: BalanceView; choose(choice: Choice): void }) {
  const { choices, chosen, district } = view
  if (chosen === -1) return <Notice kind="plain" text={nothing} />
  const titles = choices.map(({ title }) => title)
  const pick = (index: number) => {
    const choice = choices[index]
    if (choice) choose({ key: choice.key, scope: choice.scope })
  }
  return (
    <>
      <Head name={district} words="各校之间差多少" />
      <ListPicker label="看哪个指标" options={titles} index={chosen} onChange={pick}>
        <View id="choose" className="balance-choice" hoverClass="is-pressed" ariaRole="button">
          <View className="balance-title">{titles[chosen]}</View>
          <View className="balance-change">换一个 ▾</View>
        </View>
      </ListPicker>
      <SpreadPanel view={view} />
      <Rates rows={view.rows} />
    </>
  )
}

export default function BalancePage() {
  const [choice, choose] = useState<Partial<Choice>>({})
  const answer = useAnswer('district', 'balance', choice)
  return (
    <Screen title="差异系数">
      <Answered answer={answer}>{(view) => <Balance view={view} choose={choose} />}</Answered>
    </Screen>
  )
}
