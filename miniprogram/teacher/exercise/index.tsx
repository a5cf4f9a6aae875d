/** A class's minutes of exercise at school today. */
import { ClassPage } from '../parts/class-page'
import { ExerciseForm } from './exercise-form'

export default function ExercisePage() {
  return <ClassPage title="体育锻炼">{(day) => <ExerciseForm {...day} />}</ClassPage>
}
