import { act, cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { onTestFinished } from 'vitest'
import { LeadPage } from '../../../client/console/lead/LeadPage.tsx'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { agrees, createFakeSocket } from './fake-socket.ts'

/** jsdom has the element but not its methods. */
export function teachDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
}

interface LeadOptions {
  readonly keepToken?: string
  /** What this device remembers. */
  readonly layout?: 'desk' | 'remote'
  /** What the server answers; it does every act unless something else is said. */
  readonly reply?: Parameters<typeof createFakeSocket>[0]
}

/** The leading page on a server that does every act, with one view on it. */
export function lead(view: ConsoleView, { keepToken, layout, reply = agrees }: LeadOptions = {}) {
  teachDialogs()
  localStorage.clear()
  sessionStorage.clear()
  if (layout) localStorage.setItem('plenum-console-layout', layout)
  const fake = createFakeSocket(reply)
  const connect = () => fake.socket
  const rendered = render(
    <LeadPage session="s1" connect={connect} {...(keepToken ? { keepToken } : {})} />,
  )
  onTestFinished(cleanup)
  const show = (next: ConsoleView) => act(() => fake.say('view', next))
  act(() => fake.say('connect'))
  show(view)
  return { ...rendered, ...fake, show, user: userEvent.setup() }
}

/** The commands that were sent, in order. */
export const commandsIn = (sent: readonly { payload: unknown }[]): unknown[] =>
  // Only acts are sent by what these tests press.
  sent.map(({ payload }) => (payload as { command: unknown }).command)
