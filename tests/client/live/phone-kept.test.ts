import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  allKept,
  forgetKept,
  newSeat,
  readKept,
  seatIn,
  writeKept,
} from '../../../client/live/phone-kept.ts'
import { handshakeSchema } from '../../../shared/protocol/events.ts'
import { FakeStorage, newKept } from './fake-phone.ts'

describe('a seat', () => {
  it('is 43 characters that the handshake takes, and another each time', () => {
    const handshake = (seat: string) => ({
      role: 'phone',
      protocol: 1,
      session: 's1',
      language: 'nb',
      seat,
    })

    const seats = Array.from({ length: 50 }, newSeat)

    expect(seats.every((seat) => v.is(handshakeSchema, handshake(seat)))).toBe(true)
    expect(new Set(seats).size).toBe(50)
  })

  it('is the same one when the phone comes back to a session', () => {
    const storage = new FakeStorage()
    writeKept(storage, 's1', newKept({ drafts: { 'velg/1': { ids: ['K1'], items: [] } } }))

    const again = seatIn(storage, { session: 's1', title: 'Solbakken', entry: '87654321' })

    expect(again).toMatchObject({ seat: newKept().seat, entry: '87654321' })
    expect(again.drafts).toEqual({ 'velg/1': { ids: ['K1'], items: [] } })
  })
})

describe('what the phone keeps', () => {
  it('is read back as it was written', () => {
    const storage = new FakeStorage()

    writeKept(storage, 's1', newKept({ until: '2026-12-24' }))

    expect(readKept(storage, 's1')).toEqual(newKept({ until: '2026-12-24' }))
    expect(allKept(storage)).toHaveLength(1)
  })

  it.each(['', 'not json', 'null', '[]', '{"entry":"1"}'])('counts %j as nothing', (text) => {
    const storage = new FakeStorage()
    storage.setItem('plenum.s1', text)

    expect(readKept(storage, 's1')).toBeNull()
  })

  it('is told of where the browser keeps nothing', () => {
    const full = new FakeStorage()
    full.setItem = () => {
      throw new Error('quota')
    }

    expect(writeKept(full, 's1', newKept())).toBe(false)
  })

  it('is gone when it is forgotten', () => {
    const storage = new FakeStorage()
    writeKept(storage, 's1', newKept())

    forgetKept(storage, 's1')

    expect(allKept(storage)).toEqual([])
  })
})
