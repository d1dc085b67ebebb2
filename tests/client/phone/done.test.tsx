// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { PhoneView } from '../../../shared/protocol/views.ts'
import { phoneView, settle, stepView } from '../live/fake-phone.ts'
import { enterRoom } from './enter-room.tsx'

const note = (change: Partial<PhoneView> = {}): PhoneView =>
  phoneView(stepView('notat', { status: 'idle' }), { doneBy: 'people', ...change })

const button = (options: { readonly pressed?: boolean } = {}) =>
  screen.findByRole('button', { name: 'Ferdig', ...options })

/** A connected phone, once everything that it fetches is there. */
async function enter(view: PhoneView) {
  const phone = await enterRoom(view)
  await act(() => import('../../../client/phone/done/DoneSign.tsx').then(settle))
  return phone
}

describe('a step where no answer tells who is done', () => {
  it('has one button for it, which can be pressed out again, and says what is seen of it', async () => {
    const { user, flights } = await enter(note())
    expect(screen.queryByText(/Trykk en gang til/u)).toBeNull()

    await user.click(await button({ pressed: false }))
    const status = await screen.findByText(
      'Den som leder, ser bare hvor mange som er ferdige. Trykk en gang til for å angre.',
    )
    expect(status.getAttribute('role')).toBe('status')
    await act(async () => {
      flights[0]?.answer({ ok: true, value: {} })
      await settle()
    })
    await user.click(await button({ pressed: true }))

    expect(await button({ pressed: false })).toBeDefined()
    expect(flights.map(({ name, input }) => ({ name, input }))).toEqual([
      { name: 'done', input: { step: 'notat', on: true } },
      { name: 'done', input: { step: 'notat', on: false } },
    ])
  })

  it('is asked anew on the next such step', async () => {
    const { user, says } = await enter(note())
    await user.click(await button({ pressed: false }))
    expect(await button({ pressed: true })).toBeDefined()

    const group = stepView('gruppe', { status: 'idle' })
    await says('view', phoneView(group, { doneBy: 'people', version: 2 }))

    expect(await button({ pressed: false })).toBeDefined()
  })

  it('promises that what is written stays, and says what is sent', async () => {
    await enter(note())

    expect(await screen.findByText(/^Ingenting du skriver her, sendes.*ikke hvem/u)).toBeDefined()
  })
})

describe('a step that has no such button', () => {
  it.each<[string, PhoneView]>([
    ['takes answers', phoneView(stepView('velg'))],
    ['is talked about by the whole room', phoneView(stepView('se', { status: 'idle' }))],
    [
      'is worked at tables, which have their own',
      note({ doneBy: 'tables', tables: { count: 4, seating: 'choose' } }),
    ],
  ])('%s', async (_which, view) => {
    await enter(view)

    expect(screen.queryByRole('button', { name: 'Ferdig' })).toBeNull()
  })
})
