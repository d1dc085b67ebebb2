import { describe, expect, it } from 'vitest'
import type { Command } from '../../shared/room/commands.ts'
import { mostParked } from '../../shared/room/parking.ts'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { found, listenTo } from '../support/canary.ts'
import { readCsv } from '../support/csv.ts'
import { park, parkAll } from '../support/parking.ts'
import { closeSockets, openConsole, press } from '../support/plenum.ts'
import {
  countMessages,
  enterRoom,
  eventually,
  goTo,
  openRoom,
  patient,
  rawFiles,
  startForTest,
  type TestRoom,
} from '../support/room.ts'

const showing = (on: boolean): Command => ({ type: 'show-parking', on })
const end: Command = { type: 'end' }

const fetched = async ({ plenum, session }: TestRoom, file: string): Promise<string> => {
  const response = await fetch(`${plenum.url}/api/sessions/${session.id}/${file}`, {
    headers: { cookie: session.cookie },
  })
  expect(response.status).toBe(200)
  return response.text()
}

const textsOf = ({ console }: Pick<TestRoom, 'console'>) =>
  console.latest()?.parked?.map(({ text }) => text)

describe('the parking lot', () => {
  it('is on every console and no phone, and on the screen only while it is shown', async () => {
    const room = await openRoom()
    const phones = await room.phones(2)
    const screen = await room.screen()
    const ears = listenTo(room, { phones, screen })
    const canaries = ['kanari-vikarer', 'kanari-budsjett', 'kanari-timeplan']
    const other = openConsole(room.plenum.url, room.session)

    await press(room.console, park('a', 'kanari-vikarer'))
    await goTo(room, 'velg', phones)
    await press(room.console, park('b', 'kanari-budsjett'))
    await press(room.console, { type: 'park-reword', id: 'b', text: 'kanari-timeplan' })

    const seen = await other.until(({ version }) => version === room.console.latest()?.version)
    expect(seen.parked).toEqual([
      { id: 'a', text: 'kanari-vikarer' },
      { id: 'b', text: 'kanari-timeplan' },
    ])
    const unshown = await ears.news()
    expect(found(unshown.phone + unshown.screen, canaries)).toEqual([])
    expect(found(unshown.console, canaries)).toEqual(canaries)

    await press(room.console, showing(true))
    expect((await screen.until(({ parking }) => parking !== null)).parking).toHaveLength(2)
    await press(room.console, { type: 'blank', on: true })
    expect((await screen.until(({ blank }) => blank)).parking).toBeNull()
    expect(found((await ears.news()).phone, canaries)).toEqual([])

    await goTo(room, 'se', phones)
    await screen.until(({ step }) => step?.id === 'se')
    await ears.news()
    await press(room.console, park('c', 'kanari-etterpå'))
    expect(
      (await screen.until(({ version }) => version === room.console.latest()?.version)).parking,
    ).toBeNull()
    const later = await ears.news()
    expect(found(later.phone + later.screen, [...canaries, 'kanari-etterpå'])).toEqual([])
  })

  it('says nothing to phones, which have nothing of it to show', async () => {
    const room = await openRoom()
    const [phone] = await room.phones(1)
    if (!phone) throw new Error('no phone')
    await goTo(room, 'velg', [phone])
    const sent = countMessages(phone)

    await press(room.console, park('a', 'Vikarer'))
    await press(room.console, showing(true))
    await press(room.console, { type: 'unpark', id: 'a' })
    // Its own question comes after everything that was sent before.
    await phone.ask('settled', { step: 'velg', round: 1 })

    // The reply alone.
    expect(sent.count).toBe(1)
  })

  it('is in report, CSV and JSON in its own order, and in none of them when it is empty', async () => {
    const room = await openRoom()
    expect(await fetched(room, 'results.json')).not.toContain('"parked"')
    expect(await fetched(room, 'results.csv')).not.toContain('Parkeringsplass')
    await press(room.console, { type: 'next' })
    await press(room.console, park('a', 'Vikarer'))
    await press(room.console, park('b', '=1+1'))
    await press(room.console, end)
    await press(room.console, park('c', 'Etter økta'))

    const [report, csv, json] = await Promise.all(
      ['report', 'results.csv', 'results.json'].map((file) => fetched(room, file)),
    )

    expect(JSON.parse(report ?? '').parked).toEqual(['Vikarer', '=1+1', 'Etter økta'])
    expect(JSON.parse(json ?? '').parked).toEqual(['Vikarer', '=1+1', 'Etter økta'])
    const [head = [], ...lines] = readCsv(csv ?? '')
    const filled = lines
      .slice(-3)
      .map((line) => head.flatMap((name, at) => (line[at] ? [`${name}: ${line[at]}`] : [])))
    expect(filled).toEqual(
      ['Vikarer', "'=1+1", 'Etter økta'].map((text) => [
        'Tittel: Parkeringsplass',
        'Hva: Notert til senere',
        `Svar: ${text}`,
      ]),
    )
  })

  it('is there again after a restart, shown as it was', async () => {
    const first = await openRoom()
    await press(first.console, { type: 'next' })
    await press(first.console, park('a', 'Vikarer'))
    await press(first.console, showing(true))
    closeSockets()
    await first.plenum.close()

    const again = await enterRoom(await startForTest({}, {}, first.plenum.dataDir), first.session)

    expect(textsOf(again)).toEqual(['Vikarer'])
    expect(again.console.latest()?.parkingShown).toBe(true)
    expect((await again.screen()).latest()?.parking).toEqual([{ id: 'a', text: 'Vikarer' }])
  })

  it('refuses what does not fit, by name, and has lost nothing by it', async () => {
    const room = await openRoom()
    await parkAll(
      room,
      Array.from({ length: mostParked }, (_, at) => `nr. ${at}`),
    )

    expect(await press(room.console, park('late', 'Én til'))).toMatchObject({
      error: { code: 'parking-full' },
    })
    await press(room.console, { type: 'unpark', id: 'n7' })
    expect(await press(room.console, { type: 'unpark', id: 'n7' })).toMatchObject({
      error: { code: 'parked-gone' },
    })
    for (const text of ['  ', 'x'.repeat(141)])
      expect(await press(room.console, park('odd', text))).toMatchObject({
        error: { code: 'invalid-input', field: 'command.text' },
      })
    expect(textsOf(room)).toHaveLength(mostParked - 1)
  })
})

