// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { App } from '../../../client/console/App.tsx'
import { answerCalls } from './answer-calls.ts'
import { agrees, createFakeSocket } from './fake-socket.ts'

const deck = {
  id: 'velg-en-k',
  title: 'Velg én K',
  description: 'For ledere i skole og barnehage.',
  minutes: 48,
  coreMinutes: 31,
  languages: ['nb'],
  steps: [
    {
      id: 'velg',
      title: 'Velg én K',
      type: 'choice',
      mode: 'individual',
      minutes: 4,
      core: true,
      coreMinutes: 4,
      k: 3,
      brings: [],
    },
  ],
}

type Answer = { status?: number; body: unknown }

const server =
  (others: Readonly<Record<string, Answer>>, create = 'open') =>
  (path: string): Answer =>
    others[path] ?? { body: path === '/api/decks' ? { decks: [deck] } : { create } }

function open(address: string, answers: (path: string) => Answer) {
  const asked = answerCalls(answers)
  history.replaceState(null, '', address)
  const fake = createFakeSocket(agrees)
  const connect = () => fake.socket
  const { unmount } = render(<App connect={connect} />)
  onTestFinished(cleanup)
  return { asked, user: userEvent.setup(), fake, unmount, connect }
}

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})

describe("opening a facilitator's link", () => {
  const entered = server({ '/api/sessions/s1/enter': { body: {} } })

  it('exchanges the token and takes it out of the address bar', async () => {
    const { asked } = open('/console#s1.secret-token-of-the-link', entered)

    await waitFor(() => expect(location.search).toBe('?session=s1'))

    expect(location.href).not.toContain('secret')
    expect(asked).toMatchObject([{ body: { token: 'secret-token-of-the-link' } }])
  })

  it('makes a remote of the phone that scanned the pairing QR, and of no other', async () => {
    open('/console#s1.one-time-token-of-the-qr&remote', entered)

    await waitFor(() => expect(location.search).toBe('?session=s1'))

    expect(localStorage.getItem('plenum-console-layout')).toBe('remote')
  })

  it('is asked for once, as a pairing token holds only once', async () => {
    const { asked } = open('/console#s1.one-time-token-of-the-qr&remote', entered)

    await waitFor(() => expect(location.search).toBe('?session=s1'))

    expect(asked.filter(({ path }) => path.endsWith('/enter'))).toHaveLength(1)
  })

  it('says what to do when the link does not hold', async () => {
    const refusal = { status: 403, body: { error: { code: 'link-not-valid' } } }
    open('/console#s1.wrong', server({ '/api/sessions/s1/enter': refusal }))

    expect(await screen.findByRole('heading', { name: 'Lenka gjelder ikke' })).toBeDefined()
    expect(screen.getByText(/trykke «Lag ny lenke»/)).toBeDefined()
  })
})

describe('opening the link with the key for starting sessions', () => {
  it('takes the key out of the address bar and sends it with the start', async () => {
    const key = 'k'.repeat(43)
    const { user, asked } = open(`/console#key=${key}`, server({}, 'key'))

    await waitFor(() => expect(location.hash).toBe(''))
    await user.type(await screen.findByLabelText('Navn på økta'), 'Fjellheim')
    await screen.findByRole('radio', { name: /Velg én K/ })
    await user.click(screen.getByRole('button', { name: 'Start økta' }))

    const sent = asked.find(({ path }) => path === '/api/sessions')
    expect(sent?.body).toMatchObject({ createKey: key, deck: { id: 'velg-en-k' } })
  })
})

describe('the start page', () => {
  it('leads the session it has started, with the link to keep', async () => {
    const token = 't'.repeat(43)
    const { user } = open(
      '/console',
      server({
        '/api/sessions': { body: { session: 's9', token } },
        '/api/sessions/s9/enter': { body: {} },
      }),
    )
    await screen.findByRole('radio', { name: /Velg én K/ })

    await user.type(screen.getByLabelText('Navn på økta'), 'Fjellheim')
    await user.click(screen.getByRole('button', { name: 'Start økta' }))

    await waitFor(() => expect(location.search).toBe('?session=s9'))
    expect(sessionStorage.getItem('plenum-start-form')).toBeNull()
  })
})
