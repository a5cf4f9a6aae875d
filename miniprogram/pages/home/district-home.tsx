/** The home of a supervisor: the ways to what there is of the district. */
import Taro from '@tarojs/taro'
import { OutboxLine } from '../../components/outbox-line'
import { Panel } from '../../components/panel'
import { SchoolSwitch } from '../../components/school-switch'
import { Way } from '../../components/way'
import { knownSchools, school } from '../../schools'

const ways = [
  ['map', '各校十二条', '哪所学校哪一条没有达标'],
  ['balance', '差异系数', '各校之间差多少，按学生数加权'],
  ['draws', '双随机', '按公布的种子抽学校、派检查人员'],
] as const

export function DistrictHome() {
  const name = knownSchools().find(({ id }) => id === school())?.name
  return (
    <>
      <OutboxLine />
      <Panel title={name ?? '区县督导'}>
        {ways.map(([page, title, words]) => (
          <Way
            key={page}
            id={`district-${page}`}
            title={title}
            words={words}
            onClick={() => void Taro.navigateTo({ url: `/district/${page}/index` })}
          />
        ))}
      </Panel>
      <SchoolSwitch />
    </>
  )
}
