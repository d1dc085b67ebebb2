import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type BlockName, blockMinutes, blockNames } from '../../../shared/deck/block-names.ts'
import { collects, type Deck, deckSchema, releaseOf } from '../../../shared/deck/deck.ts'
import { blocks } from '../../../shared/deck/library/blocks/index.ts'
import { library } from '../../../shared/deck/library/index.ts'
import { leftOut, settingsSchema, withoutFault } from '../../../shared/deck/settings.ts'
import { withBlocks } from '../../../shared/deck/with-blocks.ts'
import { languages } from '../../../shared/i18n/languages.ts'
import { usualSettings } from '../../support/arbitrary-room.ts'

const full: BlockName[] = ['check-in', 'ground-rules', 'check-out']
const opening = ['innsjekk', 'spilleregler']
const closing = ['utsjekk', 'utsjekk-nytte']

const ids = ({ steps }: Deck) => steps.map(({ id }) => id)

function opened(deck: Deck, chosen: readonly BlockName[]): Deck {
  const made = withBlocks(deck, chosen)
  if (!made.ok) throw new Error(made.error)
  return made.value
}

const named = (id: string): Deck => {
  const deck = library.find((one) => one.id === id)
  if (!deck) throw new Error(id)
  return deck
}

/** A deck of a file, with steps of these names. */
const fileWith = (names: readonly string[]): Deck =>
  v.parse(deckSchema, {
    format: 'plenum-deck',
    version: 1,
    id: 'egen',
    title: { sv: 'Vårt eget' },
    languages: ['sv'],
    steps: names.map((id) => ({
      id,
      type: 'talk',
      mode: 'plenary',
      title: { sv: id },
      prompt: { sv: id },
      minutes: 5,
      config: {},
    })),
  })

describe.each(blockNames)('the block %s', (name) => {
  const steps = opened(fileWith(['samtal']), [name]).steps.filter(({ id }) => id !== 'samtal')

  it('takes the minutes that are said of it before the start', () => {
    expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(blockMinutes[name])
  })

  it('says every text in all five languages, since it goes with any deck', () => {
    const lacking: string[] = []
    const walk = (value: unknown, path: string) => {
      if (value === null || typeof value !== 'object') return
      const keys = Object.keys(value)
      if (keys.length > 0 && keys.every((key) => languages.some((tag) => tag === key)))
        for (const tag of languages) if (!keys.includes(tag)) lacking.push(`${path} ${tag}`)
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`)
    }
    walk(blocks[name].steps, name)

    expect(lacking).toEqual([])
  })

  it('says that nobody at home in its languages has read it, and has a note for the facilitator', () => {
    for (const { provenance, note } of steps) {
      expect(JSON.stringify(provenance)).toMatch(/morsmål/u)
      expect(note).toBeDefined()
    }
  })

  it('is in the short version, is nothing sensitive, and shows no text live', () => {
    for (const step of steps) {
      expect([step.core, step.optional, step.sensitive]).toEqual([true, false, false])
      if (step.type === 'text') expect([releaseOf(step), step.moderate]).toEqual(['reveal', true])
    }
  })
})

describe('a workshop with blocks', () => {
  it.each(library.map((deck) => [deck.id, deck] as const))(
    '%s keeps its own steps, whole and short, between them',
    (_id, deck) => {
      const whole = opened(deck, full)

      expect(ids(whole)).toEqual([...opening, ...ids(deck), ...closing])
      for (const length of ['full', 'short'] as const)
        expect(leftOut(whole, { length })).toEqual(leftOut(deck, { length }))
    },
  )

  it('is the deck itself where none is chosen', () => {
    expect(opened(named('ellen'), [])).toBe(named('ellen'))
  })

  it('has them in their own order, whatever order they are named in', () => {
    expect(ids(opened(fileWith(['a']), full.toReversed()))).toEqual([...opening, 'a', ...closing])
  })

  it('checks in with one word where that is chosen', () => {
    const [first] = opened(fileWith(['a']), ['check-in-word']).steps

    expect(first).toMatchObject({ id: 'innsjekk-ord', type: 'text' })
    expect(first && collects(first)).toBe(true)
  })

  it('gives them ids that no step of a file has, and leaves out what is switched off by its own id', () => {
    const deck = fileWith(['innsjekk', 'innsjekk-2', 'utsjekk'])
    const whole = opened(deck, full)

    expect(ids(whole)).toEqual([
      'innsjekk-3',
      'spilleregler',
      'innsjekk',
      'innsjekk-2',
      'utsjekk',
      'utsjekk-2',
      'utsjekk-nytte',
    ])
    expect(leftOut(whole, { length: 'full', without: ['innsjekk'] })).toEqual(['innsjekk'])
    expect(withoutFault(deck, { without: ['spilleregler'] })).toBe('without.0')
  })

  it('is refused where it would be longer than a deck can be', () => {
    const names = Array.from({ length: 57 }, (_, at) => `steg-${at}`)

    expect(withBlocks(fileWith(names), full)).toEqual({ ok: false, error: 'too-many-steps' })
    expect(withBlocks(fileWith(names.slice(1)), full).ok).toBe(true)
  })
})

describe('the settings', () => {
  const wrong = (blocksSet: unknown) => {
    const parsed = v.safeParse(settingsSchema, { ...usualSettings, blocks: blocksSet })
    return parsed.success ? null : v.getDotPath(parsed.issues[0])
  }

  it('take any blocks, each once, with one check-in', () => {
    expect([[], full, ['check-in-word', 'check-out']].map(wrong)).toEqual([null, null, null])
    expect(wrong(['check-out', 'check-out'])).toBe('blocks')
    expect(wrong(['check-in', 'check-in-word'])).toBe('blocks')
    expect(wrong(['check-out', 'coffee'])).toBe('blocks.1')
    expect(wrong('check-in')).toBe('blocks')
  })
})
