import { describeFields, id, movesOf } from './support'

const lessonsOf = (subject: string, lessons: unknown = 5) => ({ [subject]: lessons })

describeFields('timetable', {
  sample: { class: 'c1', lessons: { 语文: 8 } },
  kinds: {
    class: id,
    lessons: {
      keeps: (lessons: Record<string, number>) =>
        Object.entries(lessons).map(([subject, perWeek]) => ({ subject, perWeek })),
      takes: [
        ...[
          lessonsOf('语文', 1),
          lessonsOf('语文', 20),
          lessonsOf('字'.repeat(20)),
          lessonsOf('😀'.repeat(20)),
        ],
        ...[{ 语文: 8, 数学: 4 }, lessonsOf('constructor'), lessonsOf('a.b/c$')],
      ],
      refuses: [
        ...[{}, lessonsOf('语文', 0), lessonsOf('语文', 21), lessonsOf('语文', 1.5), lessonsOf('语文', '5')],
        ...[
          lessonsOf('语文', null),
          lessonsOf(''),
          lessonsOf('  '),
          lessonsOf('字'.repeat(21)),
          lessonsOf('none'),
        ],
        ...[[], [5], null, 5, '语文', true],
      ],
    },
  },
})

it('moves the lessons of each subject', () => {
  expect(movesOf('timetable', { class: 'c1', lessons: { 语文: 8, 'a.b': 2, constructor: 1 } })).toEqual({
    ...{ 语文: 8, 'a%2Eb': 2, '%63onstructor': 1 },
  })
})
