import { describe, expect, it } from 'vitest'
import type { Moved } from '../../shared/activities/moved.ts'
import type { ShownRound } from '../../shared/protocol/views.ts'
import { chooseK, press, startSession } from '../support/plenum.ts'
import {
  enterRoom,
  goTo,
  joinPhone,
  openRoom,
  type Phone,
  rawFiles,
  rowsIn,
  startForTest,
  type TestRoom,
} from '../support/room.ts'

const same: Moved = { moved: 'same' }
const changed: Moved = { moved: 'changed' }

/** Answers the second round of the choice. */
const answerAgain = (phone: Phone, value: unknown, moved: unknown, rev = 1) =>
  phone.ask('answer', { step: 'velg', round: 2, rev, value, moved: moved as Moved })

/** A first round that so many have answered, and the second one open. */
async function inRoundTwo(room: TestRoom, count: number): Promise<Phone[]> {
  const phones = await room.phones(count)
  await goTo(room, 'velg', phones)
  for (const [at, phone] of phones.entries()) await phone.answer(chooseK(`K${(at % 4) + 1}`))
  await press(room.console, { type: 'reveal' })
  await press(room.console, { type: 'again' })
  await Promise.all(phones.map((phone) => phone.until(({ step }) => step?.round === 2)))
  return phones
}

const movedOf = ({ shown }: { readonly shown: readonly ShownRound[] }) =>
  shown.find(({ round }) => round === 2)?.figures['moved']

const fetched = async ({ plenum, session }: TestRoom, file: string) =>
  (
    await fetch(`${plenum.url}/api/sessions/${session.id}/${file}`, {
      headers: { cookie: session.cookie },
    })
  ).text()

describe('a further round, of which phones tell who moved', () => {
  it('shows how many did, to everyone, with both rounds side by side', async () => {
    const room = await openRoom()
    const phones = await inRoundTwo(room, 5)
    for (const [at, phone] of phones.entries()) {
      await answerAgain(phone, chooseK(at === 4 ? 'K2' : 'K1'), at === 0 ? same : changed)
    }
    await press(room.console, { type: 'reveal' })

    const screen = await (await room.screen()).until(({ step }) => step?.status === 'revealed')
    const figure = {
      people: 5,
      values: [
        { value: 'changed', count: 4 },
        { value: 'same', count: 1 },
      ],
    }
    expect(screen.shown.map(({ round }) => round)).toEqual([1, 2])
    expect(movedOf(screen)).toEqual(figure)
    expect(
      movedOf((await phones[0]?.until((view) => movedOf(view) !== undefined)) ?? screen),
    ).toEqual(figure)
    const csv = await fetched(room, 'results.csv')
    expect(csv).toContain(';2;5;personer;;Et annet svar enn i runden før;;4\r\n')
    expect(csv).toContain(';2;5;personer;;Som i runden før;;1\r\n')
    expect(await fetched(room, 'results.json')).toContain(
      JSON.stringify({ moved: figure }).slice(1, -1),
    )
  })

  it('says only that they were too few where fewer than k answered both', async () => {
    const room = await openRoom()
    const [first, second, ...newcomers] = await inRoundTwo(room, 4)
    if (!first || !second) throw new Error('nobody came')
    await answerAgain(first, chooseK('K1'), same)
    await answerAgain(second, chooseK('K2'), same)
    await Promise.all(newcomers.map((phone) => answerAgain(phone, chooseK('K3'), undefined)))
    await press(room.console, { type: 'reveal' })

    const view = await (await room.screen()).until(({ step }) => step?.status === 'revealed')
    expect(view.shown[1]?.figures['option']).toMatchObject({ people: 4 })
    expect(movedOf(view)).toEqual({ tooFew: true, people: 2 })
    expect(await fetched(room, 'results.csv')).toContain('For få svarte i begge rundene')
  })

  it('counts what a phone says last, also after a restart', async () => {
    const first = await startForTest()
    const session = await startSession(first.url)
    const room = await enterRoom(first, session)
    const phones = await inRoundTwo(room, 3)
    for (const phone of phones) await answerAgain(phone, chooseK('K1'), changed)
    const [changesBack] = phones
    await first.close()

    const later = await enterRoom(await startForTest({}, {}, first.dataDir), session)
    const back = await joinPhone(later.plenum.url, session.id, undefined, {
      seat: changesBack?.seat ?? '',
    })
    expect(back.mine).toEqual([{ step: 'velg', round: 2, rev: 1, value: chooseK('K1') }])
    await answerAgain(back, chooseK('K2'), same, 2)
    await press(later.console, { type: 'reveal' })

    const view = await (await later.screen()).until(({ step }) => step?.status === 'revealed')
    expect(movedOf(view)).toMatchObject({
      values: [
        { value: 'changed', count: 2 },
        { value: 'same', count: 1 },
      ],
    })
  })

  it('acknowledges the same answer again, whatever it says of the round before', async () => {
    const room = await openRoom()
    const [phone] = await inRoundTwo(room, 1)
    if (!phone) throw new Error('nobody came')

    await answerAgain(phone, chooseK('K1'), same)

    expect(await answerAgain(phone, chooseK('K1'), same)).toMatchObject({
      ok: true,
      value: { outcome: 'saved', rev: 1 },
    })
  })
})

