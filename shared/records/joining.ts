import { checks } from '../joining'
import { flag, oneOf, text } from './fields'
import { recordType } from './record'

/** How the school lets families join: what it asks beside the child's name, and whether the roster suffices. The last word holds. */
export const joining = recordType({
  type: 'joining',
  title: '加入方式',
  by: ['principal', 'admin'],
  ledger: 'school',
  fields: { check: oneOf(checks), word: text(0, 20), by_list: flag() },
  rules: [
    {
      field: 'word',
      cure: '请填写家长会上告诉家长的暗号',
      holds: ({ check, word }) => check !== 'word' || word.trim() !== '',
    },
  ],
  key: [],
})
