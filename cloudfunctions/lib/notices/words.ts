/**
 * What the messages say. No name of a child, nothing of what was recorded: a message lies open on a phone's lock screen.
 * Fields and their order are those of the templates that the operator adds at WeChat (docs/decisions/0016-reminders.md):
 * a "thing" takes 20 signs.
 */
import type { Template } from '../../../shared/reminders'
import type { Message } from './messenger'

/** All lead home, where what waits stands first. */
const page = 'pages/home/index'

/** The template's words at a local time "HH:MM". */
const words: Record<Template, (clock: string) => Message['data']> = {
  evening: (clock) => ({
    thing1: '记一下孩子今天的睡眠、作业和阅读',
    time2: clock,
    thing3: '不方便就不用记，今晚不会再提醒',
  }),
  visit: (clock) => ({
    thing1: '孩子的家访记录待您确认',
    time2: clock,
    thing3: '点开看一眼，确认或说明都可以',
  }),
  survey: (clock) => ({
    thing1: '学校开了一份满意度问卷',
    time2: clock,
    thing3: '不记名，一分钟答完，也可以不答',
  }),
}

export const messageOf = (template: Template, id: string, to: string, clock: string): Message => ({
  ...{ to, template: id, page },
  data: words[template](clock),
})
