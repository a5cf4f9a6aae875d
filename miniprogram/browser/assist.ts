/**
 * What Taro leaves out of its elements in the browser, for whoever uses a keyboard or a screen reader: roles that do
 * not come through, a place in the order of the keyboard, Enter and Space, the labels of inputs, which are inside.
 */
import './browser.scss'

const pressed = ['button', 'link', 'tab', 'radio', 'checkbox', 'switch']

const isPressed = (element: Element) => pressed.includes(element.getAttribute('role') ?? '')

/** A role that was handed on among other properties keeps the name that it has in the app. */
function nameRole(element: Element): void {
  const role = element.getAttribute('aria-role')
  if (role === null) return
  element.setAttribute('role', role)
  element.removeAttribute('aria-role')
}

function letReach(element: Element): void {
  const isHidden = element.closest('[aria-hidden="true"]') !== null
  if (isPressed(element) && !isHidden && !element.hasAttribute('tabindex'))
    element.setAttribute('tabindex', '0')
}

/** The label is the control's, and not that of the element around it. */
function labelControl(element: Element): void {
  if (!element.matches('input, textarea')) return
  const around = element.closest('taro-input-core[aria-label], taro-textarea-core[aria-label]')
  const label = around?.getAttribute('aria-label')
  // Setting what is set already would be a change again, and so on for ever.
  if (label != null && element.getAttribute('aria-label') !== label) element.setAttribute('aria-label', label)
}

const isRead = (part: Element) => part.textContent !== '' && part.getAttribute('aria-hidden') !== 'true'

/**
 * What is seen of a control is its name, so that it can be called by it [WCAG 2.5.3]. Of a row of several parts the
 * label, a sentence meant for the ear, is then told besides.
 */
function nameBySight(control: Element | null): void {
  const label = control?.getAttribute('aria-label')
  if (control === null || label == null || !isPressed(control) || ![...control.children].some(isRead)) return
  control.setAttribute('aria-description', label)
  control.removeAttribute('aria-label')
}

function mend(element: Element): void {
  nameRole(element)
  letReach(element)
  labelControl(element)
  nameBySight(element)
  nameBySight(element.parentElement)
}

function mendAll(changes: readonly MutationRecord[]): void {
  for (const { target, addedNodes } of changes) {
    if (target instanceof Element) mend(target)
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue
      mend(node)
      node.querySelectorAll('*').forEach(mend)
    }
  }
}

/** Enter and Space do what a tap does. */
function press(event: KeyboardEvent): void {
  const { key, target } = event
  if ((key !== 'Enter' && key !== ' ') || !(target instanceof HTMLElement) || !isPressed(target)) return
  event.preventDefault()
  target.click()
}

/** To be done once, at the start. */
export function assist(): void {
  const seen = {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['aria-role', 'role', 'aria-label'],
  }
  new MutationObserver(mendAll).observe(document.body, seen)
  document.querySelectorAll('*').forEach(mend)
  document.addEventListener('keydown', press)
}
