import { describe, expect, it } from 'vitest'
import type { Moved } from '../../shared/activities/moved.ts'
import type { BoardOp } from '../../shared/texts/ops.ts'
import { press } from '../support/plenum.ts'
import { collectedDeck } from '../support/quadrant-deck.ts'
import { resultsOf } from '../support/results-of.ts'
import { goTo, openRoom, type Phone, type TestRoom } from '../support/room.ts'

const own = { id: 's1', title: { nb: 'Elevundersøkelsen', en: 'The pupil survey' } }
const yesYes = { vertical: 'yes', horizontal: 'yes' }
const noNo = { vertical: 'no', horizontal: 'no' }

/** People who have each written so many cases, which the facilitator looks through. */
async function written(
  of: 'texts' | 'themes',
  notes: readonly (readonly string[])[],
  ownCases: object[] = [],
) {
  const room = await openRoom({ deck: { file: collectedDeck(of, ownCases) } })
  const phones = await room.phones(notes.length)
  await goTo(room, 'skriv', phones)
  for (const [at, phone] of phones.entries()) await phone.answer({ notes: notes[at] })
  await room.console.until(({ answered }) => answered === notes.length)
  await press(room.console, { type: 'look-through' })
  await room.console.until(({ boards }) => boards.length > 0)
  const sort = async (op: BoardOp) => {
    const done = await room.console.ask('board', { step: 'skriv', round: 1, op })
    expect(done.ok).toBe(true)
  }
  return { room, phones, sort }
}

/** The same, all of them shown to the room. */
async function shownToAll(notes: readonly (readonly string[])[], ownCases: object[] = []) {
  const { room, phones, sort } = await written('texts', notes, ownCases)
  await sort({ type: 'show-all' })
  await press(room.console, { type: 'reveal', knowing: true })
  return { room, phones }
}

const casesOf = (phone: Phone | undefined) => {
  const config = phone?.latest()?.step?.config
  // The step is the quadrant.
  return (config as { cases: { id: string; title: string }[] }).cases
}

const file = async ({ plenum, session }: TestRoom, name: string) =>
  (
    await fetch(`${plenum.url}/api/sessions/${session.id}/${name}`, {
      headers: { cookie: session.cookie },
    })
  ).text()

describe('cases that people write and then place', () => {
  it('are theirs after those of the deck, and are counted one by one to the end', async () => {
    const { room, phones } = await shownToAll([['Ny skolerute'], ['Tilsyn'], ['Vikarer']], [own])
    await goTo(room, 'saker', phones)
    const [first, ...theirs] = casesOf(phones[0])
    expect(first?.title).toBe('Elevundersøkelsen')
    expect(theirs.map(({ title }) => title).toSorted()).toEqual([
      'Ny skolerute',
      'Tilsyn',
      'Vikarer',
    ])

    const id = theirs.find(({ title }) => title === 'Tilsyn')?.id ?? ''
    for (const [at, phone] of phones.entries())
      await phone.answer({ cases: { s1: yesYes, [id]: at === 0 ? noNo : yesYes } })
    await press(room.console, { type: 'reveal', knowing: true })

    const screen = await (await room.screen()).until(({ shown }) => shown.length > 0)
    expect(screen.shown[0]?.figures[`case.${id}`]).toEqual({
      people: 3,
      values: [
        { value: 'no no', count: 1 },
        { value: 'yes yes', count: 2 },
      ],
    })
    const csv = await file(room, 'results.csv')
    expect(csv).toMatch(/\d Tilsyn;III Sterkere sammen;2\r\n/u)
    expect(csv).toMatch(/1 Elevundersøkelsen;III Sterkere sammen;3\r\n/u)
  })

  it('are refused where a phone says half an answer, or one to a case that is not there', async () => {
    const { room, phones } = await shownToAll([['Tilsyn'], ['Vikarer'], ['Ny skolerute']])
    await goTo(room, 'saker', phones)
    const [phone] = phones
    const id = casesOf(phone)[0]?.id ?? ''

    for (const cases of [{ [id]: { vertical: 'yes' } }, { other: yesYes }, {}])
      expect(await phone?.answer({ cases })).toMatchObject({
        ok: false,
        error: { code: 'invalid-input' },
      })
    expect((await phone?.answer({ cases: { [id]: yesYes } }))?.ok).toBe(true)
  })

  it('are eight at most, which is said, and the room stays', async () => {
    const many = [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ]
    const { room } = await shownToAll(many)

    expect(await press(room.console, { type: 'go', step: 'saker' })).toEqual({
      ok: false,
      error: { code: 'too-many-cases' },
    })
    expect(room.console.latest()?.step?.id).toBe('skriv')
  })

  it('stay in the file where the texts they came from are left out', async () => {
    const { room, phones, sort } = await written('themes', [['a'], ['b'], ['c']])
    await sort({ type: 'theme-add', title: 'Vikarer' })
    await goTo(room, 'saker', phones)
    const [{ id } = { id: '' }] = casesOf(phones[0])
    for (const phone of phones) await phone.answer({ cases: { [id]: yesYes } })
    await press(room.console, { type: 'reveal', knowing: true })
    expect((await press(room.console, { type: 'skip', step: 'skriv', on: true })).ok).toBe(true)

    const { steps } = await resultsOf(room)

    expect(steps.map(({ id: step }) => step)).toEqual(['saker'])
    expect(JSON.stringify(steps[0]?.config)).toContain('Vikarer')
  })

  it('are placed again after the talk, and each phone tells which it has moved', async () => {
    const { room, phones } = await shownToAll([['Tilsyn'], ['Vikarer'], ['Ny skolerute']])
    await goTo(room, 'saker', phones)
    const [{ id } = { id: '' }] = casesOf(phones[0])
    for (const phone of phones) await phone.answer({ cases: { [id]: noNo } })
    await press(room.console, { type: 'reveal', knowing: true })
    await press(room.console, { type: 'again' })
    await Promise.all(phones.map((phone) => phone.until(({ step }) => step?.round === 2)))
    const tell = (phone: Phone, moved: Moved) =>
      phone.ask('answer', {
        step: 'saker',
        round: 2,
        rev: 1,
        value: { cases: { [id]: yesYes } },
        moved,
      })
    const [one] = phones
    if (!one) throw new Error('nobody came')
    expect(await tell(one, { [`moved.${id}`]: 'up' })).toMatchObject({ ok: false })
    for (const phone of phones)
      expect((await tell(phone, { [`moved.${id}`]: 'changed' })).ok).toBe(true)
    await press(room.console, { type: 'reveal', knowing: true })

    const screen = await (await room.screen()).until(
      ({ shown }) => shown.length === 2 && shown.every(({ final }) => final),
    )
    expect(screen.shown[1]?.figures[`moved.${id}`]).toEqual({
      people: 3,
      values: [{ value: 'changed', count: 3 }],
    })
  })
})
