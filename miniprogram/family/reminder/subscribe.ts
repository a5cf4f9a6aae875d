/** WeChat's own question whether it may send one message of a kind. It is asked in answer to a tap, or not at all. */
import Taro from '@tarojs/taro'

/** `off`: messages of this mini-program are switched off altogether. `failed`: the question was not shown. */
export type Verdict = 'accept' | 'reject' | 'ban' | 'off' | 'failed'

/** "The user has switched off the main switch": WeChat's number. */
const switchedOff = 20004

/** To be called first of all in a tap. The browser has no such question: the tap alone is the answer there. */
export async function askWeChat(template: string): Promise<Verdict> {
  if (process.env.TARO_ENV === 'h5') return 'accept'
  try {
    const answer = (await Taro.requestSubscribeMessage({
      tmplIds: [template],
      entityIds: [],
    })) as unknown as Record<string, string | undefined>
    const said = answer[template]
    if (said === 'accept' || said === 'reject') return said
    // Banned by WeChat or filtered out by it: it will not be sent either way.
    return said === undefined ? 'failed' : 'ban'
  } catch (error) {
    return (error as { errCode?: number } | null)?.errCode === switchedOff ? 'off' : 'failed'
  }
}

/** WeChat's settings of this mini-program, with its messages. */
export const openSettings = (): void => void Taro.openSetting({ withSubscriptions: true })
