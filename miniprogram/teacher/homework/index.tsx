/** A class's homework of a day: how long it takes, subject by subject. What it is, is told in class. */
import { ClassPage } from '../parts/class-page'
import { HomeworkDay } from './homework-day'

export default function HomeworkPage() {
  return <ClassPage title="作业用时">{(day) => <HomeworkDay {...day} />}</ClassPage>
}
