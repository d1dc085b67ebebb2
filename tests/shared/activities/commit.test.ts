import { describe, expect, it } from 'vitest'
import { outline, picture, records, table } from '../../../shared/activities/commit/cards.ts'
import type { Card } from '../../../shared/activities/commit/schema.ts'
import { words } from '../../../shared/activities/commit/words.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'
import type { Json } from '../../../shared/lib/json.ts'

const say = wordsIn(words, 'nb')

const config = {
  by: 'table' as const,
  labels: {
    group: 'Gruppa',
    what: 'Dette gjør vi',
    sign: 'Tegnet',
    firstStep: 'Første steg',
    who: 'Hvem',
    when: 'Når',
  },
  hints: { sign: 'Noe et kamera ville fanget opp' },
}

const card = (group: string, change: Partial<Card> = {}): Card => ({
  group,
  what: 'Går inn i timer',
  sign: 'Døra står åpen',
  firstStep: '',
  who: 'Avdelingsleder',
  when: '2027-11-15',
  ...change,
})

const shown = (...cards: Card[]) => ({
  config,
  k: 1,
  figures: {
    card: {
      people: cards.length,
      // A card is JSON by its own schema.
      values: cards.map((value) => ({ value: value as unknown as Json, count: 1 })),
    },
  },
})

describe('agreement cards', () => {
  it('stand in the order of their groups, whoever handed in first', () => {
    const drawn = picture(shown(card('K3'), card('K1')), 60, say)

    expect(drawn).toMatchObject({ cards: [{ title: 'K1' }, { title: 'K3' }] })
  })

  it('leave out what a group did not write, and say the day in words', () => {
    const drawn = picture(shown(card('K1')), 60, say)

    expect(drawn).toMatchObject({
      cards: [
        {
          fields: [
            { label: 'Dette gjør vi', text: 'Går inn i timer', rank: 1 },
            { label: 'Tegnet', text: 'Døra står åpen', rank: 0 },
            { label: 'Hvem', text: 'Avdelingsleder' },
            { label: 'Når', text: '15. november 2027' },
          ],
        },
      ],
    })
  })

  it('tell groups of one name apart, in the picture, the table and the records', () => {
    const twins = shown(card('K1', { what: 'A' }), card('K2'), card('K1', { what: 'B' }))
    const names = ['K1', 'K1 (2)', 'K2']

    expect(picture(twins, 60, say)).toMatchObject({ cards: names.map((title) => ({ title })) })
    expect(table(twins, say).rows.map(([group]) => group)).toEqual(names)
    expect([...new Set(records(twins, say).map(({ group }) => group))]).toEqual(names)
  })

  it('say so when none is handed in', () => {
    expect(picture({ ...shown(), figures: {} }, 60, say)).toEqual({
      kind: 'sentence',
      text: 'Ingen avtaler er levert.',
    })
  })

  it('are outlined by what a group is to write, with its hints', () => {
    expect(outline(config)).toMatchObject([
      { title: 'Dette gjør vi' },
      { title: 'Tegnet', text: 'Noe et kamera ville fanget opp' },
      { title: 'Første steg' },
      { title: 'Hvem' },
      { title: 'Når' },
    ])
  })
})
