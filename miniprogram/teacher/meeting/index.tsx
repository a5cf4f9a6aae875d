/** The class meeting of this week. */
import { ClassPage } from '../parts/class-page'
import { MeetingForm } from './meeting-form'

export default function MeetingPage() {
  return <ClassPage title="本周班会">{(day) => <MeetingForm {...day} />}</ClassPage>
}
