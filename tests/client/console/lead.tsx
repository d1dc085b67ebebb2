import { act, cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { onTestFinished, vi } from 'vitest'
import { LeadPage } from '../../../client/console/lead/LeadPage.tsx'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { agrees, createFakeSocket } from './fake-socket.ts'

/** jsdom has the element but not its methods. */
function teachDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
}

/** The leading page on a server that does every act, with one view on it. */
export function lead(view: ConsoleView, { keepToken }: { keepToken?: string } = {}) {
  teachDialogs()
  localStorage.clear()
  sessionStorage.clear()
  const fake = createFakeSocket(agrees)
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

/** Answers every HTTP call with what the test says; gives what was asked for. */
export function answerCalls(answers: (path: string) => { status?: number; body: unknown }) {
  const asked: { path: string; method: string; body: unknown }[] = []
  const answering = vi.fn(async (path: string, { method = 'get', body }: RequestInit = {}) => {
    asked.push({ path, method, body: typeof body === 'string' ? JSON.parse(body) : undefined })
    const { status = 200, body: answer } = answers(path)
    return new Response(JSON.stringify(answer), { status })
  })
  vi.stubGlobal('fetch', answering)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  return asked
}
