/** What a person may enter for any class of the school, class by class. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { ClassInHealth, DutiesView, Duty } from '../../shared/views/health'
import { Notice } from './notice'
import { Panel } from './panel'
import { Segments } from './segments'
import { Way } from './way'

const names: Record<Duty, string> = { exercise: '体育锻炼', fitness: '体质健康', eyesight: '视力检查' }

const pageOf = (duty: Duty, own: string) =>
  duty === 'exercise'
    ? `/teacher/exercise/index?class=${encodeURIComponent(own)}`
    : `/school/health/index?class=${encodeURIComponent(own)}&kind=${duty}`

function wordsOf(duty: Duty, own: ClassInHealth): string {
  if (duty === 'exercise') return '一周一次确认，有例外再改'
  if (own.size === 0) return '没有在籍学生'
  const done = own[duty]
  return done >= own.size ? `✓ ${own.size} 人都已记` : `已记 ${done} / ${own.size} 人`
}

const none = '学校还没有班级。'

export function DutyList({ view: { duties, classes, year } }: { view: DutiesView }) {
  const [chosen, choose] = useState<Duty>()
  const duty = chosen ?? duties[0]
  if (duty === undefined || classes.length === 0) return <Notice kind="plain" text={none} />
  return (
    <Panel title={names[duty]} aside={duty === 'exercise' ? '' : `${year} 学年`}>
      {duties.length > 1 && (
        <Segments
          label="记什么"
          parts={duties.map((id) => ({ id, name: names[id] }))}
          current={duty}
          choose={(id) => choose(id as Duty)}
        />
      )}
      <View className="ways">
        {classes.map((own) => (
          <Way
            key={own.class}
            id={`class-${own.class}`}
            title={own.name}
            words={wordsOf(duty, own)}
            onClick={() => void Taro.navigateTo({ url: pageOf(duty, own.class) })}
          />
        ))}
      </View>
    </Panel>
  )
}
