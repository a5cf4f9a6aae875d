/**
 * Signing in at a computer: a browser shows a code, the person scans it in the mini-program and confirms, and the browser
 * gets a session (decision 39). The one function that a browser may call before anybody is signed in there.
 */
import * as z from 'zod/mini'
import { anyone } from '../../shared/roles/permission'
import { ask, askInput, collect, leave, secretInput } from '../lib/desk/browser'
import { codeInput, confirm, end, endInput, look, readDesks } from '../lib/desk/phone'
import { accounts, action, browsers, phonesOrBrowsers, serve } from '../lib/serve'

/** Of the phone. */
export const actions = {
  look: action(codeInput, look, anyone('the kind of computer, for its code')),
  confirm: action(codeInput, confirm, anyone('whether it is signed in, for its code')),
  desks: action(
    z.strictObject({}),
    (_, request) => readDesks(request),
    anyone('where it is signed in itself'),
  ),
  end: action(endInput, end, anyone('that its own session is over')),
}

/** Of the browser. */
export const ofBrowsers = {
  ask: action(askInput, ask),
  collect: action(secretInput, collect),
  leave: action(secretInput, (input) => leave(input)),
}

/** A session at a computer confirms no other one: only the phone itself does. */
export const main = phonesOrBrowsers(serve(actions, accounts), serve(ofBrowsers, browsers))
