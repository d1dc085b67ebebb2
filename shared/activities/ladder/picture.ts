import type { OutlineItem, Picture } from '../../charts/marks.ts'
import type { RungField } from '../../charts/rung-columns.ts'
import { layoutRungs } from '../../charts/rungs.ts'
import { medianText } from '../../stats/middle.ts'
import { spreadWords, wordOf } from '../../stats/spread.ts'
import { finding, type Say } from './finding.ts'
import { rungsOf } from './rungs.ts'
import { type LadderShown, type Told, toldIn } from './standing.ts'

/** As a ladder stands: the lowest at the bottom. */
export const outline = (config: LadderShown['config']): OutlineItem[] =>
  rungsOf(config)
    .toReversed()
    .map(({ id, number, title, text }) => ({
      id,
      badge: String(number),
      tone: 'c2',
      title,
      isStep: true,
      ...(text === undefined ? {} : { text }),
    }))

/** What the people of one marker or round are called, beside others. */
export function headOf(
  { id }: Pick<Told, 'id'>,
  { config }: LadderShown,
  told: readonly Told[],
  say: Say,
): string {
  if (id === 'before') return say('head.before')
  if (id === 'goal') return config.goal?.label ?? ''
  if (config.goal) return config.goal.now
  return told.length > 1 ? say('head.again') : ''
}

const looks = { before: 'pale', now: 'solid', goal: 'hollow' } as const

function fieldOf(one: Told, shown: LadderShown, told: readonly Told[], say: Say): RungField {
  const { counts, spread } = one.standing
  return {
    id: one.id,
    head: headOf(one, shown, told, say),
    look: looks[one.id],
    counts,
    middle: [spread.lower - 1, spread.upper - 1],
    median: say('medianIs', { median: medianText(spread) }),
    figure: medianText(spread),
    says: [say(`said.${wordOf(spread)}`), say('people', { people: spread.n })],
    spreads: spreadWords.map((word) => say(`said.${word}`)),
  }
}

/**
 * People standing on the rungs: those of the round before pale, to the left of those who stand there now;
 * where they want to be to the right, hollow. An arrow leads from median to median.
 */
export function picture(shown: LadderShown, width: number, say: Say): Picture {
  const told = toldIn(shown)
  if (!told.some(({ id }) => id === 'now')) return { kind: 'sentence', text: finding(shown, say) }
  return layoutRungs(
    rungsOf(shown.config).map(({ id, number, title, isBeyond }) => ({
      id,
      badge: String(number),
      label: title,
      isApart: isBeyond,
    })),
    told.map((one) => fieldOf(one, shown, told, say)),
    width,
  )
}
