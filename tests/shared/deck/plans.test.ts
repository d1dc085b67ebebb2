import { describe, expect, it } from 'vitest'
import { collects, type Deck, type Step } from '../../../shared/deck/deck.ts'
import { library } from '../../../shared/deck/library/index.ts'
import { readDeck } from '../../../shared/deck/read-deck.ts'
import { leftOut } from '../../../shared/deck/settings.ts'
import { textIn } from '../../../shared/i18n/local-text.ts'

/**
 * The ten workshops as they were planned (CONTENT.md section 4; ADR 049 where they depart): what each step
 * is, for whom, and how long; after a stroke its minutes in the short version, where it is part of that.
 * `+` marks an extra, `!` what is sensitive.
 */
const plans: Readonly<Record<string, readonly string[]>> = {
  'velg-en-k': [
    'talk plenary 3',
    'choice individual 4/4',
    'text individual 3',
    'talk plenary 5/5',
    'talk group 15/10',
    'commit group 8/8',
    'talk plenary 10/4',
  ],
  'trygt-nok': [
    'talk plenary 3/3',
    'rate individual 4/4!',
    'rate individual 5!+',
    'text individual 5/5',
    'talk group 12/6',
    'text group 5/5',
    'talk plenary 3',
    'points individual 3/3',
    'talk plenary 8',
    'commit group 6/6',
  ],
  'fem-hindringer': [
    'talk plenary 4/4',
    'rate individual 5/5!',
    'ladder individual 2/2!',
    'talk plenary 6/6',
    'talk group 15/10',
    'text individual 3!',
    'talk plenary 8',
    'ladder individual 2!',
    'commit group 8/6!',
  ],
  'en-pluss-en': [
    'talk plenary 3',
    'text individual 4',
    'talk plenary 6',
    'rate individual 4!',
    'points individual 2',
    'talk plenary 6',
    'text individual 4/4',
    'talk plenary 4/4',
    'quadrant individual 6/6',
    'talk group 10/10',
    'talk plenary 8/8',
    'sort group 5/5',
    'commit group 8/8',
  ],
  ledergruppa: [
    'talk plenary 5',
    'rate individual 6/6!',
    'talk plenary 8/8',
    'text individual 3!',
    'rate individual 4!',
    'talk group 15/10',
    'points individual 3/3',
    'talk plenary 10',
    'commit group 8/8',
  ],
  'laere-ledelse': [
    'text individual 3/3',
    'talk group 5/5',
    'talk plenary 5/5',
    'text individual 5/5!',
    'talk group 8',
    'points individual 2/2',
    'points individual 3',
    'rate individual 4',
    'rate individual 4!+',
    'talk group 8',
    'ladder individual 3/3!',
    'talk group 8/8',
    'commit individual 5/5!',
    'points individual 2+',
    'talk plenary 7',
  ],
  'laering-i-jobben': [
    'talk plenary 4+',
    'rate individual 2/2',
    'talk plenary 4/4',
    'sort group 12/12',
    'talk plenary 8/8',
    'sort individual 4',
    'talk plenary 6',
    'points individual 3',
    'talk group 10',
    'rate individual 2/2',
    'talk plenary 7',
    'commit group 10/10',
  ],
  ellen: [
    'talk plenary 3/3',
    'text individual 4/4',
    'talk plenary 5/5',
    'choice individual 1/1',
    'talk group 15/10',
    'rate individual 3!',
    'ladder individual 2!',
    'rate individual 2',
    'points group 5',
    'talk plenary 12/8',
    'text group 6/6',
    'text individual 3',
    'commit individual 5/3!',
    'talk plenary 9',
  ],
  'led-skole': [
    'talk plenary 4',
    'rate individual 5/5!',
    'talk plenary 8/8',
    'talk group 12',
    'text individual 4/4',
    'talk group 10/8',
    'points individual 2',
    'text group 5',
    'points individual 3/3',
    'talk plenary 9',
    'commit group 13/13',
    'talk plenary 5/4',
  ],
  'ledere-af-ledere': [
    'talk plenary 4/4',
    'followup group 8/8',
    'talk plenary 6',
    'rate individual 5/5',
    'talk plenary 7/7',
    'points individual 2/2',
    'text individual 4',
    'talk group 15/10',
    'talk group 8',
    'commit group 8/6',
    'talk plenary 8/3',
  ],
}

const planned = ({ type, mode, minutes, core, coreMinutes, optional, sensitive }: Step) => {
  const short = core ? `/${coreMinutes ?? minutes}` : ''
  return `${type} ${mode} ${minutes}${short}${sensitive ? '!' : ''}${optional ? '+' : ''}`
}

const idsOf = (steps: readonly Step[]) => steps.map(({ id }) => id)

/** A dash between words is no word. */
const wordsIn = (text: string) => text.split(/\s+/u).filter((word) => /\p{L}|\d/u.test(word)).length

/** So many words of a prompt are read from the back row. */
const mostWords = 25

