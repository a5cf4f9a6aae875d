/** Where the school in use is not open, or is none at all: the ways to one. */
import Taro from '@tarojs/taro'
import { useAnswer } from '../hooks/use-answer'
import { Button } from './button'
import { Notice } from './notice'
import { SchoolSwitch } from './school-switch'

const nothing =
  '这里还没有启用的学校。有老师发来的邀请码，可以加入班级；有平台给的建校编码，可以建立一所新学校。'

const go = (url: string) => () => void Taro.navigateTo({ url })

export function NoSchool() {
  // Before a school is open it answers its own admin, and nobody else.
  const { data } = useAnswer('office', 'setup', {})
  return (
    <>
      {data ? (
        <Notice kind="plain" text={`「${data.parts.name}」还在准备，没有启用。`} />
      ) : (
        <Notice kind="plain" text={nothing} />
      )}
      {data && <Button id="setup" text="继续准备学校" onClick={go('/office/setup/index')} />}
      {!data && <Button id="join" text="加入班级" onClick={go('/pages/join/index')} />}
      {!data && <Button id="found" kind="quiet" text="建立新学校" onClick={go('/office/found/index')} />}
      {!data && (
        <Button id="supervise" kind="quiet" text="区县督导员进入" onClick={go('/district/enter/index')} />
      )}
      <SchoolSwitch />
    </>
  )
}
