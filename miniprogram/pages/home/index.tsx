/** The home of whoever is there: the family's, the teacher's or the school's. */
import { Screen } from '../../components/screen'
import { useHome } from '../../hooks/use-home'
import { homeNames } from '../../../shared/views/viewer'
import { isDistrict } from '../../../shared/district/place'
import { school } from '../../schools'
import { DistrictHome } from './district-home'
import { DutyHome } from './duty-home'
import { FamilyHome } from './family-home'
import { SchoolHome } from './school-home'
import { TeacherHome } from './teacher-home'
import { ToDesk } from './to-desk'

const homesByName = { family: FamilyHome, teacher: TeacherHome, duty: DutyHome, school: SchoolHome }

export default function HomePage() {
  const [home, go] = useHome()
  const Current = homesByName[home]
  if (isDistrict(school()))
    return (
      <Screen title="十二条 · 区县督导" isHome>
        <DistrictHome />
      </Screen>
    )
  return (
    <Screen title={`十二条 · ${homeNames[home]}`} isHome isWide={home === 'school'}>
      <Current go={go} />
      <ToDesk />
    </Screen>
  )
}
