import { describe, expect, it } from 'vitest'
import type { Writer } from '../../server/store/writer.ts'
import { chooseK, press } from '../support/plenum.ts'
import { countIn, countMessages, goTo, joinPhone, openRoom, rowsIn } from '../support/room.ts'
import { askWhileStorageWaits } from '../support/slow-storage.ts'

const saved = (rev: number) => ({ ok: true, value: { outcome: 'saved', rev } })
const refused = (code: string, field?: string) => ({
  ok: false,
  error: { code, ...(field === undefined ? {} : { field }) },
})

const onVelg = async (count = 1) => {
  const room = await openRoom()
  const phones = await room.phones(count)
  await goTo(room, 'velg', phones)
  const [phone] = phones
  if (!phone) throw new Error('no phone')
  return { room, phones, phone, dataDir: room.plenum.dataDir }
}

const answers = 'SELECT hex(respondent) AS respondent, rev, hex(value) AS value FROM answer'

describe('an answer from a phone', () => {
  it('is on disk when it is called saved', async () => {
    const { phone, dataDir } = await onVelg()
    const rowsAtAck = new Promise<number>((resolve) => {
      phone.socket.emit('answer', { step: 'velg', round: 1, rev: 1, value: chooseK('K1') }, () =>
        resolve(countIn(dataDir, 'answer')),
      )
    })

    expect(await rowsAtAck).toBe(1)
  })

  it('is not called anything before the commit', async () => {
    const seen = await askWhileStorageWaits((writer: Writer) => writer)

    expect(seen).toEqual({ ackedBeforeCommit: false, rowsBefore: 0, rowsAtAck: 1 })
  })

  it('is saved again and changes nothing when it comes twice', async () => {
    const { phone, dataDir } = await onVelg()
    await phone.answer(chooseK('K1', ['K1.2']))
    const before = rowsIn(dataDir, answers)

    expect(await phone.answer(chooseK('K1', ['K1.2']))).toEqual(saved(1))
    expect(rowsIn(dataDir, answers)).toEqual(before)
  })

  it.each([
    ['the same revision with another value', 2],
    ['a lower revision', 1],
  ])('gets back what is stored for %s', async (_what, rev) => {
    const { phone, dataDir } = await onVelg()
    await phone.answer(chooseK('K2'), 2)
    const before = rowsIn(dataDir, answers)

    expect(await phone.answer(chooseK('K3'), rev)).toEqual({
      ok: true,
      value: { outcome: 'stale', rev: 2, value: chooseK('K2') },
    })
    expect(rowsIn(dataDir, answers)).toEqual(before)
  })

  it('is one row however often it is changed', async () => {
    const { phone, dataDir } = await onVelg()

    for (const [index, id] of ['K1', 'K2', 'K3'].entries())
      await phone.answer(chooseK(id), index + 1)

    expect(rowsIn(dataDir, 'SELECT rev FROM answer')).toEqual([{ rev: 3 }])
  })

  it('is one row when copies of it arrive at once', async () => {
    const { phone, dataDir } = await onVelg()

    const replies = await Promise.all([1, 1, 1, 1].map((rev) => phone.answer(chooseK('K1'), rev)))

    expect(replies).toEqual(replies.map(() => saved(1)))
    expect(countIn(dataDir, 'answer')).toBe(1)
  })

  it('counts as answered when it is a skip, and not towards k', async () => {
    const { room, phones } = await onVelg(3)
    const [first, second, third] = phones
    await first?.answer(chooseK('K1'))
    await second?.answer(chooseK('K1'))

    expect(await third?.answer(null)).toEqual(saved(1))

    const counted = await room.console.until(({ answered }) => answered === 3)
    expect(counted).toMatchObject({ answered: 3, of: 3, shown: [{ figures: {} }] })
    await press(room.console, { type: 'reveal' })
    const { shown } = await room.console.until(({ step }) => step?.status === 'revealed')
    expect(shown).toMatchObject([{ answered: 3, figures: { option: { tooFew: true, people: 2 } } }])
  })
})

describe('after connecting', () => {
  it('a seat is told what it has answered, and no other seat is', async () => {
    const { room, phone } = await onVelg()
    await phone.answer(chooseK('K2', ['K2.1']), 4)
    phone.socket.disconnect()

    const [again, stranger] = await Promise.all([
      joinPhone(room.plenum.url, room.session.id, undefined, { seat: phone.seat }),
      room.phone(),
    ])
    await Promise.all([again.ask('settled', stepVelg), stranger.ask('settled', stepVelg)])

    expect(again.mine).toEqual([{ ...stepVelg, rev: 4, value: chooseK('K2', ['K2.1']) }])
    expect(stranger.mine).toEqual([{ ...stepVelg, rev: 0, value: null }])
  })
})

