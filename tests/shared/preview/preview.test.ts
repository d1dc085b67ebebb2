import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type Deck, deckSchema, type Step, stepOf } from '../../../shared/deck/deck.ts'
import { library } from '../../../shared/deck/library/index.ts'
import { leftOut } from '../../../shared/deck/settings.ts'
import { momentsOf, type Preview, previewStep } from '../../../shared/preview/preview.ts'
import { phoneViewSchema, screenViewSchema } from '../../../shared/protocol/views.ts'
import { previewOf } from '../../support/preview.ts'

const inEveryLanguage = library.flatMap((deck) =>
  deck.languages.map((language) => [deck.id, language, deck] as const),
)

const eachMoment = ({ deck }: Preview) =>
  deck.steps.flatMap((step) => momentsOf(step).map((moment) => ({ step, moment })))

const expectedStatus = (step: Step, moment: string) => {
  if (momentsOf(step).length === 1) return 'idle'
  return moment === 'shown' ? 'revealed' : 'open'
}

const deckOf = (steps: readonly object[]): Deck =>
  v.parse(deckSchema, {
    format: 'plenum-deck',
    version: 1,
    id: 'egen',
    title: { nb: 'Egen' },
    languages: ['nb'],
    steps: steps.map((step) => ({
      mode: 'individual',
      title: { nb: 'Steg' },
      prompt: { nb: 'Hva nå?' },
      minutes: 5,
      ...step,
    })),
  })

const stepIn = ({ deck }: Preview, id: string): Step => {
  const step = stepOf(deck, id)
  if (!step) throw new Error(`no step ${id}`)
  return step
}

describe('every workshop of the library', () => {
  it.each(inEveryLanguage)('can be seen step by step: %s in %s', async (_id, language, deck) => {
    const preview = await previewOf(deck, language)

    for (const { step, moment } of eachMoment(preview)) {
      const { phone, screen } = previewStep(preview, step.id, moment)

      expect(v.safeParse(phoneViewSchema, phone).success).toBe(true)
      expect(v.safeParse(screenViewSchema, screen).success).toBe(true)
      const shown = { id: step.id, status: expectedStatus(step, moment) }
      expect(phone.step).toMatchObject(shown)
      expect(screen.step).toMatchObject(shown)
      // Whoever looks for a picture finds one, on both.
      if (moment === 'shown') expect([phone.shown.length, screen.shown.length]).not.toContain(0)
    }
  })

  it('is seen the same way each time, and asks nothing of anyone', async () => {
    const [deck] = library
    if (!deck) throw new Error('the library is empty')
    const preview = await previewOf(deck, 'nb')
    const all = () =>
      eachMoment(preview).map(({ step, moment }) => previewStep(preview, step.id, moment))

    expect(all()).toEqual(all())
  })
})

describe('a step of the preview', () => {
  const choice = { options: ['a', 'b', 'c'].map((id) => ({ id, title: { nb: id } })) }

  it('shows phones nothing of others while they answer, as in a room', async () => {
    const preview = await previewOf(deckOf([{ id: 'velg', type: 'choice', config: choice }]), 'nb')

    const { phone, screen } = previewStep(preview, 'velg', 'answering')

    expect(phone.shown).toEqual([])
    expect(screen).toMatchObject({ answered: 10, of: 14 })
    expect(screen.shown[0]).toMatchObject({ final: false, answered: 10 })
  })

  it('grows nothing live where the session is to reveal all answers', async () => {
    const deck = deckOf([{ id: 'velg', type: 'choice', config: choice }])
    const preview = await previewOf(deck, 'nb', { release: 'reveal' })

    expect(previewStep(preview, 'velg', 'answering').screen.shown).toEqual([])
    expect(previewStep(preview, 'velg', 'shown').screen.shown).toHaveLength(1)
  })

  it('is answered by more people where fewer would show nothing', async () => {
    const deck = deckOf([{ id: 'velg', type: 'choice', config: choice }])
    const preview = await previewOf(deck, 'nb', { k: 20 })

    const { people, screen } = previewStep(preview, 'velg', 'shown')

    expect(people).toBe(22)
    expect(JSON.stringify(screen.shown)).not.toContain('tooFew')
  })

  it('asks about texts that were made up at the step they come from, as many as it takes', async () => {
    const question = { question: { nb: 'Ja?' } }
    const at = (vertical: string, horizontal: string) => ({
      vertical,
      horizontal,
      title: { nb: 'Her' },
    })
    const situations = {
      I: at('yes', 'yes'),
      II: at('yes', 'no'),
      III: at('no', 'no'),
      IV: at('no', 'yes'),
    }
    const quadrant = { vertical: question, horizontal: question, situations }
    const deck = deckOf([
      { id: 'skriv', type: 'text', config: { most: 3 } },
      {
        id: 'saker',
        type: 'quadrant',
        casesFrom: { step: 'skriv', of: 'texts' },
        config: quadrant,
      },
      {
        id: 'prikker',
        type: 'points',
        optionsFrom: { step: 'skriv', of: 'themes' },
        config: { points: 3 },
      },
    ])
    const preview = await previewOf(deck, 'nb')
    const titles = (id: string, list: string) => {
      const config = previewStep(preview, id, 'answering').phone.step?.config
      return (config as Record<string, { title: string }[]>)[list]?.map(({ title }) => title)
    }

    expect(momentsOf(stepIn(preview, 'saker'))).toContain('shown')
    expect(titles('prikker', 'options')).toEqual([1, 2, 3, 4].map((n) => `Eksempeltema ${n}`))
    expect(titles('saker', 'cases')).toHaveLength(8)
  })

  it('is one of those that the session leaves out: counted as if it were taken in', async () => {
    const deck = deckOf([
      { id: 'en', type: 'talk', config: {} },
      { id: 'to', type: 'talk', config: {} },
      { id: 'tre', type: 'talk', config: {} },
    ])
    const preview = await previewOf(deck, 'nb', { without: ['to'] })

    const numbers = ['en', 'to', 'tre'].map((id) => {
      const step = previewStep(preview, id, 'answering').phone.step
      return [step?.number, step?.of]
    })

    expect(leftOut(preview.deck, preview.settings)).toEqual(['to'])
    expect(numbers).toEqual([
      [1, 2],
      [2, 3],
      [2, 2],
    ])
  })

  it('asks about made-up agreements where the workshop asks and none were read in', async () => {
    const preview = await previewOf(deckOf([{ id: 'sist', type: 'followup', config: {} }]), 'nb')

    const { phone, screen } = previewStep(preview, 'sist', 'shown')

    expect(JSON.stringify(phone.step?.config)).toContain('Eksempelgruppe 2')
    expect(screen.shown).toHaveLength(1)
  })
})
