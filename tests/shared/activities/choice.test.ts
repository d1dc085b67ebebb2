import { describe, expect, it } from 'vitest'
import type { Shown } from '../../../shared/activities/activity.ts'
import { finding } from '../../../shared/activities/choice/finding.ts'
import { choice } from '../../../shared/activities/choice/index.ts'
import { picture } from '../../../shared/activities/choice/picture.ts'
import type { ChoiceConfig } from '../../../shared/activities/choice/schema.ts'
import { records, table } from '../../../shared/activities/choice/table.ts'
import { words } from '../../../shared/activities/choice/words.ts'
import { releaseFigures } from '../../../shared/activities/figures.ts'
import { addAnswer, type Tally } from '../../../shared/activities/tally.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'

const say = wordsIn(words, 'nb')

const config = {
  options: [
    { id: 'K1', title: 'Sette retning', items: [{ id: 'K1.1', text: 'Felles visjon' }] },
    { id: 'K2', title: 'Bygge relasjoner', items: [] },
    { id: 'K3', title: 'Utvikle organisasjonen', items: [] },
    { id: 'K4', title: 'Forbedre kjernevirksomheten', items: [] },
  ],
  most: 1,
  mostItems: 2,
}

/** How many chose K1, K2, K3 and K4, and how many of the first marked its practice. */
function shown(counts: readonly number[], marked = 0, k = 3): Shown<ChoiceConfig> {
  const tally: Tally = new Map()
  counts.forEach((count, index) => {
    for (let person = 0; person < count; person += 1) {
      const items = index === 0 && person < marked ? [{ figure: 'item', value: 'K1.1' }] : []
      addAnswer(tally, [{ figure: 'option', value: `K${index + 1}` }, ...items])
    }
  })
  return { config, figures: releaseFigures(tally, k), k }
}

describe('the bars of a choice', () => {
  const textsOf = (counts: readonly number[]) => {
    const drawn = picture(shown(counts), 60, say)
    return drawn.kind === 'drawing'
      ? drawn.marks.flatMap((mark) => ('text' in mark ? mark.text : []))
      : []
  }

  it('say counts alone while fewer than twenty answered, and which part of them from then on', () => {
    expect(textsOf([9, 5, 3, 2]).join(' ')).not.toContain('%')
    expect(textsOf([10, 5, 4, 1]).filter((text) => text.includes('%'))).toEqual([
      '50\u00a0%',
      '25\u00a0%',
      '20\u00a0%',
      '5\u00a0%',
    ])
  })
})

describe('the finding of a choice', () => {
  it.each([
    ['most on one', [5, 4, 2, 1], 'Flest valgte K1 (5 av 12).'],
    ['two that share the lead', [4, 4, 2, 1], 'Flest valgte K1 og K2 (4 av 11 på hver).'],
    ['one that nobody chose', [5, 4, 2, 0], 'Flest valgte K1 (5 av 11). Ingen valgte K4.'],
    ['everybody on the same', [0, 12, 0, 0], 'Alle 12 valgte K2. Ingen valgte K1, K3 og K4.'],
    ['an even choice', [3, 3, 3, 3], 'Valgene er jevnt fordelt (12 har svart).'],
    ['a choice that is all but even', [2, 1, 2, 1], 'Valgene er jevnt fordelt (6 har svart).'],
    ['one that differs by more than one of ten', [2, 4, 2, 2], 'Flest valgte K2 (4 av 10).'],
    ['a large room, nearly even', [24, 26, 25, 25], 'Valgene er jevnt fordelt (100 har svart).'],
    [
      'a tenth of a large room apart',
      [20, 30, 25, 25],
      'Valgene er jevnt fordelt (100 har svart).',
    ],
    ['more than that apart', [19, 30, 25, 26], 'Flest valgte K2 (30 av 100).'],
    [
      'a choice that gathers on a few',
      [11, 1, 0, 0],
      'Flest valgte K1 (11 av 12). Valgene samler seg om få. Ingen valgte K3 og K4.',
    ],
    ['too few', [1, 1, 0, 0], 'For få svar til å vise (2 av minst 3).'],
    ['nobody', [0, 0, 0, 0], 'Ingen har svart ennå.'],
  ])('says it for %s', (_name, counts, sentence) => {
    expect(finding(shown(counts), say)).toBe(sentence)
  })

  it('says that too few marked something, and not how few', () => {
    expect(finding(shown([5, 4, 2, 1], 2), say)).toBe(
      'Flest valgte K1 (5 av 12). Punktene under K-ene: for få har markert noe til at det vises.',
    )
  })
})

describe('the picture of a choice', () => {
  const textsOf = (given: Shown<ChoiceConfig>) => {
    const drawn = picture(given, 60, say)
    return drawn.kind === 'drawing'
      ? drawn.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
      : []
  }

  it('keeps the order of the deck, whatever was chosen most', () => {
    const badges = textsOf(shown([1, 2, 5, 4])).filter((text) => /^K\d$/u.test(text))

    expect(badges).toEqual(['K1', 'K2', 'K3', 'K4'])
  })

  it('shows practices once enough people marked one', () => {
    expect(textsOf(shown([5, 4, 2, 1], 3))).toContain('3 × Felles visjon')
    expect(textsOf(shown([5, 4, 2, 1], 2)).join()).not.toContain('Felles visjon')
  })

  it('is no empty bars but a sentence while nobody is in it', () => {
    expect(picture(shown([0, 0, 0, 0]), 60, say)).toEqual({
      kind: 'sentence',
      text: 'Ingen har svart ennå.',
    })
  })

  it('draws a round in the scale of the round beside it', () => {
    const widthOf = (given: Shown<ChoiceConfig>) => {
      const drawn = picture(given, 60, say)
      const mark = drawn.kind === 'drawing' && drawn.marks.find(({ id }) => id === 'K1-bar')
      return mark && mark.kind === 'rect' ? mark.width : Number.NaN
    }
    const first = shown([5, 0, 0, 0])
    const second = shown([10, 0, 0, 0])

    expect(widthOf({ ...first, beside: [second.figures] })).toBeCloseTo(widthOf(second) / 2)
  })

  it('says in words that there are too few', () => {
    expect(picture(shown([1, 1, 0, 0]), 60, say)).toEqual({
      kind: 'sentence',
      text: 'For få svar til å vise (2 av minst 3).',
    })
  })
})

