import { describe, expect, it } from 'vitest'
import { type Figures, releaseFigures } from '../../../shared/activities/figures.ts'
import { activityOf } from '../../../shared/activities/registry.ts'
import { addAnswer, type Tally } from '../../../shared/activities/tally.ts'
import { turnsOf } from '../../../shared/activities/turns.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'

const long =
  'Vi arbeider systematisk for at det vi har blitt enige om, skal vare når det blir travelt'
const scale = { from: 1, to: 5, names: ['Stemmer ikke', 'Litt', 'Både og', 'Ganske godt', 'Helt'] }

interface Settings {
  readonly items: readonly { readonly id: string }[]
  readonly [name: string]: unknown
}

const itemsOf = (count: number, sections: readonly string[] = []) =>
  Array.from({ length: count }, (_, at) => {
    const section = sections[Math.floor((at * sections.length) / count)]
    return { id: `${at + 1}`, text: long, ...(section ? { section } : {}) }
  })

const rate = activityOf('rate')

/** Five people, who stand apart. */
function figuresOf(config: Settings): Figures {
  const tally: Tally = new Map()
  for (const value of [1, 2, 4, 5, 5]) {
    const ratings = Object.fromEntries(config.items.map(({ id }) => [id, { v: value, v2: value }]))
    addAnswer(tally, rate.parts(config, { ratings }))
  }
  return releaseFigures(tally, 3)
}

const naming = { nameOf: (table: number) => `Bord ${table}`, head: 'Bord' }
const turnsIn = (config: Settings, figures: Figures, beside: readonly Figures[] = []) =>
  turnsOf(
    rate,
    { shown: { config, figures, k: 3, beside }, tables: undefined, naming },
    wordsIn(rate.words, 'nb'),
  )
const turns = (config: Settings) => turnsIn(config, figuresOf(config))

const markers = [
  { id: 'now', label: 'Nå' },
  { id: 'then', label: 'Når programmet slutter' },
]
const twice: Settings = { items: itemsOf(9), scale, markers }

describe('what a picture can be turned to', () => {
  it('is one thing where everything has room', () => {
    expect(turns({ items: itemsOf(2), scale })).toEqual([{ view: 0, page: 0, pages: 1 }])
  })

  it('is each way to look at it with its pages, one after the other', () => {
    const all = turns(twice)
    const first = all.filter(({ view }) => view === 0)

    expect(first.length).toBeGreaterThan(1)
    expect(first.map(({ page }) => page)).toEqual(first.map((_, at) => at))
    expect(first.every(({ pages, name }) => pages === first.length && name === 'Alle utsagn')).toBe(
      true,
    )
    expect(all.slice(first.length).every(({ view }) => view === 1)).toBe(true)
  })

  it('has the names of its parts, after all of them together', () => {
    const sections = ['f', 'p', 'r'].map((id) => ({ id, title: `Del ${id}` }))
    const items = itemsOf(
      15,
      sections.map(({ id }) => id),
    )

    const [whole, ...parts] = turns({ items, scale, sections, layout: 'flow' }).filter(
      ({ view }) => view === 0,
    )

    expect(whole?.title).toBeUndefined()
    expect([...new Set(parts.map(({ title }) => title))]).toEqual(['Del f', 'Del p', 'Del r'])
  })

  it('has as many pages as the longest of the rounds beside one another', () => {
    const figures = figuresOf(twice)
    const fewer = { rated: { people: 3, values: [] } }

    expect(turnsIn(twice, fewer)).not.toEqual(turnsIn(twice, figures))
    expect(turnsIn(twice, fewer, [fewer, figures])).toEqual(turnsIn(twice, figures))
  })
})
