// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { App } from '../../../client/console/App.tsx'
import { agrees, createFakeSocket } from './fake-socket.ts'
import { answerCalls } from './lead.tsx'

const deck = {
  id: 'velg-en-k',
  title: 'Velg én K',
  description: 'For ledere i skole og barnehage.',
  minutes: 48,
  coreMinutes: 31,
  languages: ['nb'],
  steps: [
    { id: 'velg', title: 'Velg én K', type: 'choice', mode: 'individual', minutes: 4, k: 3 },
    { id: 'rate', title: 'Tillit', type: 'choice', mode: 'individual', minutes: 4, k: 5 },
    { id: 'avtale', title: 'Gruppas kort', type: 'commit', mode: 'group', minutes: 8, k: 1 },
    { id: 'se', title: 'Hva ser vi?', type: 'talk', mode: 'plenary', minutes: 5, k: 0 },
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

describe('starting where the server asks for a key', () => {
  it('says where the key is when none was given', async () => {
    const refusal = { status: 403, body: { error: { code: 'create-key-needed' } } }
    const { user } = open('/console', server({ '/api/sessions': refusal }, 'key'))
    await screen.findByRole('radio', { name: /Velg én K/ })

    await user.type(screen.getByLabelText('Navn på økta'), 'Fjellheim')
    await user.click(screen.getByRole('button', { name: 'Start økta' }))

    expect(
      await screen.findByText('Lim inn nøkkelen fra terminalen der Plenum kjører.'),
    ).toBeDefined()
  })
})

describe('the start page', () => {
  it('keeps what is typed when the server refuses, and says why at the field', async () => {
    const refusal = {
      status: 400,
      body: { error: { code: 'invalid-input', field: 'settings.expected' } },
    }
    const { user } = open('/console', server({ '/api/sessions': refusal }))
    await screen.findByRole('radio', { name: /Velg én K/ })

    await user.type(screen.getByLabelText('Navn på økta'), 'Fjellheim')
    await user.click(screen.getByRole('button', { name: 'Start økta' }))

    const field = screen.getByLabelText('Hvor mange venter du?')
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'))
    expect(screen.getByText('Skriv et helt tall fra 1 til 2000.')).toBeDefined()
    expect(screen.getByLabelText('Navn på økta')).toHaveProperty('value', 'Fjellheim')
    expect(document.activeElement).toBe(field)
  })

  it('keeps what is typed through a reload', async () => {
    const { user, unmount, connect } = open('/console', server({}))
    await user.type(await screen.findByLabelText('Navn på økta'), 'Fjellheim')

    unmount()
    render(<App connect={connect} />)

    expect(await screen.findByLabelText('Navn på økta')).toHaveProperty('value', 'Fjellheim')
  })

  it('names a wrong field before it asks the server', async () => {
    const { user, asked } = open('/console', server({}))
    await screen.findByRole('radio', { name: /Velg én K/ })

    await user.type(screen.getByLabelText('Navn på økta'), 'Fjellheim')
    await user.clear(screen.getByLabelText(/^Tall vises først/))
    await user.type(screen.getByLabelText(/^Tall vises først/), '2')
    await user.click(screen.getByRole('button', { name: 'Start økta' }))

    expect(await screen.findByText('Skriv et helt tall fra 3 til 20.')).toBeDefined()
    expect(asked.filter(({ path }) => path === '/api/sessions')).toEqual([])
  })

  it('lists the steps that will show nothing, and warns of a small group', async () => {
    const { user } = open('/console', server({}))
    await screen.findByRole('radio', { name: /Velg én K/ })
    const expected = screen.getByLabelText('Hvor mange venter du?')

    await user.clear(expected)
    await user.type(expected, '4')

    expect(screen.getByText('Med 4 deltakere kan folk gjette hvem som svarte hva.')).toBeDefined()
    expect(
      screen.getByText('Med 4 deltakere blir dette ikke vist: «Tillit» (krever 5).'),
    ).toBeDefined()
  })

  it('says that a file is not a deck, at the file', async () => {
    const { user } = open('/console', server({}))
    const field = await screen.findByLabelText('Åpne en fil')

    await user.upload(
      field,
      new File(['{"format":"other"}'], 'x.json', { type: 'application/json' }),
    )

    expect(await screen.findByText(/Fila er ikke et opplegg vi kan lese/)).toBeDefined()
    expect(field.getAttribute('aria-invalid')).toBe('true')
  })

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
