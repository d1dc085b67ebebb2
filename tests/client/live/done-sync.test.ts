import { describe, expect, it } from 'vitest'
import type { Kept } from '../../../client/live/phone-kept.ts'
import type { PhoneView } from '../../../shared/protocol/views.ts'
import { createFakePhone, newKept, phoneView, settle, stepView } from './fake-phone.ts'

const note = (change: Partial<PhoneView> = {}): PhoneView =>
  phoneView(stepView('notat', { status: 'idle' }), { doneBy: 'people', ...change })
const elsewhere = () => phoneView(stepView('velg'), { version: 2 })
const said = (on: boolean) => ({ step: 'notat', on })
const ok = { ok: true, value: {} } as const

/** A phone on a step that asks whether one is done. */
async function onNote(kept: Kept = newKept()) {
  const phone = createFakePhone(kept)
  phone.socket.says('connect')
  phone.socket.says('view', note())
  const { say } = await phone.store.acts.done()
  const told = () => phone.flights.map(({ name, input }) => ({ name, input }))
  const reply = async (given: Parameters<(typeof phone.flights)[number]['answer']>[0] = ok) => {
    phone.flights.at(-1)?.answer(given)
    await settle()
  }
  const reconnect = (id: string) => {
    phone.socket.says('disconnect', 'transport close')
    phone.socket.id = id
    phone.socket.says('connect')
  }
  return { ...phone, say, told, reply, reconnect }
}

describe('a person who is done', () => {
  it('says nothing before they have said it, and says it once', async () => {
    const { say, told, reply, stored, socket } = await onNote()
    expect(told()).toEqual([])

    say(true)
    await reply()
    socket.says('view', note({ version: 2 }))

    expect(told()).toEqual([{ name: 'done', input: said(true) }])
    expect(stored().done).toEqual(said(true))
  })

  it('says what it came to, however quickly it was pressed', async () => {
    const { say, told, reply } = await onNote()
    say(true)
    say(false)
    say(true)
    say(false)

    await reply()
    await reply()

    expect(told().map(({ input }) => input)).toEqual([said(true), said(false)])
  })

  it('says it again on each new connection: the server may have forgotten', async () => {
    const { say, told, reply, reconnect } = await onNote()
    say(true)
    await reply()

    reconnect('second')
    await reply()

    expect(told().map(({ input }) => input)).toEqual([said(true), said(true)])
  })

  it('says it again where the word was acknowledged on a connection that is gone', async () => {
    const { say, told, flights, reconnect } = await onNote()
    say(true)
    reconnect('second')

    flights[0]?.answer(ok)
    await settle()

    expect(told()).toHaveLength(2)
  })

  it('says so later where it was taken back without a network', async () => {
    const { say, told, reply, socket } = await onNote()
    say(true)
    await reply()
    socket.says('disconnect', 'transport close')
    say(false)
    expect(told()).toHaveLength(1)

    socket.says('connect')

    expect(told().at(-1)?.input).toEqual(said(false))
  })

  it('tries again after a failure of the moment', async () => {
    const { say, told, reply, timers } = await onNote()
    say(true)
    await reply({ ok: false, error: { code: 'too-fast' } })
    expect(told()).toHaveLength(1)

    timers.at(-1)?.run()
    await reply()

    expect(told()).toHaveLength(2)
    expect(timers).toHaveLength(1)
  })

  it('is not done where the server says that the room is elsewhere', async () => {
    const { say, told, reply, stored } = await onNote()
    say(true)

    await reply({ ok: false, error: { code: 'not-now' } })

    expect(stored().done).toBeUndefined()
    expect(told()).toHaveLength(1)
  })

  it('is asked anew once the room has been elsewhere', async () => {
    const { say, reply, stored, socket } = await onNote()
    say(true)
    await reply()

    socket.says('view', elsewhere())
    socket.says('view', note({ version: 3 }))

    expect(stored().done).toBeUndefined()
  })

  it('is done still after the page was loaded anew', async () => {
    const { told } = await onNote(newKept({ done: said(true) }))

    expect(told()).toEqual([{ name: 'done', input: said(true) }])
  })
})
