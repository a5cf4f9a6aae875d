import { View } from '@tarojs/components'
import type { SkillKind } from '../../../shared/views/teacher'
import { kinds } from './kinds'
import './skills.scss'

interface KindTabsProps {
  kind: SkillKind
  choose(kind: SkillKind): void
}

/** Which kind of skill is shown. */
export const KindTabs = ({ kind, choose }: KindTabsProps) => (
  <View className="kind-tabs" ariaRole="tablist" ariaLabel="类别">
    {kinds.map(([one, name]) => (
      <View
        key={one}
        id={`kind-${one}`}
        className={`kind-tab${one === kind ? ' is-current' : ''}`}
        hoverClass="is-pressed"
        onClick={() => choose(one)}
        ariaRole="tab"
        ariaLabel={name}
        ariaSelected={one === kind}
      >
        {name}
      </View>
    ))}
  </View>
)
