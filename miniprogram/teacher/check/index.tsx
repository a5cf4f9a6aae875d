/** Checks in class on a day: how many were tested, and how many reached the goal. */
import { ClassPage } from '../parts/class-page'
import { CheckDay } from './check-day'

export default function CheckPage() {
  return <ClassPage title="随堂检测">{(day) => <CheckDay {...day} />}</ClassPage>
}