describe('the groups of a choice', () => {
  const saysIn = (given: Shown<ChoiceConfig>) => {
    const drawn = picture({ ...given, view: 1 }, 60, say)
    return drawn.kind === 'drawing'
      ? drawn.marks.flatMap((mark) =>
          mark.kind === 'text' && mark.id.includes('-says-') ? [mark.text] : [],
        )
      : []
  }

  it('are of three or four who chose the same, and of five where five did', () => {
    expect(saysIn(shown([7, 5, 2, 1]))).toEqual([
      '2 grupper på 3 og 4',
      'Én gruppe på 5',
      '2 personer: slå dere sammen med en annen gruppe',
      'Én person: gå til en annen gruppe',
    ])
  })

  it('have a table for each, with a seat for each person', () => {
    const drawn = picture({ ...shown([7, 5, 2, 0]), view: 1 }, 60, say)
    const ids = drawn.kind === 'drawing' ? drawn.marks.map(({ id }) => id) : []
    const seatsAt = (place: string) => ids.filter((id) => id.startsWith(`${place}-`)).length

    expect([seatsAt('K1-table-0'), seatsAt('K1-table-1')]).toEqual([4, 3])
    expect(ids.filter((id) => id.startsWith('K3-table'))).toEqual([])
  })

  it('are said in words alone where they are too many to be drawn', () => {
    const crowd = shown([300, 0, 0, 0])
    const drawn = picture({ ...crowd, view: 1 }, 60, say)

    expect(saysIn(crowd)[0]).toBe('75 grupper på 4')
    expect(drawn.kind === 'drawing' && drawn.pages).toBeUndefined()
    expect(drawn.kind === 'drawing' && drawn.marks.some(({ id }) => id.includes('table'))).toBe(
      false,
    )
  })

  it('are not told of too few, nor where each may choose several', () => {
    expect(picture({ ...shown([1, 1, 0, 0]), view: 1 }, 60, say).kind).toBe('sentence')
    expect(choice.views?.({ ...config, most: 2 }, say)).toHaveLength(1)
    expect(choice.views?.(config, say)).toEqual(['Hvor mange valgte hva', 'Grupper etter valg'])
  })

  it('are the tables themselves where tables answer', () => {
    const own = (number: number, counts: readonly number[]) => ({
      table: number,
      name: `Bord ${number}`,
      head: 'Bord',
      figures: shown(counts, 0, 1).figures,
    })
    const tables = [own(1, [1, 0, 0, 0]), own(2, [0, 1, 0, 0]), own(4, [1, 0, 0, 0])]

    expect(saysIn({ ...shown([2, 1, 0, 0], 0, 1), mode: 'group', tables })).toEqual([
      'Bord 1, Bord 4',
      'Bord 2',
    ])
  })
})

describe('the table of a choice', () => {
  it('has shares of those who answered from twenty of them on', () => {
    const { head, rows } = table(shown([10, 5, 4, 1], 3), say)

    expect(head).toEqual(['Alternativ', 'Antall', 'Andel av svarene'])
    expect(rows.slice(0, 3)).toEqual([
      ['K1 Sette retning', 10, '50\u00a0%'],
      ['K1 – Felles visjon', 3, '–'],
      ['K2 Bygge relasjoner', 5, '25\u00a0%'],
    ])
  })

  it('has the counts of options and of marked practices', () => {
    expect(table(shown([5, 4, 2, 1], 3), say).rows).toEqual([
      ['K1 Sette retning', 5],
      ['K1 – Felles visjon', 3],
      ['K2 Bygge relasjoner', 4],
      ['K3 Utvikle organisasjonen', 2],
      ['K4 Forbedre kjernevirksomheten', 1],
    ])
  })
})

describe('the records of a choice', () => {
  it('say in one line that nobody marked anything', () => {
    expect(records(shown([5, 4, 2, 1]), say).slice(4, 5)).toEqual([
      { what: 'Ingen har markert noe.' },
    ])
  })

  it('count what was marked, and say where too few did', () => {
    expect(records(shown([5, 4, 2, 1], 3), say).at(-2)).toEqual({
      what: 'K1 – Felles visjon',
      count: 3,
    })
    expect(records(shown([5, 4, 2, 1], 2), say).at(-2)?.what).toMatch(/for få har markert/u)
  })

  it.each([
    ['evenly spread', [3, 3, 3, 3], 'Valgene er jevnt fordelt.'],
    ['5-4-2-1, evenness 0.91', [5, 4, 2, 1], 'Valgene er nokså jevnt fordelt.'],
    ['6-6-0-0, evenness 0.67', [6, 6, 0, 0], 'Valgene er ujevnt fordelt.'],
    ['12-0-0-0, evenness 0', [12, 0, 0, 0], 'Valgene samler seg om få.'],
  ])('say how even the choices are: %s', (_what, counts, word) => {
    expect(records(shown(counts), say).at(-1)).toEqual({ what: word })
  })
})
