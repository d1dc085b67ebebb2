import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Figures } from '../../../shared/activities/figures.ts'
import { text } from '../../../shared/activities/text/index.ts'
import { words } from '../../../shared/activities/text/words.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { plainText } from '../../../shared/i18n/local-text.ts'
import { fetchWords, wordsIn } from '../../../shared/i18n/words.ts'

const say = wordsIn(words, 'nb')
const configOf = (given: object) => v.parse(text.config(plainText), given)

const shownWith = (
  given: object,
  values: readonly { value: object | string; count: number }[],
) => ({
  // One language is chosen already.
  config: configOf(given) as never,
  // Values as a board gives them out.
  figures: { note: { people: 6, values } } as unknown as Figures,
  k: 3,
})

describe('an answer', () => {
  it('keeps an emoji of several parts whole, and counts it as one', () => {
    const schema = text.answer(configOf({ length: 30 }))
    const families = '👩‍👩‍👧'.repeat(30)

    expect(v.parse(schema, { notes: [families] })).toEqual({ notes: [families] })
    expect(v.safeParse(schema, { notes: [`${families}x`] }).success).toBe(false)
  })

  it('loses characters that nobody sees', () => {
    const schema = text.answer(configOf({}))

    expect(v.parse(schema, { notes: ['a\u200Bb\u200Dc\uFEFF'] })).toEqual({ notes: ['abc'] })
  })

  it('names a column of the question, and no other', () => {
    const columns = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ]
    const schema = text.answer(configOf({ columns, most: 2 }))

    expect(v.safeParse(schema, { notes: [{ column: 'b', text: 'Ro' }] }).success).toBe(true)
    expect(v.safeParse(schema, { notes: [{ column: 'c', text: 'Ro' }] }).success).toBe(false)
    expect(v.safeParse(schema, { notes: ['Ro'] }).success).toBe(false)
  })
})

describe('a cloud', () => {
  const cloud = shownWith({ show: 'cloud', length: 30 }, [
    { value: { id: '1', text: 'Tillit' }, count: 2 },
    { value: { id: '2', text: 'tillit!' }, count: 1 },
    { value: { id: '3', text: 'MOT' }, count: 1 },
  ])

  it('counts what is the same word to a reader once, in the spelling that most used', () => {
    expect(text.table(cloud, say).rows).toEqual([
      ['Tillit', 3],
      ['MOT', 1],
    ])
  })

  it("is in the order of the reader's alphabet, where as many gave each", async () => {
    await fetchWords('sv', [words])
    const even = shownWith({ show: 'cloud', length: 30 }, [
      { value: { id: '1', text: 'Ärlighet' }, count: 1 },
      { value: { id: '2', text: 'Åpenhet' }, count: 1 },
    ])
    const firstIn = (language: Language) =>
      text.table(even, wordsIn(words, language)).rows.map(([word]) => word)

    expect(firstIn('nb')).toEqual(['Ärlighet', 'Åpenhet'])
    expect(firstIn('sv')).toEqual(['Åpenhet', 'Ärlighet'])
  })

  it('draws what more people wrote larger', () => {
    const picture = text.picture(cloud, 30, say)
    if (picture.kind !== 'drawing') throw new Error(picture.kind)
    const size = (word: string) =>
      picture.marks.flatMap((mark) => (mark.kind === 'text' && mark.text === word ? mark.size : []))

    expect(Number(size('Tillit'))).toBeGreaterThan(Number(size('MOT')))
  })
})

describe('a cloud of more words than are read at once', () => {
  const values = Array.from({ length: 300 }, (_, at) => ({
    value: { id: String(at), text: `samarbeid ${at}` },
    count: at < 20 ? 3 : 1,
  }))
  const shown = shownWith({ show: 'cloud', length: 30 }, values)
  const drawing = () => {
    const drawn = text.picture(shown, 45, say)
    if (drawn.kind !== 'drawing') throw new Error(drawn.kind)
    return drawn
  }
  const wordsOf = ({ marks }: Pick<ReturnType<typeof drawing>, 'marks'>) =>
    marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []))

  it('goes over pages, the most frequent first, with every word on one of them', () => {
    const pages = drawing().pages?.() ?? []
    const most = values.slice(0, 20).map(({ value }) => value.text)

    expect(pages.length).toBeGreaterThan(2)
    expect(wordsOf(pages[0]?.draw(45) ?? drawing())).toEqual(expect.arrayContaining(most))
    expect(pages.flatMap((page) => wordsOf(page.draw(45))).toSorted()).toEqual(
      values.map(({ value }) => value.text).toSorted(),
    )
  })

  it('begins at the top where it is as long as it is', () => {
    const [first = ''] = wordsOf(drawing())

    expect(values.slice(0, 20).map(({ value }) => value.text)).toContain(first)
  })
})

describe('a wall', () => {
  it('stands in columns, and in themes once they are shown', () => {
    const columns = [
      { id: 'a', title: 'Team' },
      { id: 'b', title: 'Personalgruppe' },
    ]
    const shown = shownWith({ columns, most: 2 }, [
      { value: { id: '1', text: 'Ro', column: 'b', theme: 't1' }, count: 2 },
      { value: { id: '2', text: 'Mot', column: 'a' }, count: 1 },
    ])
    const themed = { ...shown, wall: { themes: [{ id: 't1', title: 'Tid' }], lifted: null } }

    expect(text.picture(shown, 30, say)).toMatchObject({
      groups: columns,
      cards: [{ group: 'b', count: 2 }, { group: 'a' }],
    })
    expect(text.picture(themed, 30, say)).toMatchObject({
      groups: [{ id: 't1', title: 'Tid' }],
      cards: [{ group: 't1', title: 'Personalgruppe' }, { title: 'Team' }],
    })
    expect(text.table(themed, say).rows).toEqual([
      ['Tid', 'Personalgruppe', 'Ro', 2],
      ['', 'Team', 'Mot', 1],
    ])
  })

  it('says that nothing is shown yet', () => {
    expect(text.finding(shownWith({}, []), say)).toBe('Ingen tekster er vist ennå.')
  })
})