const isTheCase = ({ caseCards }: Deck, { prompt }: Step) =>
  caseCards.some(({ text }) => prompt.nb?.startsWith(text.nb ?? '\n'))

describe.each(library.map((deck) => [deck.id, deck] as const))('the plan of %s', (id, deck) => {
  it('is kept step by step, whole and short', () => {
    expect(deck.steps.map(planned)).toEqual(plans[id])
  })

  it('is short without the steps that are not its core', () => {
    const short = leftOut(deck, { length: 'short' })

    expect(idsOf(deck.steps.filter((step) => !short.includes(step.id)))).toEqual(
      idsOf(deck.steps.filter(({ core }) => core)),
    )
  })

  it('has a note for the facilitator at every step, and a question to ask wherever people answer', () => {
    expect(idsOf(deck.steps.filter(({ note }) => note === undefined))).toEqual([])
    const answered = deck.steps.filter((step) => collects(step) || step.type === 'ladder')
    expect(idsOf(answered.filter(({ followUp }) => followUp === undefined))).toEqual([])
  })

  it('says at each set of statements that it is for reflection, and no measure', () => {
    const ratings = deck.steps.filter(({ type }) => type === 'rate')
    const saysSo = ({ provenance }: Step) =>
      /"nb":"[^"]*refleksjonsutsagn[^"]*ikke en målt skala/iu.test(JSON.stringify(provenance))

    expect(idsOf(ratings.filter((step) => !saysSo(step)))).toEqual([])
  })

  it('keeps the case at hand in every step, once it has been read', () => {
    const first = deck.steps.find((step) => isTheCase(deck, step))
    const without = deck.steps.filter(({ caseCard }) => caseCard === undefined)

    expect(first !== undefined).toBe(deck.caseCards.length > 0)
    if (first) expect(idsOf(without)).toEqual([first.id])
  })

  it('asks in so few words that they are read from the back row, unless it is the case itself', () => {
    const long = deck.steps
      .filter((step) => !isTheCase(deck, step))
      .flatMap((step) => deck.languages.map((tag) => textIn(step.prompt, tag)))
      .filter((prompt) => wordsIn(prompt) > mostWords)

    expect(long).toEqual([])
  })

  it('says what it is made of', () => {
    expect(deck.provenance).toMatchObject({ nb: expect.stringMatching(/^Egne ord, bygd på /u) })
  })
})

/** What the material leaves unclear (CONTENT.md 0.3), and what a reader of the workshop is told of it. */
const unclear: readonly (readonly [what: string, deck: string, told: RegExp])[] = [
  ['the second question of 1+1+1, its names and its places', 'en-pluss-en', /er vår lesning/u],
  ['the names of seven modules', 'led-skole', /navngir ikke rammeverkets sju moduler/u],
  ['two abbreviations for goals', 'ledergruppa', /forkortelser som kilden ikke forklarer/u],
  ['the order of the ladder of skill', 'laere-ledelse', /rekkefølgen er vår lesning/u],
  ['the order of learning', 'ellen', /tredelingen er vår lesning/u],
  ['the columns of 47 measures', 'laering-i-jobben', /er vår lesning, og kan endres/u],
  ['the author’s own ladder', 'fem-hindringer', /modellen er Lencionis/u],
  ['how a name is spelt', 'ellen', /i kilden skrevet «Foght Kirkeby»/u],
  ['the whole of a model', 'ledergruppa', /ikke hele Bang og Midelfarts modell/u],
  ['the programme of another place', 'ledere-af-ledere', /til å endre/u],
]

describe('what the material leaves unclear', () => {
  it.each(unclear)('is said where it is used: %s', (_what, id, told) => {
    const deck = library.find((one) => one.id === id)
    const said = [deck?.provenance, ...(deck?.steps ?? []).map(({ provenance }) => provenance)]

    expect(said.filter((text) => told.test(JSON.stringify(text ?? '')))).not.toEqual([])
  })

  const otherDate = { nb: '1. juni: Oppstart', da: '1. juni: Kick-off', en: '1 June: Kick-off' }
  const otherCards = ['1', '2', '3'].map((id) => ({
    id,
    title: { nb: `Tiltak ${id}`, da: `Tiltag ${id}`, en: `Measure ${id}` },
    section: 'utdanning',
  }))

  it.each([
    ['places of II and IV', 'en-pluss-en', 'to-sporsmal', { swap: true }],
    ['seven modules', 'led-skole', 'program', { options: [] }],
    ['parts for its measures', 'laering-i-jobben', 'tiltak', { cards: otherCards }],
    ['dates', 'ledere-af-ledere', 'forlob', { points: [otherDate] }],
  ])('is data, so that a file can have other %s', (_what, id, step, change) => {
    const deck = library.find((one) => one.id === id)
    const changed = JSON.parse(JSON.stringify(deck), (key, value) =>
      value?.id === step && 'config' in value
        ? { ...value, config: { ...value.config, ...change } }
        : value,
    )

    expect(readDeck(changed).ok).toBe(true)
  })
})
