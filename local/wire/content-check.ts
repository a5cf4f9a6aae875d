/**
 * What stands in for WeChat's msgSecCheck 2.0. It refuses two harmless words that nobody writes by accident, so that a
 * person can see in the demo what happens, and what lies between: it reads nothing else.
 * (developers.weixin.qq.com, security.msgSecCheck: version 2, openid, scene 1-4, content up to 2500.)
 */
import { z } from 'zod'

export const contentCheckApi = 'security.msgSecCheck'

/** In the demo's texts: the first is risky, the second is what WeChat would have a person look at. */
export const riskyWord = '【演示违规词】'
export const unsureWord = '【演示待审词】'

const wrongArgument = 47003
const labels = { normal: 100, abuse: 20002, other: 21000 }

const Asked = z.strictObject({
  version: z.literal(2),
  openid: z.string().min(1),
  scene: z.int().min(1).max(4),
  content: z
    .string()
    .min(1)
    .refine((content) => [...content].length <= 2500),
})

const found = (suggest: 'pass' | 'risky' | 'review', label: number) => ({
  ...{ errcode: 0, errmsg: 'ok' },
  result: { suggest, label },
})

/** What WeChat would say to a text. */
export function checkText(requestData: string) {
  const { data, error } = Asked.safeParse(JSON.parse(requestData))
  if (data === undefined)
    return { errcode: wrongArgument, errmsg: `argument invalid! ${error.issues[0]?.path.join('.') ?? ''}` }
  if (data.content.includes(riskyWord)) return found('risky', labels.abuse)
  if (data.content.includes(unsureWord)) return found('review', labels.other)
  return found('pass', labels.normal)
}
