import { Canvas, Image } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { ReportView } from '../../../shared/views/report'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { heightOf, width } from './draw'
import { type Drawn, drawn, savePicture } from './picture-file'

const refused = '没有存进相册。要存的话，请在设置里允许“添加到相册”，再点一次。'
const toSettings = { text: '去设置', onClick: () => void Taro.openSetting() }
const undrawn = '这台手机画不出图片。可以在电脑上打开这一页保存。'

/** The card on one page: drawn by the app at the tap, shown, and saved. */
export function Picture({ report }: { report: ReportView }) {
  const [picture, show] = useState<Drawn>()
  const [isBusy, setBusy] = useState(false)
  const [said, say] = useState<string>()
  const work = async (does: () => Promise<string | undefined>) => {
    setBusy(true)
    say(await does())
    setBusy(false)
  }
  const draw = async () => {
    const made = await drawn(report)
    show(made)
    return made === undefined ? undrawn : undefined
  }
  const save = async (one: Drawn) => ((await savePicture(one, report)) ? undefined : refused)
  return (
    <>
      {picture === undefined ? (
        <Button
          id="picture"
          kind="quiet"
          text="一页图片，可转发"
          isBusy={isBusy}
          onClick={() => void work(draw)}
        />
      ) : (
        <>
          <Image
            className="report-picture"
            src={picture.address}
            mode="widthFix"
            ariaLabel="达标卡图片"
            nativeProps={{ alt: '达标卡图片' }}
          />
          <Button
            id="save-picture"
            text="保存图片"
            isBusy={isBusy}
            onClick={() => void work(() => save(picture))}
          />
        </>
      )}
      {said !== undefined && (
        <Notice kind="problem" text={said} {...(said === refused && { action: toSettings })} />
      )}
      {process.env.TARO_ENV !== 'h5' && (
        <Canvas
          type="2d"
          id="report-canvas"
          className="report-canvas"
          style={`width: ${width / 2}px; height: ${heightOf(report) / 2}px`}
        />
      )}
    </>
  )
}
