import type { DataTable } from '../../charts/marks.ts'
import { shorten } from '../../lib/shorten.ts'
import type { ExportRecord } from '../activity.ts'
import { finding, movedText } from './picture.ts'
import {
  isTold,
  mostDividedFirst,
  overAll,
  type Placed,
  placedIn,
  type QuadrantShown,
  type Told,
} from './placed.ts'
import { listed, type Say, wordOf } from './said.ts'
import { type SituationId, situationIds } from './situations.ts'

type Row = (string | number)[]
type AxisName = 'vertical' | 'horizontal'

const axes = ['vertical', 'horizontal'] as const

const titleOf = ({ case: { title }, place }: Placed): string => `${place} ${title}`

/** "III Sterkere sammen": the sums are on the picture. */
const situationName = ({ config }: QuadrantShown, id: SituationId): string =>
  `${id} ${config.situations[id].title}`

/** Characters of a question that stands at the head of a column. */
const inHead = 40

function yesHead({ config }: QuadrantShown, axis: AxisName, say: Say): string {
  const { label, question } = config[axis]
  return say('head.yesTo', { label: label ?? shorten(question, inHead) })
}

/** "7 av 10 i III (noe spredning)" */
function mostText({ counts, people, standing }: Told, say: Say): string {
  const [first = 'I'] = standing.modal
  return say('agreement', {
    most: counts[first],
    people,
    situations: listed(standing.modal, say),
    word: say(`said.${wordOf(standing)}`).toLocaleLowerCase(say.language),
  })
}

const yesCount = ({ standing, people }: Told, axis: AxisName): number =>
  Math.round(standing.yes[axis] * people)

function cellsOf(told: Told, say: Say): Row {
  const { counts, dontKnow, people, standing } = told
  return [
    ...situationIds.map((id) => counts[id]),
    dontKnow.people,
    people,
    ...axes.map((axis) => yesCount(told, axis)),
    say(`said.${wordOf(standing)}`),
  ]
}

const fewestForShares = 20

/** A row for each case, most divided first: its counts, then what they come to; at the end all cases together. */
export function table(shown: QuadrantShown, say: Say): DataTable {
  const all = placedIn(shown)
  const before = shown.before && placedIn({ ...shown, figures: shown.before })
  const head = [
    say('head.case'),
    ...situationIds.map((id) => situationName(shown, id)),
    say('dontKnow'),
    say('head.people'),
    ...axes.map((axis) => yesHead(shown, axis, say)),
    say('head.spread'),
    ...(before ? [say('head.before'), say('head.moved')] : []),
  ]
  const padded = (row: Row): Row => [
    ...row,
    ...Array.from({ length: head.length - row.length }, () => '–'),
  ]
  const sinceBefore = (placed: Placed): Row => {
    const earlier = before?.[placed.place - 1]
    const [moved = '–'] = movedText(shown, placed.case.id, say)
    return before
      ? [earlier && isTold(earlier) ? listed(earlier.standing.modal, say) : '–', moved]
      : []
  }
  const rowOf = (placed: Placed): Row => {
    if (isTold(placed)) return [titleOf(placed), ...cellsOf(placed, say), ...sinceBefore(placed)]
    const why = say(placed.counts === null ? 'withheld' : 'nobodyPlaced')
    return padded([titleOf(placed), why])
  }
  const sums = overAll(all)
  const total = situationIds.reduce((sum, id) => sum + sums[id], 0)
  const summed = (count: number) =>
    total < fewestForShares ? count : say('share', { count, share: count / total })
  const together: Row[] =
    all.filter(isTold).length > 1
      ? [padded([say('allCases'), ...situationIds.map((id) => summed(sums[id])), '–', total])]
      : []
  return { head, rows: [...mostDividedFirst(all).map(rowOf), ...together] }
}

function recordsOf(shown: QuadrantShown, placed: Placed, say: Say): ExportRecord[] {
  const what = titleOf(placed)
  const { dontKnow, people } = placed
  if (placed.counts === null) return [{ what: `${what}: ${say('tooFew', { people, k: shown.k })}` }]
  if (!isTold(placed)) return [{ what: `${what}: ${say('nobodyPlaced')}` }]
  const aboutAxis = (axis: AxisName): ExportRecord[] => {
    const { label, question } = shown.config[axis]
    const of = `${what}: ${label ?? question}`
    const yes = yesCount(placed, axis)
    return [
      { what: of, answer: say('answer.yes'), count: yes },
      { what: of, answer: say('answer.no'), count: people - yes },
      { what: of, answer: say('answer.unknown'), count: dontKnow[axis] },
    ]
  }
  return [
    ...situationIds.map((id) => ({
      what,
      answer: situationName(shown, id),
      count: placed.counts[id],
    })),
    { what, answer: mostText(placed, say) },
    ...axes.flatMap(aboutAxis),
    ...movedText(shown, placed.case.id, say).map((answer) => ({ what, answer })),
  ]
}

/** For a spreadsheet: each case in the order of the deck, its situations first, then each question by itself. */
export function records(shown: QuadrantShown, say: Say): ExportRecord[] {
  const all = placedIn(shown)
  if (all.length === 0) return [{ what: finding(shown, say) }]
  return all.flatMap((placed) => recordsOf(shown, placed, say))
}
