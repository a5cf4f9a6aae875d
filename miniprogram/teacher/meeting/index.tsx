/** The class meeting of a week. */
import { ClassPage } from '../parts/class-page'
import { MeetingForm } from './meeting-form'

export default function MeetingPage() {
  return <ClassPage title="班会">{(day) => <MeetingForm {...day} />}</ClassPage>
}
