import { describe, expect, it } from 'vitest'
import type { BlockName } from '../../shared/deck/block-names.ts'
import type { Deck } from '../../shared/deck/deck.ts'
import { library } from '../../shared/deck/library/index.ts'
import { leftOut } from '../../shared/deck/settings.ts'
import { withBlocks } from '../../shared/deck/with-blocks.ts'
import { textIn } from '../../shared/i18n/local-text.ts'
import { agreementsFile } from '../support/agreements.ts'
import { post, press, usualSettings } from '../support/plenum.ts'
import { resultsOf } from '../support/results-of.ts'
import { enterRoom, openRoom, startForTest } from '../support/room.ts'
import { phonesIn, walk } from '../support/walk.ts'

const chosen: BlockName[] = ['check-in', 'ground-rules', 'check-out']

const spoken = ['nb', 'nn', 'da', 'sv', 'en'] as const

/** The session's own deck: the workshop between its blocks. */
function withAll(id: string, blocks: readonly BlockName[] = chosen): Deck {
  const deck = library.find((one) => one.id === id)
  const made = deck && withBlocks(deck, blocks)
  if (!made?.ok) throw new Error(id)
  return made.value
}

const swedish = {
  format: 'plenum-deck',
  version: 1,
  id: 'eget',
  title: { sv: 'Vårt eget' },
  languages: ['sv'],
  steps: [
    {
      id: 'innsjekk',
      type: 'talk',
      mode: 'plenary',
      title: { sv: 'Samtal' },
      prompt: { sv: 'Prata med varandra.' },
      minutes: 5,
      config: {},
    },
    {
      id: 'sedan',
      type: 'talk',
      mode: 'plenary',
      title: { sv: 'Sedan' },
      prompt: { sv: 'Vad gör vi sedan?' },
      minutes: 5,
      config: {},
    },
  ],
}

/** A socket may ask for five things a second: a room that takes a minute walks here in three seconds. */
const unhurried = { monotonic: () => 20 * performance.now() }

describe('a workshop that is opened and closed with blocks', () => {
  it.each([
    ['full', 'check-in'],
    ['short', 'check-in'],
    ['short', 'check-in-word'],
  ] as const)('%s, is walked from %s to check-out, and is in its file', async (length, checkIn) => {
    const blocks: BlockName[] = [checkIn, 'ground-rules', 'check-out']
    const deck = withAll('velg-en-k', blocks)
    const room = await openRoom({ settings: { length, blocks }, outside: unhurried })
    const phones = await phonesIn(room, spoken, spoken.length)

    const found = await walk({ room, deck, phones })

    const left = leftOut(deck, { length })
    expect(found.steps).toEqual(deck.steps.map(({ id }) => id).filter((id) => !left.includes(id)))
    const rules = deck.steps[1]?.prompt ?? {}
    expect(found.prompts['spilleregler']).toEqual(spoken.map((tag) => textIn(rules, tag)))
    expect(found.answered).toMatchObject({ utsjekk: 5, 'utsjekk-nytte': 5 })
    await press(room.console, { type: 'end' })
    await room.console.until(({ phase }) => phase === 'ended')
    const { text, steps } = await resultsOf(room)
    expect(steps.map(({ id }) => id)).toEqual(expect.arrayContaining(found.steps))
    expect(text).toContain('utsjekk 1.1')
  })

  it('counts their minutes in the agenda', async () => {
    const room = await openRoom({ settings: { blocks: chosen } })
    const { agenda } = await room.console.until(() => true)

    expect(agenda.map(({ id, minutes }) => `${id} ${minutes}`)).toEqual([
      'innsjekk 3',
      'spilleregler 2',
      'ramme 3',
      'velg 4',
      'notat 3',
      'se 5',
      'gruppe 15',
      'avtale 8',
      'les 10',
      'utsjekk 2',
      'utsjekk-nytte 1',
    ])
  })

  it('may be one from a file, in its language, whatever its steps are called', async () => {
    const room = await openRoom({
      deck: { file: swedish },
      settings: { language: 'sv', blocks: chosen, without: ['innsjekk'] },
    })
    const phone = await room.phone({ language: 'sv' })
    const { agenda } = await room.console.until(() => true)
    await press(room.console, { type: 'next' })
    const { step } = await phone.until((view) => view.step !== null)

    expect(agenda.map(({ id, skipped }) => [id, skipped])).toEqual([
      ['innsjekk-2', false],
      ['spilleregler', false],
      ['innsjekk', true],
      ['sedan', false],
      ['utsjekk', false],
      ['utsjekk-nytte', false],
    ])
    expect(step?.prompt).toBe('Hur närvarande är du just nu?')
  })

  it('checks in before it asks what became of the agreements', async () => {
    const plenum = await startForTest()
    const created = await post(plenum.url, '/api/sessions', {
      deck: { id: 'velg-en-k' },
      settings: { ...usualSettings, blocks: chosen },
      agreements: agreementsFile(),
    })
    const { session, token } = created.body as { session: string; token: string }
    const { cookie } = await post(plenum.url, `/api/sessions/${session}/enter`, { token })
    const room = await enterRoom(plenum, { id: session, token, cookie })
    const { agenda } = await room.console.until(() => true)

    expect(agenda.slice(0, 4).map(({ id }) => id)).toEqual([
      'innsjekk',
      'spilleregler',
      'siden-sist',
      'ramme',
    ])
  })
})

describe('blocks that cannot be had', () => {
  const talks = (count: number) => ({
    ...swedish,
    steps: Array.from({ length: count }, (_, at) => ({ ...swedish.steps[0], id: `steg-${at}` })),
  })

  it.each<[string, unknown, object, object]>([
    [
      'one there is none of',
      { id: 'ellen' },
      { blocks: ['coffee'] },
      { code: 'invalid-input', field: 'settings.blocks.0' },
    ],
    [
      'one twice',
      { id: 'ellen' },
      { blocks: ['check-out', 'check-out'] },
      { code: 'invalid-input', field: 'settings.blocks' },
    ],
    [
      'two check-ins',
      { id: 'ellen' },
      { blocks: ['check-in', 'check-in-word'] },
      { code: 'invalid-input', field: 'settings.blocks' },
    ],
    [
      'more than a deck has room for',
      { file: talks(58) },
      { blocks: chosen },
      { code: 'too-many-steps', field: 'settings.blocks' },
    ],
    [
      'one that is switched off as if it were the deck’s',
      { id: 'ellen' },
      { blocks: chosen, without: ['spilleregler'] },
      { code: 'invalid-input', field: 'settings.without.0' },
    ],
  ])('are refused with the path: %s', async (_what, deck, settings, error) => {
    const { url } = await startForTest()

    const { status, body } = await post(url, '/api/sessions', {
      deck,
      settings: { ...usualSettings, ...settings },
    })

    expect(status).toBe('code' in error && error.code === 'too-many-steps' ? 409 : 400)
    expect(body).toEqual({ error })
  })
})
