import { layoutFlow } from '../../charts/flow.ts'
import { type Drawing, wideFrom } from '../../charts/marks.ts'
import { layoutRatedRungs, type RatedRung } from '../../charts/rated-rungs.ts'
import type { Stack } from '../../charts/stack-row.ts'
import { layoutStacks, type StackGroup, type StackScale } from '../../charts/stacks.ts'
import { medianText } from '../../stats/middle.ts'
import { type RowOf, scaleOf } from './as-strips.ts'
import type { RateShown } from './rated.ts'
import { movedText, type Say, saysOf, turnedNote } from './said.ts'
import { textOf } from './scale.ts'

/** The words of a row, those that matter most first. */
function saidOf(shown: RateShown, { rated, before }: RowOf, say: Say): string[] {
  const earlier = before?.spread ? [say('medianBefore', { median: medianText(before.spread) })] : []
  return [...saysOf(rated, shown.k, say), ...earlier, ...movedText(shown, rated, say)]
}

function toStack(shown: RateShown, row: RowOf, say: Say): Stack {
  const { rated, isMarked } = row
  const { item, spread, counts } = rated
  const note = turnedNote(item, shown.config, say)
  return {
    id: rated.id,
    badge: rated.badge,
    label: textOf(item),
    ...(note === undefined ? {} : { note }),
    counts: spread === null ? null : counts,
    figure: spread === null ? '' : medianText(spread),
    says: saidOf(shown, row, say).join(' · '),
    isMarked,
  }
}

const stackScale = (shown: RateShown, say: Say): StackScale => scaleOf(shown, say)

function groupsOf(shown: RateShown, rows: readonly RowOf[], say: Say): StackGroup[] {
  const { sections } = shown.config
  const stacksOf = (own: readonly RowOf[]) => own.map((row) => toStack(shown, row, say))
  if (!sections) return [{ id: 'all', title: null, stacks: stacksOf(rows) }]
  return sections.map(({ id, title }) => ({
    id: `section-${id}`,
    title,
    stacks: stacksOf(rows.filter(({ rated }) => rated.item.section === id)),
  }))
}

/** Divided bars: a list that is long. */
export const asList = (
  shown: RateShown,
  rows: readonly RowOf[],
  width: number,
  say: Say,
): Drawing => layoutStacks(groupsOf(shown, rows, say), stackScale(shown, say), width)

const toRung = (shown: RateShown, row: RowOf, say: Say): RatedRung => ({
  ...toStack(shown, row, say),
  says: saidOf(shown, row, say),
})

/** Divided bars as rungs, the first at the bottom: each stands on the ones below it. */
export function asLadder(
  shown: RateShown,
  rows: readonly RowOf[],
  width: number,
  say: Say,
): Drawing {
  const down = rows.toReversed()
  if (width < wideFrom) return asList(shown, down, width, say)
  const rungs = down.map((row) => toRung(shown, row, say))
  return layoutRatedRungs(rungs, stackScale(shown, say), width)
}

/** Sections that lead to one another, the ring around them and the frame around all. */
export function asFlow(shown: RateShown, rows: readonly RowOf[], width: number, say: Say): Drawing {
  const { sections = [], frame } = shown.config
  const groups = groupsOf(shown, rows, say)
  const isRing = ({ id }: StackGroup) =>
    sections.some((section) => section.ring && `section-${section.id}` === id)
  const flow = {
    groups: groups.filter((group) => !isRing(group)),
    ring: groups.find(isRing) ?? null,
    frame: frame ?? null,
  }
  return layoutFlow(flow, stackScale(shown, say), width)
}
