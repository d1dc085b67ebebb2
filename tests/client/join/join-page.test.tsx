// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Seat } from '../../../client/join/find-seat.ts'
import { JoinPage } from '../../../client/join/JoinPage.tsx'
import { writeKept } from '../../../client/live/phone-kept.ts'
import type { Refusal, RefusalCode } from '../../../shared/protocol/errors.ts'
import { FakeStorage, inWords, newKept } from '../live/fake-phone.ts'

interface Answer {
  readonly ok: boolean
  readonly body: unknown
}

interface Given {
  readonly answer?: Answer
  /** One after the other, the last of them from then on. */
  readonly answers?: readonly Answer[]
  readonly storage?: FakeStorage
  readonly entry?: string
  readonly refusal?: Refusal
}

function renderDoor({
  answer: only,
  answers = only ? [only] : [],
  storage = new FakeStorage(),
  entry = '',
  refusal,
}: Given) {
  const asked: string[] = []
  const seats: Seat[] = []
  vi.stubGlobal('fetch', (_path: string, { body }: { body: string }) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)]
    asked.push(body)
    return answer
      ? Promise.resolve({ ok: answer.ok, json: () => Promise.resolve(answer.body) })
      : Promise.reject(new Error('no network'))
  })
  onTestFinished(() => void vi.unstubAllGlobals())
  onTestFinished(cleanup)
  render(
    <JoinPage
      storage={storage}
      entry={entry}
      refusal={refusal ?? null}
      notice=""
      onSeat={(seat) => seats.push(seat)}
    />,
  )
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Romkode' })
  return { asked, seats, field, user: userEvent.setup() }
}

const refused = (code: RefusalCode) => ({ ok: false, body: { error: { code } } })
const found = { ok: true, body: { session: 's1', title: 'Solbakken', language: 'nb' } }

