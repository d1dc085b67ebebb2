import { cleanup, fireEvent, render } from '@testing-library/react'
import fc from 'fast-check'
import { type ComponentType, useState } from 'react'
import type { InputProps } from '../../client/activities/input-props.ts'
import type { Json } from '../../shared/lib/json.ts'

/** Texts about as long as a field takes, and such as are written by nobody's finger. */
const writing = fc.oneof(
  fc.constantFrom('', ' ', '  Vi øver  ', '\u200b\u200b', '\ufeff', 'e\u0301', 'to\nlinjer'),
  fc
    .record({
      length: fc.constantFrom(29, 30, 31, 40, 41, 80, 81, 139, 140, 141, 280, 281, 400, 401),
      letter: fc.constantFrom('x', 'ø', '👩‍👩‍👧', 'e\u0301', 'a\u200b'),
    })
    .map(({ length, letter }) => letter.repeat(length)),
)

/** A day field gives each of these while somebody types a year. */
const days = ['', '2027-02-12', '0002-02-12', '0202-02-12', '1999-12-31', '2100-01-01']

const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', '+', '-', 'Enter']

const targets = {
  press: 'button, input[type="radio"], input[type="checkbox"], summary',
  write: 'textarea, input[type="text"], input[type="search"]',
  paste: 'textarea',
  fill: 'textarea, input[type="text"]',
  day: 'input[type="date"]',
  key: '[role="spinbutton"], input[type="search"]',
  send: 'form',
} as const

/** Something that somebody does on a phone: with one of what is there for it, or with all of it (`fill`). */
export interface Act {
  readonly kind: keyof typeof targets | 'reload'
  readonly at: number
  readonly text: string
}

const act = (kind: Act['kind'], text: fc.Arbitrary<string> = fc.constant('')) =>
  fc.record({ kind: fc.constant(kind), at: fc.nat(400), text })

const oneAct: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: act('press'), weight: 9 },
  { arbitrary: act('send'), weight: 3 },
  { arbitrary: act('reload'), weight: 1 },
  { arbitrary: act('write', writing), weight: 3 },
  { arbitrary: act('paste', writing), weight: 1 },
  { arbitrary: act('fill', fc.constantFrom('Vi øver', 'Vi spør')), weight: 1 },
  { arbitrary: act('day', fc.constantFrom(...days)), weight: 1 },
  { arbitrary: act('key', fc.constantFrom(...keys)), weight: 2 },
)

/** One page of a form by somebody who answers some or all of it, and goes on or sends. */
const page = fc
  .subarray([0, 1, 3])
  .map((places): Act[] => [
    ...places.map((at) => ({ kind: 'press', at, text: '' }) as const),
    { kind: 'fill', at: 0, text: 'Vi spør' },
    { kind: 'send', at: 0, text: '' },
  ])

/** As many pages as the longest form has: hands alone seldom come as far. */
const straight = fc.array(page, { minLength: 9, maxLength: 9 }).map((pages) => pages.flat())

/** Hands that do anything; every other time they get on with it in the end. @param most of how many acts at most */
export const acts = (most: number): fc.Arbitrary<Act[]> =>
  fc
    .tuple(
      fc.array(oneAct, { minLength: 3, maxLength: most, size: 'max' }),
      fc.oneof(fc.constant([]), straight),
    )
    .map(([list, end]) => [...list, ...end])

/** Whether somebody could use it: what is disabled or only to be read takes nothing. */
const isUsable = (element: Element) =>
  !element.matches(':disabled') && !element.matches(':read-only:is(input[type="text"], textarea)')

const usableIn = (container: Element, kind: keyof typeof targets) =>
  [...container.querySelectorAll(targets[kind])].filter(isUsable)

/** Puts a text where the cursor is, as a browser does unless the page has done so itself. */
function paste(field: HTMLTextAreaElement, text: string): void {
  const isLeft = fireEvent.paste(field, { clipboardData: { getData: () => text } })
  if (isLeft) fireEvent.input(field, { target: { value: field.value + text } })
}

const write = (field: Element, text: string) => fireEvent.input(field, { target: { value: text } })

/** @returns whether there was anything to do it with */
function perform(container: Element, { kind, at, text }: Act): boolean {
  if (kind === 'reload') return true
  const all = usableIn(container, kind)
  const element = all[at % Math.max(1, all.length)]
  if (!element) return false
  if (kind === 'press') fireEvent.click(element)
  else if (kind === 'send') fireEvent.submit(element)
  else if (kind === 'key') fireEvent.keyDown(element, { key: text })
  else if (element instanceof HTMLTextAreaElement && kind === 'paste') paste(element, text)
  else for (const field of kind === 'fill' ? all : [element]) write(field, text)
  return true
}

/** What came of one act. */
export interface Outcome {
  readonly act: Act
  /** What was sent by it. */
  readonly sent: readonly Json[]
  /** Whether somebody who looks at the form knows what came of it: it is another now, or tells of a problem. */
  readonly isSeen: boolean
}

const tellsOfAProblem = (container: Element): boolean =>
  [...container.querySelectorAll('.problem, .notice')].some(({ textContent }) => textContent !== '')

interface Given {
  readonly config: unknown
  readonly open: boolean
}

/** Does one thing after the other on a form; the draft is kept as the phone keeps it, also over a reload. */
export function actOn(Input: ComponentType<InputProps>, given: Given, list: readonly Act[]) {
  const drafts: Json[] = []
  let sent: Json[] = []
  let kept: Json | null = null

  function Held() {
    const [draft, setDraft] = useState<Json | null>(kept)
    const keep = (next: Json) => {
      drafts.push(next)
      kept = next
      setDraft(next)
    }
    return <Input {...given} draft={draft} onDraft={keep} onSend={(value) => sent.push(value)} />
  }

  let { container } = render(<Held />)
  const outcomes = list.map((done): Outcome => {
    if (done.kind === 'reload') {
      cleanup()
      ;({ container } = render(<Held />))
    }
    sent = []
    const before = container.innerHTML
    const focus = document.activeElement
    const isDone = perform(container, done)
    const isOther = container.innerHTML !== before || document.activeElement !== focus
    return { act: done, sent, isSeen: !isDone || isOther || tellsOfAProblem(container) }
  })
  cleanup()
  return { outcomes, drafts }
}