const day = 86_400_000
const noon = Date.UTC(2026, 0, 5, 11)
const onDay = (days: number) => ({ now: () => noon + days * day, timings: patient })

const card = {
  group: 'K2',
  what: 'avtalt',
  sign: 'tegn',
  firstStep: '',
  who: '',
  when: '2026-09-01',
}

describe('when the answers are deleted', () => {
  it('no file holds a note any more, though the agreements stay, and none can be added', async () => {
    const room = await openRoom({
      deck: { file: mixedDeck },
      settings: { answerDays: 10, agreementDays: 100 },
      outside: onDay(0),
    })
    const { dataDir } = room.plenum
    const holds = (text: string) => rawFiles(dataDir).some(({ bytes }) => bytes.includes(text))
    const phones = await room.phones(1)
    await press(room.console, park('a', 'merke-notat'))
    await goTo(room, 'card', phones)
    await phones[0]?.answer(card)
    await press(room.console, { type: 'park-reword', id: 'a', text: 'merke-nytt' })
    await press(room.console, park('b', 'merke-angret'))
    await press(room.console, { type: 'unpark', id: 'b' })
    await press(room.console, end)
    await press(room.console, showing(true))
    closeSockets()
    await room.plenum.close()
    expect(holds('merke-nytt')).toBe(true)

    const after = await startForTest(onDay(11), {}, dataDir)
    await eventually(() => !holds('merke-'))

    expect(holds('avtalt')).toBe(true)
    const kept = await enterRoom(after, room.session)
    expect(kept.console.latest()).toMatchObject({ parked: null, parkingShown: false })
    expect(JSON.parse(await fetched(kept, 'report')).parked).toEqual([])
    expect(await press(kept.console, park('c', 'for sent'))).toMatchObject({
      error: { code: 'not-now' },
    })
    expect(after.errors).toEqual([])
  })
})