describe('the door', () => {
  it('leads into the room of a code, whatever it was typed like', async () => {
    const { user, field, asked, seats } = renderDoor({ answer: found })

    await user.type(field, '12345678{Enter}')

    expect(field.value).toBe('1234 5678')
    expect(asked).toEqual(['{"entry":"12345678"}'])
    expect(seats).toMatchObject([{ session: 's1', isNew: true, kept: { entry: '12345678' } }])
  })

  it.each<[RefusalCode, RegExp]>([
    ['room-not-found', /Fant ingen økt/u],
    ['room-ended', /avsluttet/u],
    ['door-locked', /låst for nye/u],
    ['too-many-wrong-codes', /skann QR-koden/u],
  ])('says what to do after %s, keeps the code and goes to the field', async (code, sentence) => {
    const { user, field, seats } = renderDoor({ answer: refused(code) })

    await user.type(field, '12345678')
    await user.click(screen.getByRole('button', { name: 'Bli med' }))

    expect(await screen.findByText(sentence)).toBeDefined()
    expect(field.value).toBe('1234 5678')
    expect(document.activeElement).toBe(field)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(seats).toEqual([])
  })

  it('says so when there is no network, and keeps the code', async () => {
    const { user, field } = renderDoor({})

    await user.type(field, '12345678{Enter}')

    expect(await screen.findByText(/Fikk ikke svar fra serveren/u)).toBeDefined()
    expect(field.value).toBe('1234 5678')
  })

  it('says which room a code opens before the button is pressed, and asks once', async () => {
    const { user, field, asked, seats } = renderDoor({ answer: found })

    await user.type(field, '1234567')
    expect(asked).toEqual([])
    await user.type(field, '8')

    const told = await screen.findByText('Solbakken')
    expect(told.closest('[role="status"]')?.textContent).toBe('Fant: Solbakken')
    expect(seats).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Bli med' }))
    expect(seats).toMatchObject([{ session: 's1', kept: { entry: '12345678' } }])
    expect(asked).toHaveLength(1)
  })

  it('takes a whole link that is pasted', async () => {
    const { user, field, asked } = renderDoor({ answer: found })

    await user.click(field)
    await user.paste('https://plenum.example.no/j/12345678')

    expect(field.value).toBe('1234 5678')
    expect(await screen.findByText('Solbakken')).toBeDefined()
    expect(asked).toHaveLength(1)
  })

  it('asks once for a wrong code, however often it is pressed or typed again', async () => {
    const { user, field, asked } = renderDoor({ answer: refused('room-not-found') })

    await user.type(field, '12345678')
    expect(await screen.findByText(/Fant ingen økt med koden 1234 5678/u)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Bli med' }))
    await user.type(field, '{Backspace}8{Enter}')

    expect(await screen.findByText(/Fant ingen økt med koden 1234 5678/u)).toBeDefined()
    expect(asked).toHaveLength(1)
  })

  it('takes back what it said of a code that is changed', async () => {
    const { user, field } = renderDoor({ answer: refused('room-not-found') })

    await user.type(field, '12345678')
    await screen.findByText(/Fant ingen økt/u)
    await user.type(field, '{Backspace}')

    expect(screen.queryByText(/Fant ingen økt/u)).toBeNull()
  })

  it('offers other explanations after three codes that do not exist', async () => {
    const { user, field } = renderDoor({ answer: refused('room-not-found') })

    for (const code of ['11111111', '22222222', '33333333']) {
      expect(screen.queryByText(/Fortsatt ikke inne/u)).toBeNull()
      await user.clear(field)
      await user.type(field, code)
    }

    expect(await screen.findByText(/Fortsatt ikke inne/u)).toBeDefined()
  })

  it('asks again after a failure of the moment', async () => {
    const { user, field, asked } = renderDoor({})

    await user.type(field, '12345678')
    await screen.findByText(/Fikk ikke svar fra serveren/u)
    await user.click(screen.getByRole('button', { name: 'Bli med' }))

    expect(asked).toHaveLength(2)
  })

  it('waits in line with a code by itself where somebody guesses', async () => {
    const answers = [refused('too-many-wrong-codes'), refused('too-many-wrong-codes'), found]
    const { user, field, seats, asked } = renderDoor({ answers })

    await user.type(field, '12345678{Enter}')

    expect(await screen.findByText(/står i kø/u)).toBeDefined()
    await vi.waitFor(() => expect(seats).toMatchObject([{ session: 's1' }]), 8_000)
    expect(asked).toHaveLength(3)
  })

  it('waits in line no longer with a code that is changed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const { field, seats, asked } = renderDoor({
      answers: [refused('too-many-wrong-codes'), found],
    })

    fireEvent.change(field, { target: { value: '12345678' } })
    await vi.advanceTimersByTimeAsync(500)
    fireEvent.change(field, { target: { value: '1234' } })
    await vi.advanceTimersByTimeAsync(10_000)

    expect(asked).toHaveLength(1)
    expect(seats).toEqual([])
  })

  it.each([
    ['{Enter}', /Skriv romkoden først/u],
    ['1234{Enter}', /har åtte tall/u],
  ])('explains %j without asking the server', async (keys, sentence) => {
    const { user, field, asked } = renderDoor({ answer: found })

    await user.type(field, keys)

    expect(screen.getByText(sentence)).toBeDefined()
    expect(document.activeElement).toBe(field)
    expect(asked).toEqual([])
  })

  it('shows why a link did not lead in, with its code in the field', () => {
    const { field } = renderDoor({ entry: '12345678', refusal: { code: 'door-locked' } })

    expect(screen.getByText(/låst for nye/u)).toBeDefined()
    expect(field.value).toBe('1234 5678')
    expect(document.activeElement).toBe(field)
  })

  it('keeps the token of a QR that opens nothing any more out of the field', () => {
    const token = 'AC2XNKHV7KE5QUOSX2Q5QUN3VQ'

    expect(renderDoor({ entry: token, refusal: { code: 'room-ended' } }).field.value).toBe('')
    cleanup()
    expect(renderDoor({ entry: '12345678', refusal: { code: 'room-ended' } }).field.value).toBe(
      '1234 5678',
    )
    cleanup()
    expect(renderDoor({ entry: token, refusal: { code: 'door-locked' } }).field.value).toBe(token)
  })

  it('offers the way back to a room that has not ended', async () => {
    const storage = new FakeStorage()
    writeKept(storage, 's1', newKept())
    writeKept(storage, 's2', newKept({ title: 'Forrige', over: true }))
    writeKept(
      storage,
      's3',
      newKept({ title: 'I fjor', over: true, words: { 'a/1': inWords('x') } }),
    )
    const { user, seats } = renderDoor({ storage })

    expect(screen.getByRole('button', { name: 'Se det du skrev i «I fjor»' })).toBeDefined()

    expect(screen.queryByRole('button', { name: /Forrige/u })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Gå tilbake til økta «Solbakken»' }))

    expect(seats).toMatchObject([{ session: 's1', isNew: false, kept: { seat: newKept().seat } }])
  })
})
