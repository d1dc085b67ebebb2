import { describe, expect, it } from 'vitest'
import type { RequestInput } from '../../shared/protocol/events.ts'
import { caughtUp, found, listenTo } from '../support/canary.ts'
import { press } from '../support/plenum.ts'
import { rawRequest } from '../support/raw.ts'
import { goTo, openRoom } from '../support/room.ts'
import { tableDeck } from '../support/table-deck.ts'
import { saved, sit, untilTable } from '../support/tables.ts'
import { looseTexts } from '../support/texts.ts'

type Op = RequestInput<'board'>['op']

const written = [
  ['kanari-alfa', 'kanari-beta'],
  ['kanari-gamma', 'kanari-delta'],
  ['kanari-epsilon'],
]
const all = written.flat()
const ref = { step: 'ideer', round: 1 }

/** Three tables, each with one phone, have delivered their texts, which the facilitator alone has seen. */
async function delivered() {
  const room = await openRoom({ deck: { file: tableDeck } })
  await press(room.console, { type: 'tables', count: 3, seating: 'choose' })
  const phones = await room.phones(written.length)
  const screen = await room.screen()
  await Promise.all(phones.map((phone, at) => sit(phone, at + 1)))
  await goTo(room, 'ideer', phones)
  for (const [at, phone] of phones.entries()) {
    await untilTable(phone, ({ round }) => round?.step === 'ideer')
    await phone.ask('pen', { ...ref, act: 'take' })
    const value = { notes: written[at] }
    expect(await phone.ask('answer', { ...ref, table: at + 1, rev: 1, value })).toEqual(saved(1))
  }
  await press(room.console, { type: 'close' })
  const view = await room.console.until((seen) => looseTexts(seen).length === all.length)
  const idOf = (text: string) => looseTexts(view).find((one) => one.text === text)?.id ?? ''
  const [alfa = '', beta = '', gamma = '', delta = '', epsilon = ''] = all.map(idOf)
  const { news } = listenTo(room, { phones, screen })
  // Until here each phone was told what its own table wrote.
  await news()
  const report = async () =>
    (
      await rawRequest(room.plenum.url, `/api/sessions/${room.session.id}/report`, {
        headers: { cookie: room.session.cookie },
      })
    ).text
  return {
    room,
    phones,
    screen,
    ids: { alfa, beta, gamma, delta, epsilon },
    sort: async (...ops: Op[]) => {
      for (const op of ops)
        expect(await room.console.ask('board', { ...ref, op })).toEqual({ ok: true, value: {} })
    },
    /** What everyone but the console has been sent since the last time, files and report among it. */
    seen: async () => {
      const { phone, screen: wall, files } = await news()
      return `${phone}\n${wall}\n${files}\n${await report()}`
    },
  }
}

const tablesOn = (view: Awaited<ReturnType<typeof delivered>>['screen']) =>
  view.latest()?.shown[0]?.tables

describe('what tables wrote, before any of it is shown', () => {
  it('is in no frame, no file and no report, whatever is done to it', async () => {
    const { seen, sort, ids } = await delivered()

    await sort(
      { type: 'theme-add', title: 'kanari-tema', texts: [ids.alfa] },
      { type: 'merge', into: ids.alfa, texts: [ids.gamma] },
      { type: 'paraphrase', text: ids.alfa, wording: 'kanari-omskrevet' },
      { type: 'hide', texts: [ids.beta] },
    )

    expect(found(await seen(), ['kanari'])).toEqual([])
  })
})

describe('tables side by side', () => {
  it('hold what is shown, in the words that are shown, and nothing hidden, deleted or merged away', async () => {
    const { room, screen, seen, sort, ids } = await delivered()
    await sort(
      { type: 'merge', into: ids.alfa, texts: [ids.gamma] },
      { type: 'paraphrase', text: ids.alfa, wording: 'Ro til å tenke' },
      { type: 'theme-add', title: 'kanari-tema', texts: [ids.alfa, ids.epsilon] },
      { type: 'hide', texts: [ids.beta] },
      { type: 'show', texts: [ids.alfa, ids.epsilon] },
    )
    expect(await room.console.ask('delete-texts', { ...ref, texts: [ids.delta] })).toMatchObject({
      ok: true,
    })

    await screen.until(({ shown }) => shown.length > 0)
    expect(found(await seen(), [...all, 'kanari-tema'])).toEqual(['kanari-epsilon'])
    const one = {
      figure: 'note',
      value: { id: ids.alfa, text: 'Ro til å tenke', tables: [1, 2] },
    }
    const other = {
      figure: 'note',
      value: { id: ids.epsilon, text: 'kanari-epsilon', tables: [3] },
    }
    expect(tablesOn(screen)).toEqual([
      { table: 1, parts: [one] },
      { table: 2, parts: [one] },
      { table: 3, parts: [other] },
    ])
  })

  it('lose what is taken off again, at once and in the files', async () => {
    const { room, phones, screen, seen, sort, ids } = await delivered()
    await sort({ type: 'show', texts: [ids.alfa, ids.epsilon] })
    await caughtUp(room, { phones, screen })
    await seen()

    await sort({ type: 'hide', texts: [ids.epsilon] })

    await expect.poll(() => tablesOn(screen)?.map(({ table }) => table)).toEqual([1])
    expect(found(await seen(), all)).toEqual(['kanari-alfa'])
  })
})
