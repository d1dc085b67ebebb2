import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { PaperBlock } from '../../../shared/activities/paper.ts'
import { activityOf } from '../../../shared/activities/registry.ts'
import { collects, deckSchema, type Step } from '../../../shared/deck/deck.ts'
import { library } from '../../../shared/deck/library/index.ts'
import { localize, plainText } from '../../../shared/i18n/local-text.ts'

const decks = library.map((deck) => v.parse(deckSchema, deck))

function blocksOf(step: Step): PaperBlock[] {
  const activity = activityOf(step.type)
  const config = v.parse(activity.config(plainText), localize(step.config, 'nb'))
  // Parsed with texts as plain strings, which is what "localized" says.
  return activity.onPaper(config as never)
}

const stepCalled = (id: string): Step => {
  const step = decks.flatMap(({ steps }) => steps).find((candidate) => candidate.id === id)
  if (!step) throw new Error(`no step ${id}`)
  return step
}

describe('what is printed for those who answer by hand', () => {
  it.each(
    decks.flatMap(({ id, steps }) =>
      steps.filter(collects).map((step) => [`${id}/${step.id}`, step] as const),
    ),
  )('%s has something to tick or to write on', (_name, step) => {
    const kinds = blocksOf(step).map(({ kind }) => kind)

    expect(kinds.length).toBeGreaterThan(0)
    expect(kinds).not.toContain('points')
  })

  it('is a box for each option of a choice, and for each item inside it', () => {
    const [block] = blocksOf(stepCalled('velg'))

    expect(block).toMatchObject({ kind: 'options', most: 1, mostItems: 2 })
    expect(
      block?.kind === 'options' && block.options.map(({ id, items }) => [id, items.length]),
    ).toEqual([
      ['K1', 4],
      ['K2', 5],
      ['K3', 5],
      ['K4', 4],
    ])
  })

  it('marks a private note as for its writer alone', () => {
    expect(blocksOf(stepCalled('notat'))).toEqual([
      { id: '0', kind: 'lines', lines: 6, isPrivate: true },
    ])
  })

  it("is the group's card with a line for each field, the group's name first", () => {
    const labels = blocksOf(stepCalled('avtale')).map((block) => 'label' in block && block.label)

    expect(labels).toEqual([
      'Gruppa',
      'Dette gjør vi i egen ledelse',
      'Dette vil en utenforstående se eller høre om ett år',
      'Første steg innen to uker',
      'Hvem (rolle)',
      'Når ser vi på kortet igjen?',
    ])
  })

  it('lists the points of a talk, and nothing where it has none', () => {
    expect(blocksOf(stepCalled('gruppe'))).toMatchObject([{ kind: 'points' }])
    expect(blocksOf(stepCalled('se'))).toEqual([])
  })

  it('is a scale to ring on for each statement, in its own wording', () => {
    const [block] = blocksOf(stepCalled('sju-sider'))

    expect(block).toMatchObject({ kind: 'scale', dontKnow: true })
    expect(block?.kind === 'scale' && block.items[0]).toEqual({
      id: '1',
      text: 'Gjør du en feil her, får du høre det lenge.',
    })
    expect(block?.kind === 'scale' && block.values.map(({ name }) => name)).toEqual([
      'Stemmer ikke',
      'Stemmer litt',
      'Både og',
      'Stemmer ganske godt',
      'Stemmer helt',
    ])
  })

  it('is rings for each budget, with its own dots, under the numbers of phone and screen', () => {
    const blocks = blocksOf(stepCalled('fordeler-og-ulemper'))

    expect(blocks).toMatchObject([
      { kind: 'dots', title: 'Fordelene', points: 3, most: 3 },
      { kind: 'dots', title: 'Ulempene', points: 3, most: 3 },
    ])
    expect(
      blocks.map((block) => block.kind === 'dots' && block.options.map(({ place }) => place)),
    ).toEqual([
      [1, 2, 3, 4, 5, 6, 7],
      [8, 9, 10, 11, 12, 13, 14, 15],
    ])
  })

  it('is a box for the place of each option where they are put in order', () => {
    const [block] = blocksOf(stepCalled('brille-d'))

    expect(block?.kind === 'rank' && block.options.map(({ letter }) => letter).join('')).toBe(
      'ABCDEFG',
    )
  })

  it('is rings with lines to write on where suggestions come up only in the room', () => {
    const [block] = blocksOf(stepCalled('prikker'))

    expect(block).toMatchObject({ kind: 'dots', points: 3, most: 2 })
    expect(block?.kind === 'dots' && block.options.map(({ title }) => title)).toEqual(
      Array.from({ length: 8 }, () => ''),
    )
  })
})
