/** Draws at random as they are shown. */
import type { DrawRow, DrawsView, DrawView } from '../../../../shared/views/district-draw'
import { longName } from './odd'
import { today } from './viewer'

const first: DrawRow = {
  ...{ number: 1, purpose: '秋季学期作业管理抽查', at: '2026-10-12T09:00', by: '周督导' },
  ...{ nth: 1, drawn: 2, of: 5 },
}
const second: DrawRow = { ...first, number: 2, at: `${today}T09:30`, nth: 2 }

export const draws: DrawsView = { district: '岚山区', today, schools: 5, draws: [second, first] }
export const noDraws: DrawsView = { ...draws, draws: [] }
export const oddDraws: DrawsView = { ...draws, draws: [{ ...second, purpose: longName.repeat(6) }] }

const seed = '双色球第2026135期 03 08 15 21 27 30 + 09'
const lineOf = (list: string, name: string) => `'${seed}' '${list}' '${name}'`

export const drawn: DrawView = {
  ...{ ...first, seed, inspectorsEach: 2, classesEach: 1 },
  schools: ['岚山实验学校', '港口中心小学', '望潮小学', '北山初级中学', '西岭小学'].map((name) => ({
    ...{ name, classes: 12 },
  })),
  inspectors: ['赵一', '钱二', '孙三', '李四'],
  result: [
    { name: '望潮小学', inspectors: ['孙三', '赵一'], classes: ['第3个班'] },
    { name: '北山初级中学', inspectors: ['李四', '钱二'], classes: ['第11个班'] },
  ],
  earlier: [],
  lines: [
    {
      line: lineOf('学校', '岚山实验学校'),
      hash: '7c0f6e1f5f6a8f8a0f4f2d0f3a8e6f1b2c3d4e5f60718293a4b5c6d7e8f90123',
    },
    {
      line: lineOf('检查人员', '赵一'),
      hash: '1b2c3d4e5f60718293a4b5c6d7e8f901237c0f6e1f5f6a8f8a0f4f2d0f3a8e6f',
    },
  ],
}
export const drawnAgain: DrawView = { ...drawn, ...second, earlier: [{ number: 1, at: first.at }] }
