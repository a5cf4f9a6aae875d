import { headWords, heldWords, roleWords } from '../../shared/naming'

it.each<[string, string[], string[], string[]]>([
  ['教师 · 三年级(1)班班主任，任教 3 个班', ['teacher'], ['三年级(1)班', 'b', 'c', 'd'], ['三年级(1)班']],
  ['教师 · 三年级(1)班班主任', ['teacher'], ['三年级(1)班'], ['三年级(1)班']],
  ['校长、教师 · 七年级(1)班、七年级(2)班', ['principal', 'teacher'], ['七年级(1)班', '七年级(2)班'], []],
  ['甲班、乙班班主任', [], ['甲班', '乙班'], ['甲班', '乙班']],
  ['校医', ['doctor'], [], []],
  ['', [], [], []],
])('%s', (words, roles, classes, headOf) => {
  expect(heldWords({ roles, classes, headOf })).toBe(words)
})

it('names a class’s head teacher wherever a role is named, and nobody else', () => {
  expect([headWords([]), headWords(['甲班'])]).toEqual(['', '甲班班主任'])
  expect([roleWords('任课教师'), roleWords('任课教师', true)]).toEqual(['任课教师', '班主任'])
})
