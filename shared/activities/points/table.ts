import type { DataTable } from '../../charts/marks.ts'
import type { ExportRecord } from '../activity.ts'
import { isTooFew } from '../figures.ts'
import { tablesIn } from './at-tables.ts'
import { finding } from './finding.ts'
import { type Given, mostFromOne, type PointsShown, spentBy } from './given.ts'
import { type Ranked, rankedBefore, rankedIn } from './ranked.ts'
import {
  answeredBy,
  figureOf,
  labelOf,
  meanText,
  rangeFigures,
  rangeText,
  type Say,
} from './said.ts'

type Row = (string | number)[]

const isWithheld = (shown: PointsShown) => isTooFew(shown.figures, figureOf(shown))

const signers = ({ mode }: PointsShown, say: Say) =>
  say(mode === 'group' ? 'head.tables' : 'head.people')

/** Dots by those who answered: few dots from many, or many from few. */
const meanDots = ({ dots }: Given, people: number, say: Say) =>
  say('oneDecimal', { mean: people === 0 ? 0 : dots / people })

const rangeOf = ({ spread }: Given): readonly [least: number, most: number] => [
  spread.findIndex((count) => count > 0),
  spread.length - 1,
]

function dotRows(shown: PointsShown, say: Say): Row[] {
  const people = answeredBy(shown)
  const tables = tablesIn(shown)
  return spentBy(shown).flatMap(({ budget, given }) => {
    const label = labelOf(budget, shown, say)
    return given.map((each): Row => {
      const { option, place, dots, people: from } = each
      return [
        label === undefined ? `${place} ${option.title}` : `${label}: ${place} ${option.title}`,
        dots,
        from,
        mostFromOne(each),
        meanDots(each, people, say),
        ...tables.map(({ of }) => of(option.id)),
      ]
    })
  })
}

/** A row for each option, most first: dots, people, the most from one of them, and the mean of all. */
const dotTable = (shown: PointsShown, say: Say): DataTable => ({
  head: [
    say('head.option'),
    say('head.dots'),
    signers(shown, say),
    say('head.mostFromOne'),
    say('head.mean', { people: answeredBy(shown) }),
    ...tablesIn(shown).map(({ name }) => name),
  ],
  rows: dotRows(shown, say),
})

const placeNames = ({ config }: PointsShown, say: Say) =>
  config.options.map((_, index) => say('place', { place: index + 1 }))

function rankRow(ranked: Ranked, shown: PointsShown, say: Say): Row {
  const { option, letter, counts } = ranked
  const own = [`${letter} ${option.title}`, meanText(ranked, say), rangeFigures(ranked)]
  const before = rankedBefore(shown)
  const earlier = before.get(option.id)
  const mean = earlier ? meanText(earlier, say) : '–'
  return [
    ...own,
    ...(before.size > 0 ? [mean] : []),
    ...counts,
    ...tablesIn(shown).map(({ of }) => of(option.id)),
  ]
}

/** A row for each option, the lowest mean first: mean place and range, then how many gave it each place. */
const rankTable = (shown: PointsShown, say: Say): DataTable => ({
  head: [
    say('head.option'),
    say('head.meanPlace', { people: answeredBy(shown) }),
    say('head.range'),
    ...(rankedBefore(shown).size > 0 ? [say('head.meanBefore')] : []),
    ...placeNames(shown, say),
    ...tablesIn(shown).map(({ name }) => name),
  ],
  rows: rankedIn(shown).map((ranked) => rankRow(ranked, shown, say)),
})

export function table(shown: PointsShown, say: Say): DataTable {
  const { head, rows } = (shown.config.rank ? rankTable : dotTable)(shown, say)
  const [nobody, withheld] = [answeredBy(shown) === 0, isWithheld(shown)]
  if (!nobody && !withheld) return { head, rows }
  const empty = nobody ? '–' : say('withheld')
  return {
    head,
    rows: rows.map((row) => row.map((cell, index) => (index === 0 ? cell : empty))),
  }
}

function dotRecords(shown: PointsShown, say: Say): ExportRecord[] {
  const people = answeredBy(shown)
  const inDeck = spentBy(shown)
    .flatMap(({ budget, given }) => given.map((each) => ({ each, budget })))
    .toSorted((a, b) => a.each.place - b.each.place)
  return inDeck.flatMap(({ each, budget }) => {
    const label = labelOf(budget, shown, say)
    const { title } = each.option
    const what = label === undefined ? title : `${label}: ${title}`
    const [least, most] = rangeOf(each)
    const mean = people === 0 ? 0 : each.dots / people
    return [
      { what, answer: say('head.dots'), count: each.dots },
      { what, answer: signers(shown, say), count: each.people },
      { what, answer: say('inFile', { mean, people, least, most }) },
    ]
  })
}

const rankRecords = (shown: PointsShown, say: Say): ExportRecord[] =>
  rankedIn(shown).flatMap((ranked): ExportRecord[] => {
    const what = `${ranked.letter} ${ranked.option.title}`
    const { people } = ranked
    const answer = say('rankInFile', {
      mean: meanText(ranked, say),
      people,
      range: rangeText(ranked, say),
    })
    const names = placeNames(shown, say)
    return [
      { what, answer },
      ...ranked.counts.map((count, at) => ({ what, answer: names[at] ?? '', count })),
    ]
  })

/** For a spreadsheet: what each option got and from how many, or which places; then what that comes to. */
export const records = (shown: PointsShown, say: Say): ExportRecord[] =>
  answeredBy(shown) === 0 || isWithheld(shown)
    ? [{ what: finding(shown, say) }]
    : (shown.config.rank ? rankRecords : dotRecords)(shown, say)
