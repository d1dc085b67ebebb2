import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { companionsOf } from '../../../shared/deck/borrowed.ts'
import { caseCardOf, type Deck, deckSchema, type Step, stepOf } from '../../../shared/deck/deck.ts'
import { library } from '../../../shared/deck/library/index.ts'
import { withPrompt } from '../../../shared/deck/quick-prompt.ts'
import { kOf } from '../../../shared/deck/settings.ts'
import { singlePrompts } from '../../../shared/deck/single-prompts.ts'

const named = (id: string): Deck => {
  const deck = library.find((one) => one.id === id)
  if (!deck) throw new Error(id)
  return deck
}

/** Every step of every workshop. */
const all = library.flatMap((deck) =>
  deck.steps.map((step) => [`${deck.id}.${step.id}`, deck, step] as const),
)

const into = (host: Deck, deck: string, step: string, index = 1) => {
  const made = withPrompt(host, { kind: 'ready', deck, step }, index, { language: 'nb', library })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return made.value
}

/** What a step asks, without what ties it to a deck. */
const asked = ({ type, mode, title, prompt, help, minutes, coreMinutes, ...step }: Step) => {
  const { release, sensitive, moderate, note, followUp, provenance, config } = step
  const said = { type, mode, title, prompt, help, minutes, coreMinutes, note, followUp, provenance }
  return { ...said, release, sensitive, moderate, config }
}

describe('the ten at hand', () => {
  it('are the ten of the content paper, in its order, and each is a step of the library', () => {
    expect(
      singlePrompts.map(({ deck, step }) => {
        const found = stepOf(named(deck), step)
        return found && `${found.type} ${found.title.nb ?? ''}`
      }),
    ).toEqual([
      'choice Velg én K',
      'commit Gruppas kort',
      'rate Slik er det hos oss',
      'points Tre prikker',
      'ladder Det nederste trinnet',
      'quadrant To spørsmål om hver sak',
      'rate Slik er vi nå',
      'text Lært å lede',
      'text Vet og antar',
      'followup Siden sist',
    ])
  })

  it('come with what they are made of: the list of methods with the dots, the cases with 1+1+1', () => {
    const brought = (deck: string, step: string) => {
      const found = stepOf(named(deck), step)
      return found && companionsOf(named(deck), found).map(({ id }) => id)
    }

    expect(brought('trygt-nok', 'prikker')).toEqual(['metoder'])
    expect(brought('en-pluss-en', 'to-sporsmal')).toEqual(['saker'])
    expect(brought('velg-en-k', 'velg')).toEqual([])
  })
})

describe.each(all)('the step %s, put into another workshop', (_name, deck, step) => {
  const host = named(deck.id === 'velg-en-k' ? 'ellen' : 'velg-en-k')
  const made = into(host, deck.id, step.id)
  const brought = made.deck.steps.slice(1, made.deck.steps.length - host.steps.length + 1)

  it('makes a deck that is one, with the steps around it as they were', () => {
    expect(v.safeParse(deckSchema, JSON.parse(JSON.stringify(made.deck))).success).toBe(true)
    expect(made.deck.steps.filter((one) => !brought.includes(one))).toEqual(host.steps)
  })

  it('asks what it asks at home, with what it needs just before it', () => {
    const atHome = [...companionsOf(deck, step), step]

    expect(brought.map(asked)).toEqual(atHome.map(asked))
    expect(brought.at(-1)?.id).toBe(made.step)
    expect(brought.every(({ core, optional }) => core && !optional)).toBe(true)
  })

  it('leads to those, and to nothing of the workshop it came into', () => {
    const own = new Set(brought.map(({ id }) => id))
    for (const { shows, optionsFrom, casesFrom, cardsFrom, itemsFrom } of brought) {
      const sources = [optionsFrom, casesFrom, cardsFrom, itemsFrom].flatMap((from) => from ?? [])
      for (const source of [...shows, ...sources]) expect(own).toContain(source.step)
    }
  })

  it('has its case at hand, and is as careful as at home', () => {
    const found = stepOf(made.deck, made.step)
    const card = found && caseCardOf(made.deck, found)

    expect(card?.text).toEqual(caseCardOf(deck, step)?.text)
    expect(found && kOf(found, { k: 3 })).toBe(kOf(step, { k: 3 }))
    expect(found?.moderate).toBe(step.moderate)
  })
})

describe('a step that is put in twice', () => {
  it('has ids of its own, its sources too, and the same case once', () => {
    const once = into(named('velg-en-k'), 'trygt-nok', 'prikker')
    const twice = into(once.deck, 'trygt-nok', 'prikker', 3)

    expect(twice.deck.steps.slice(1, 5).map(({ id }) => id)).toEqual([
      'metoder',
      'prikker',
      'metoder-2',
      'prikker-2',
    ])
    expect(stepOf(twice.deck, 'prikker-2')?.optionsFrom?.step).toBe('metoder-2')
    expect(twice.deck.caseCards.map(({ id }) => id)).toEqual(['saken'])
  })

  it('keeps another case of the same name apart', () => {
    const own = named('trygt-nok')
    const [card] = own.caseCards
    const host = v.parse(deckSchema, {
      ...own,
      id: 'egen',
      caseCards: [{ ...card, text: { nb: 'En helt annen sak' } }],
    })

    const { deck, step } = into(host, 'trygt-nok', 'grep')

    expect(deck.caseCards.map(({ id }) => id)).toEqual(['saken', 'saken-2'])
    expect(stepOf(deck, step)?.caseCard).toBe('saken-2')
  })

  it('does not come in where there is room for it, but not for what it needs', () => {
    const [first] = named('velg-en-k').steps
    const host = v.parse(deckSchema, {
      ...named('velg-en-k'),
      steps: Array.from({ length: 59 }, (_, at) => ({ ...first, id: `steg-${at}` })),
    })
    const put = (step: string) =>
      withPrompt(host, { kind: 'ready', deck: 'trygt-nok', step }, 1, { language: 'nb', library })

    expect(put('metoder').ok).toBe(true)
    expect(put('prikker')).toEqual({ ok: false, error: { code: 'too-many-steps' } })
  })
})