const stepVelg = { step: 'velg', round: 1 }

describe('an answer that cannot be taken', () => {
  it.each([
    ['an option that is not there', { ids: ['K9'], items: [] }, 'value.ids.0'],
    ['an item of another option', chooseK('K1', ['K2.1']), 'value.items'],
    ['too many items', chooseK('K1', ['K1.1', 'K1.2', 'K1.3']), 'value.items'],
    ['one field too many', { ...chooseK('K1'), name: 'ana' }, 'value'],
    ['a text instead of a choice', 'K1', 'value'],
  ])('names the field: %s', async (_what, value, field) => {
    const { phone, dataDir } = await onVelg()

    expect(await phone.answer(value)).toEqual(refused('invalid-input', field))
    expect(countIn(dataDir, 'answer')).toBe(0)
  })

  it.each([0, -1, 1.5, 1_000_001, '1', null])('names the revision %j', async (rev) => {
    const { phone, dataDir } = await onVelg()

    // A phone of another make may send anything.
    expect(await phone.answer(chooseK('K1'), rev as number)).toEqual(
      refused('invalid-input', 'rev'),
    )
    expect(countIn(dataDir, 'answer')).toBe(0)
  })

  it.each([
    ['a step that is not open yet', { step: 'avtale', round: 1 }],
    ['a round that is not open yet', { step: 'velg', round: 2 }],
    ['a step that collects nothing', { step: 'ramme', round: 1 }],
    ['a note that stays on the phone', { step: 'notat', round: 1 }],
    ['a step that does not exist', { step: 'nowhere', round: 1 }],
    ['a name every object has', { step: 'constructor', round: 1 }],
  ])('is refused and not written: %s', async (_what, ref) => {
    const { phone, dataDir } = await onVelg()

    const reply = await phone.ask('answer', { ...ref, rev: 1, value: chooseK('K1') })

    expect(reply).toEqual(refused('step-not-open'))
    expect(countIn(dataDir, 'answer')).toBe(0)
  })

  it('says that the step is locked, and is taken once it is unlocked', async () => {
    const { room, phone, dataDir } = await onVelg()
    await phone.answer(chooseK('K1'))
    await press(room.console, { type: 'lock', on: true })

    expect(await phone.answer(chooseK('K2'), 2)).toEqual(refused('step-locked'))
    expect(rowsIn(dataDir, 'SELECT rev FROM answer')).toEqual([{ rev: 1 }])

    await press(room.console, { type: 'lock', on: false })
    expect(await phone.answer(chooseK('K2'), 2)).toEqual(saved(2))
    expect(rowsIn(dataDir, 'SELECT rev FROM answer')).toEqual([{ rev: 2 }])
  })

  it('says that the step is sealed, and leaves the sealed parts as they are', async () => {
    const { room, phone, dataDir } = await onVelg()
    await phone.answer(chooseK('K1'))
    await press(room.console, { type: 'reveal' })
    const before = rowsIn(dataDir, 'SELECT * FROM part')

    expect(await phone.ask('answer', { ...stepVelg, rev: 2, value: chooseK('K2') })).toEqual(
      refused('step-sealed'),
    )
    expect(rowsIn(dataDir, 'SELECT * FROM part')).toEqual(before)
    expect(countIn(dataDir, 'answer')).toBe(0)
  })
})

describe('round two', () => {
  it('has its own key, starts at no answer, and leaves round one as it was', async () => {
    const { room, phone, dataDir } = await onVelg()
    await phone.answer(chooseK('K1'), 7)
    const first = rowsIn(dataDir, answers)
    await press(room.console, { type: 'reveal' })
    await press(room.console, { type: 'again' })
    await phone.until((view) => view.step?.round === 2)

    expect(await phone.answer(chooseK('K2'), 1)).toEqual(saved(1))

    const second = rowsIn(dataDir, answers)
    expect(second).toHaveLength(1)
    expect(second[0]?.['respondent']).not.toBe(first[0]?.['respondent'])
    expect(rowsIn(dataDir, 'SELECT round, value FROM part')).toEqual([{ round: 1, value: '"K1"' }])
  })
})

describe('while the room answers', () => {
  it('a phone is sent one state and its own acknowledgements, and nothing else', async () => {
    const { room, phones } = await onVelg(12)
    const screen = await room.screen()
    const messages = phones.map(countMessages)

    await Promise.all(phones.map((phone, index) => phone.answer(chooseK(`K${(index % 4) + 1}`))))
    await screen.until(({ answered }) => answered === 12)
    await Promise.all(phones.map((phone) => phone.ask('settled', stepVelg)))

    expect(messages.map(({ count }) => count)).toEqual(phones.map(() => 2))
  })
})
