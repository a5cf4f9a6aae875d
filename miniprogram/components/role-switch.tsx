import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { headWords } from '../../shared/naming'
import { type Home, homeName, type Viewer } from '../../shared/views/viewer'
import { longDate } from '../words'
import { rememberSchool } from '../schools'
import { OutboxLine } from './outbox-line'
import { SchoolSwitch } from './school-switch'
import './role-switch.scss'

interface RoleSwitchProps {
  viewer: Viewer
  current: Home
  go(home: Home): void
}

/** Who one is here, on which day, the way to the other roles one has, and a line where something is not sent yet. */
export function RoleSwitch({ viewer, current, go }: RoleSwitchProps) {
  const { homes, name, school, today, isSchoolDay } = viewer
  const [first] = homes
  // A role that was kept on the phone may have been taken back since.
  const instead = first !== undefined && !homes.includes(current) ? first : undefined
  useEffect(() => {
    if (instead !== undefined) go(instead)
  }, [instead, go])
  const isAtHome = homes.length > 0
  useEffect(() => {
    if (isAtHome) rememberSchool(school)
  }, [isAtHome, school])
  return (
    <>
      <View className="role-switch">
        <View className="role-name">{name || '您好'}</View>
        {current !== 'family' && viewer.headOf && (
          <View className="role-head">{headWords(viewer.headOf)}</View>
        )}
        <View className="role-day">{`${school} · ${longDate(today)}${isSchoolDay ? '' : ' · 非教学日'}`}</View>
        <SchoolSwitch />
        {homes.length > 1 && (
          <View className="role-tabs" ariaRole="tablist">
            {homes.map((home) => (
              <View
                key={home}
                id={`role-${home}`}
                className={`role-tab${home === current ? ' is-current' : ''}`}
                onClick={() => go(home)}
                hoverClass="is-pressed"
                ariaRole="tab"
                ariaLabel={homeName(home, viewer)}
                ariaSelected={home === current}
              >
                {homeName(home, viewer)}
              </View>
            ))}
          </View>
        )}
      </View>
      <OutboxLine />
    </>
  )
}
