import { View } from '@tarojs/components'
import { goHome } from '../leave'
import { enterSchool, knownSchools, school } from '../schools'
import { ListPicker } from './list-picker'
import './school-switch.scss'

/** The way to another school where this phone knows several: somebody teaches at one, and has a child at another. */
export function SchoolSwitch() {
  const schools = knownSchools()
  if (!schools.some(({ id }) => id !== school())) return null
  const go = (index: number) => {
    const chosen = schools[index]
    if (chosen === undefined || chosen.id === school()) return
    enterSchool(chosen.id)
    goHome()
  }
  return (
    <ListPicker
      label="换一所学校"
      options={schools.map(({ name }) => name)}
      index={schools.findIndex(({ id }) => id === school())}
      onChange={go}
    >
      <View className="school-switch" id="switch-school" hoverClass="is-pressed" ariaRole="button">
        换一所学校 ▾
      </View>
    </ListPicker>
  )
}