describe('what nothing can be told of', () => {
  const refused = { ok: false, error: { code: 'invalid-input', field: 'moved' } }

  it('is a first round, a skip, and a movement that a choice has not', async () => {
    const room = await openRoom()
    const [phone] = await inRoundTwo(room, 1)
    if (!phone) throw new Error('nobody came')

    expect(await answerAgain(phone, chooseK('K1'), { moved: 'up' })).toEqual(refused)
    expect(await answerAgain(phone, chooseK('K1'), { option: 'same' })).toEqual(refused)
    expect(await answerAgain(phone, null, same)).toEqual(refused)
    expect(await answerAgain(phone, chooseK('K1'), { moved: 'sideways' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    })
    await goTo(room, 'avtale', [phone])
    expect(
      await phone.ask('answer', { step: 'avtale', round: 1, rev: 1, value: null, moved: same }),
    ).toEqual(refused)
  })
})

describe('where a movement is kept', () => {
  it('is under the key while the round is open, and apart from the answer afterwards', async () => {
    const room = await openRoom({ settings: { release: 'reveal' } })
    const { dataDir } = room.plenum
    const phones = await inRoundTwo(room, 6)
    for (const [at, phone] of phones.entries()) {
      await answerAgain(phone, chooseK(at < 3 ? 'K1' : 'K2'), at < 3 ? same : changed)
    }

    expect(rawFiles(dataDir).some(({ bytes }) => bytes.includes('"changed"'))).toBe(false)
    const sizes = rowsIn(dataDir, 'SELECT DISTINCT length(value) AS size FROM answer')
    expect(sizes).toHaveLength(1)

    await press(room.console, { type: 'reveal' })
    const parts = rowsIn(dataDir, 'SELECT id, figure, value FROM part WHERE round = 2 ORDER BY id')
    expect(parts.filter(({ figure }) => figure === 'moved')).toHaveLength(6)
    expect(new Set(parts.map(({ id }) => id)).size).toBe(12)
    for (const { figure, value } of parts) {
      expect(String(value)).toMatch(figure === 'moved' ? /^"(?:same|changed)"$/u : /^"K\d"$/u)
    }
  })

  it('never stands beside a value in anything that is sent', async () => {
    const room = await openRoom()
    const screen = await room.screen()
    const phones = await inRoundTwo(room, 4)
    for (const [at, phone] of phones.entries()) {
      await answerAgain(phone, chooseK(`K${at + 1}`), at % 2 ? same : changed)
    }
    await press(room.console, { type: 'reveal' })
    await screen.until((view) => movedOf(view) !== undefined && view.step?.status === 'revealed')

    const sent = [screen, room.console, ...phones].flatMap(({ frames }) => frames)
    const lines = (await fetched(room, 'results.csv')).split('\r\n')
    for (const object of objectsIn(sent)) {
      const own = Object.values(object).filter((value) => typeof value === 'string')
      const tells = (known: readonly string[]) => own.some((value) => known.includes(value))
      expect(tells(['same', 'changed']) && tells(['K1', 'K2', 'K3', 'K4'])).toBe(false)
    }
    const moves = lines.filter((line) => line.includes('runden før'))
    expect(moves).toHaveLength(2)
    expect(moves.join('\n')).not.toMatch(/K\d/u)
  })
})

/** Every object in what was sent, however deep. */
function objectsIn(value: unknown): object[] {
  if (value === null || typeof value !== 'object') return []
  const inner = Object.values(value).flatMap(objectsIn)
  return Array.isArray(value) ? inner : [value, ...inner]
}
