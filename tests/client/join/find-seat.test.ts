import { describe, expect, it } from 'vitest'
import { knownSeat } from '../../../client/join/find-seat.ts'
import { writeKept } from '../../../client/live/phone-kept.ts'
import { FakeStorage, newKept } from '../live/fake-phone.ts'

describe('a seat that this phone has for a code', () => {
  it('is found without asking the server', () => {
    const storage = new FakeStorage()
    writeKept(storage, 's1', newKept())

    expect(knownSeat(storage, '12345678')).toMatchObject({ session: 's1', isNew: false })
    expect(knownSeat(storage, '87654321')).toBeNull()
  })

  it('is the one in a room that goes on, where an older room had the same code', () => {
    const storage = new FakeStorage()
    writeKept(storage, 'old', newKept({ over: true }))
    writeKept(storage, 'new', newKept())

    expect(knownSeat(storage, '12345678')).toMatchObject({ session: 'new' })
  })

  it('leads back to an ended room for what was written there', () => {
    const storage = new FakeStorage()
    writeKept(storage, 'old', newKept({ over: true }))

    expect(knownSeat(storage, '12345678')).toMatchObject({ session: 'old' })
  })
})
