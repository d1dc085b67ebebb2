import { describe, expect, it } from 'vitest'
import type { BoardOp } from '../../shared/texts/ops.ts'
import { found } from '../support/canary.ts'
import { dotsDeck } from '../support/dots-deck.ts'
import { closeSockets, press } from '../support/plenum.ts'
import { rawRequest } from '../support/raw.ts'
import { countIn, goTo, openRoom, rawFiles, startForTest, type TestRoom } from '../support/room.ts'
import { looseTexts } from '../support/texts.ts'

const day = 86_400_000
const agreementDays = 200

/** Whatever the board has held of people's words, or said of them. */
const texts = [0, 1, 2, 3].map((at) => `merke-tekst-${at}`)
const made = ['merke-omskrevet', 'merke-tema', 'merke-skjult-tema', 'merke-plass']
const agreement = 'merke-avtale'

const card = {
  group: 'Bord 7',
  what: agreement,
  sign: 'tegn',
  firstStep: '',
  who: '',
  when: '',
}

/** A session that has ended, with a board that was worked on, options that came from it, and an agreement. */
async function sortedRoom(): Promise<TestRoom & { readonly ids: readonly string[] }> {
  const room = await openRoom({
    deck: { file: dotsDeck },
    settings: { answerDays: 30, agreementDays },
  })
  const phones = await room.phones(texts.length)
  await goTo(room, 'live', phones)
  const places = { step: 'live', lines: { soup: 'merke-plass' } }
  expect(await press(room.console, { type: 'places', places })).toMatchObject({ ok: true })
  await goTo(room, 'looked', phones)
  await Promise.all(phones.map((phone, at) => phone.answer({ notes: [texts[at]] })))
  await press(room.console, { type: 'look-through' })
  const view = await room.console.until((seen) => looseTexts(seen).length === texts.length)
  const ids = looseTexts(view).map(({ id }) => id)
  const [one = '', two = '', three = ''] = ids
  const ops: BoardOp[] = [
    { type: 'theme-add', title: 'merke-tema', texts: [one] },
    { type: 'theme-add', title: 'merke-skjult-tema' },
    { type: 'merge', into: one, texts: [two] },
    { type: 'paraphrase', text: one, wording: 'merke-omskrevet' },
    { type: 'show', texts: [one, three] },
    { type: 'theme-show', theme: 't1', on: true },
  ]
  for (const op of ops) {
    const done = await room.console.ask('board', { step: 'looked', round: 1, op })
    expect(done).toEqual({ ok: true, value: {} })
  }
  for (const step of ['dots', 'themes']) await goTo(room, step, phones)
  await goTo(room, 'card', phones)
  await phones[0]?.answer(card)
  await press(room.console, { type: 'end' })
  closeSockets()
  await room.plenum.close()
  return { ...room, ids }
}

/** Which of these any file of the directory holds, free pages and logs included. */
const left = (dataDir: string, markers: readonly string[]) => {
  const files = rawFiles(dataDir)
  return markers.filter((marker) => files.some(({ bytes }) => bytes.includes(marker)))
}

const startAfter = (days: number, dataDir: string) =>
  startForTest({ now: () => Date.now() + days * day }, {}, dataDir)

describe('texts whose days are over while agreements are kept', () => {
  it('have left nothing: no board, no theme, no option that came from them, no place', async () => {
    const { plenum, session, ids } = await sortedRoom()
    const { dataDir } = plenum
    const markers = [...texts, ...made, ...ids]
    expect(left(dataDir, markers)).toEqual(markers)

    const later = await startAfter(31, dataDir)
    await expect.poll(() => left(dataDir, markers), { timeout: 8_000 }).toEqual([])
    expect(countIn(dataDir, 'board')).toBe(0)
    const report = await rawRequest(later.url, `/api/sessions/${session.id}/report`, {
      headers: { cookie: session.cookie },
    })

    expect(report.status).toBe(200)
    expect(found(report.text, [agreement, ...markers])).toEqual([])
    await later.close()
    expect(left(dataDir, [agreement, ...markers])).toEqual([agreement])
  })

  it('are all there the day before', async () => {
    const { plenum } = await sortedRoom()

    const later = await startAfter(30, plenum.dataDir)
    await rawRequest(later.url, '/healthz')
    await later.close()

    expect(left(plenum.dataDir, [...texts, ...made])).toEqual([...texts, ...made])
  })
})
