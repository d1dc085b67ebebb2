import { describe, expect, it } from 'vitest'
import { releaseFigures } from '../../../shared/activities/figures.ts'
import {
  finding,
  outline,
  picture,
  records,
  table,
} from '../../../shared/activities/followup/cards.ts'
import { followup } from '../../../shared/activities/followup/index.ts'
import type { Report } from '../../../shared/activities/followup/schema.ts'
import { words } from '../../../shared/activities/followup/words.ts'
import { addAnswer, type Tally } from '../../../shared/activities/tally.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'
import { anAgreement } from '../../support/agreements.ts'

const say = wordsIn(words, 'nb')
const [k1, k2] = [
  anAgreement({ id: '1111111111111111', group: 'K1' }),
  anAgreement({ id: '2222222222222222', group: 'K2' }),
]
const config = { agreements: [k2, k1] }

const report = (card: string, change: Partial<Report> = {}): Report => ({
  card,
  status: 'done',
  learnt: '',
  now: '',
  next: '',
  ...change,
})

function shown(reports: readonly Report[], k = 1) {
  const tally: Tally = new Map()
  for (const told of reports) addAnswer(tally, followup.parts(config, { reports: [told] }))
  return { config, figures: releaseFigures(tally, k), k }
}

describe('what became of the agreements', () => {
  it('stands on each card as a shape and a word, in the order of the groups', () => {
    const drawn = picture(shown([report(k2.id, { status: 'changed', now: 'Hver måned' })]), 60, say)

    expect(drawn).toMatchObject({
      kind: 'cards',
      cards: [
        { title: 'K1', badges: [{ shape: 'silent', text: 'Ikke fulgt opp i dag' }] },
        {
          title: 'K2',
          badges: [{ shape: 'changed', text: 'Endret' }],
          fields: expect.arrayContaining([{ label: 'Avtalen er nå', text: 'Hver måned', rank: 0 }]),
        },
      ],
    })
  })

  it('is the agreement now where one has changed it, and can be left out where many have', () => {
    const ranksOf = (changes: readonly string[]) => {
      const told = changes.map((now) => report(k2.id, { status: 'changed', now }))
      const drawn = picture(shown(told), 60, say)
      const fields = drawn.kind === 'cards' ? (drawn.cards[1]?.fields ?? []) : []
      return fields.filter(({ label }) => label === 'Avtalen er nå').map(({ rank }) => rank)
    }

    expect(ranksOf(['Hver måned'])).toEqual([0])
    expect(ranksOf(['Hver måned', 'Hver uke'])).toEqual([1, 1])
  })

  it('is counted where several have told of one agreement', () => {
    const told = [report(k1.id), report(k1.id), report(k1.id, { status: 'under-way' })]

    expect(picture(shown(told), 60, say)).toMatchObject({
      cards: [{ badges: [{ text: 'Gjort: 2' }, { text: 'I gang: 1' }] }, {}],
    })
    expect(finding(shown(told), say)).toBe('1 av 2 avtaler er fulgt opp. Gjort: 2 · I gang: 1.')
  })

  it('is told in the table and in the records, and the texts are not joined to a status', () => {
    const told = shown([
      report(k1.id, { status: 'not-begun', learnt: 'Ingen tid', next: '2028-01-31' }),
    ])

    expect(table(told, say).rows[0]).toEqual([
      'K1',
      k1.what,
      0,
      0,
      1,
      0,
      'Ingen tid',
      '',
      '31. januar 2028',
    ])
    expect(records(told, say)).toEqual([
      { group: 'K1', what: 'Ikke begynt', count: 1 },
      { group: 'K1', what: 'Hva har vi lært?', answer: 'Ingen tid' },
      { group: 'K1', what: 'Når ser vi på den igjen?', answer: '31. januar 2028' },
    ])
  })

  it('is withheld below k, each kind of telling by itself', () => {
    const two = shown([report(k1.id, { learnt: 'Hemmelig' }), report(k2.id)], 3)
    const three = shown([report(k1.id, { learnt: 'Hemmelig' }), report(k1.id), report(k2.id)], 3)

    expect(picture(two, 60, say)).toEqual({
      kind: 'sentence',
      text: 'For få svar til å vise (2 av minst 3).',
    })
    expect(JSON.stringify(picture(three, 60, say))).not.toContain('Hemmelig')
    expect(picture(three, 60, say)).toMatchObject({ kind: 'cards' })
  })

  it('is nothing to answer before agreements are read in', () => {
    expect(followup.traits({ agreements: [] }).collects).toBe(false)
    expect(followup.traits(config).collects).toBe(true)
    expect(finding({ config: { agreements: [] }, figures: {}, k: 1 }, say)).toBe(
      'Ingen avtaler er lest inn ennå.',
    )
  })

  it('keeps the latest day that anyone named', () => {
    const days = [report(k1.id, { next: '2028-01-31' }), report(k2.id, { next: '2027-05-01' })]

    expect(followup.lastDay?.(followup.parts(config, { reports: days }))).toBe('2028-01-31')
    expect(followup.lastDay?.(followup.parts(config, { reports: [report(k1.id)] }))).toBe(null)
  })

  it('is outlined by the agreements that are asked about', () => {
    expect(outline(config)).toEqual([
      { id: k1.id, title: 'K1', text: k1.what },
      { id: k2.id, title: 'K2', text: k2.what },
    ])
  })
})
