/** The shelf: every book once, in the month in which it was read last. */
import { type Person, type School, withSchools } from '../cast'
import { refusalOf } from './support'

const { found } = withSchools()
let school: School

beforeEach(async () => {
  school = await found()
})

const shelf = (person: Person, student = 'ming') => school.client(person).call('family', 'shelf', { student })

async function read(date: string, book: string, finished = false, minutes = 20): Promise<void> {
  school.at(`${date}T20:00`)
  const record = { type: 'reading', student: 'ming', date, minutes, book, finished }
  expect(await school.code('mumWang', record)).toBe('accepted')
}

it('is empty at first', async () => {
  expect(await shelf('mumWang')).toEqual({ student: 'ming', name: '王小明', months: [] })
})

it('has a book once, with its first day, its days, its minutes and whether it was finished', async () => {
  await read('2026-09-29', '草房子', false, 30)
  await read('2026-09-30', '城南旧事', true, 15)
  await read('2026-10-02', ' 草房子 ', true, 40)
  await read('2026-10-03', '')
  await read('2026-10-05', '城南旧事的后记')
  expect((await shelf('dadWang')).months).toEqual([
    {
      ...{ month: '2026-10', unnamed: 1 },
      books: [
        {
          ...{ book: '城南旧事的后记', first: '2026-10-05', last: '2026-10-05' },
          ...{ days: 1, minutes: 20, finished: false },
        },
        {
          ...{ book: '草房子', first: '2026-09-29', last: '2026-10-02' },
          ...{ days: 2, minutes: 70, finished: true },
        },
      ],
    },
    {
      ...{ month: '2026-09', unnamed: 0 },
      books: [
        {
          ...{ book: '城南旧事', first: '2026-09-30', last: '2026-09-30' },
          ...{ days: 1, minutes: 15, finished: true },
        },
      ],
    },
  ])
})

it('takes long titles and emoji, and names that every object has', async () => {
  const long = '书'.repeat(100)
  await read('2026-10-02', long)
  await read('2026-10-03', '🐛🦋 好饿的毛毛虫', true)
  await read('2026-10-04', 'constructor')
  const [month] = (await shelf('mumWang')).months
  expect(month?.books.map(({ book }) => book)).toEqual(['constructor', '🐛🦋 好饿的毛毛虫', long])
})

it('forgets what was withdrawn, and all with the consent', async () => {
  await read('2026-10-02', '草房子')
  const gone = { type: 'withdraw', of: 'reading', student: 'ming', date: '2026-10-02' }
  expect(await school.code('mumWang', gone)).toBe('accepted')
  expect((await shelf('mumWang')).months).toEqual([])
  await read('2026-10-03', '西游记')
  await school.log('dadWang', { type: 'consent', student: 'ming', given: false })
  expect((await shelf('mumWang')).months).toEqual([])
})

it.each<[Person, string]>([
  ['mumWang', 'lan'],
  ['dadWang', 'hong'],
  ['teacherLi', 'ming'],
  ['adminSun', 'ming'],
  ['stranger', 'ming'],
])('%s may not see that of %s, nor whether there is such a child', async (person, student) => {
  const problem = await refusalOf(shelf(person, student))
  expect(problem).toMatchObject({ code: 'forbidden', field: null })
  expect(await refusalOf(shelf(person, 'nobody'))).toEqual(problem)
})
