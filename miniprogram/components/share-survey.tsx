import Taro from '@tarojs/taro'
import { surveyPath } from '../survey-card'
import { Button } from './button'
import { ShareButton } from './share-button'

/** In the browser there is no chat to send a card to. */
async function copyLink(survey: string): Promise<void> {
  const { origin, pathname } = location
  const isCopied = await Taro.setClipboardData({ data: `${origin}${pathname}#${surveyPath(survey)}` }).then(
    () => true,
    () => false,
  )
  await Taro.showToast({ title: isCopied ? '链接已复制' : '没能复制，请从地址栏复制', icon: 'none' })
}

/** The way of a survey into the class's chat. */
export function ShareSurvey({ survey }: { survey: string }) {
  if (process.env.TARO_ENV === 'weapp') return <ShareButton text="转发到班级群" />
  return <Button id="copy-link" kind="quiet" text="复制问卷链接" onClick={() => void copyLink(survey)} />
}
