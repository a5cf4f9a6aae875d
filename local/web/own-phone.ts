/** In the demo one browser is everybody's phone. */
import type { Person } from '../demo/people'

/** What the app keeps under these tells it whose phone it is on; the rest is kept under the account. */
const whose = ['account', 'home']

/** Before the app starts: it forgets whose phone this was. What waits there of somebody else stays for them. */
const scriptFor = ({ id }: Person) => `(function(id){
var before=localStorage.getItem('person')
if(before!==null&&before!==id)${JSON.stringify(whose)}.forEach(function(key){localStorage.removeItem(key)})
localStorage.setItem('person',id)})(${JSON.stringify(id)})`

/** The app's page as it is opened by a person. */
export const withOwnPhone = (html: string, person: Person): string =>
  html.replace('<head>', () => `<head><script>${scriptFor(person)}</script>`)
