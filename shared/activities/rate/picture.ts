import type { Drawing, OutlineItem, Picture } from '../../charts/marks.ts'
import { asPairs } from './as-pairs.ts'
import { asFlow, asLadder, asList } from './as-stacks.ts'
import { asStrips, type RowOf } from './as-strips.ts'
import { finding } from './finding.ts'
import { asProfile, hasProfile } from './profile.ts'
import { byAgreement, type Rated, type RateShown, ratedIn, type Told, toldIn } from './rated.ts'
import { headingsOf, idsToMark, type Say } from './said.ts'
import { badgeOf, bySection, textOf } from './scale.ts'

type Config = RateShown['config']

const inOrder = ({ items, sections }: Config) =>
  bySection(items, sections).flatMap((section) => section.items)

/** More than this do not stand on one another legibly. */
const mostRungs = 8

export const outline = (config: Config): OutlineItem[] => {
  const items = inOrder(config)
  const isLadder = config.layout === 'ladder'
  const shown = isLadder ? items.toReversed() : items
  return shown.map((item) => ({
    id: item.id,
    badge: badgeOf(config.items, item),
    tone: 'c2',
    title: textOf(item),
    ...(isLadder && items.length <= mostRungs ? { isStep: true } : {}),
  }))
}

/** Ways to look at one step's ratings, the first one first; the console chooses. */
const viewNames = ['picture', 'profile', 'extremes'] as const
export type RateView = (typeof viewNames)[number]

/** With fewer items most agreed and most disputed are the same ones. */
const fewestForExtremes = 4

export const viewsOf = (config: Config): RateView[] =>
  viewNames.filter((name) => {
    if (name === 'profile') return hasProfile(config)
    return name === 'picture' || config.items.length >= fewestForExtremes
  })

/** More rows than this stand as divided bars: columns would not be read from the back of a room. */
const mostStrips = 8

/** How many are named at either end of a list. */
const mostAtEnds = 3

function rowsOf(shown: RateShown, all: readonly Rated[]): RowOf[] {
  const before = shown.before && ratedIn({ ...shown, figures: shown.before })
  const items = inOrder(shown.config)
  const headings = headingsOf(shown.config, items)
  const marked = idsToMark(toldIn(all), all)
  return items.flatMap((item) =>
    all
      .filter((rated) => rated.item.id === item.id)
      .map((rated) => ({
        rated,
        before: before?.find(({ id }) => id === rated.id),
        ...(rated.isSecond ? {} : headings(item)),
        isMarked: marked.includes(item.id),
      })),
  )
}

/** Those people agree on most, then those they agree on least, most disputed first. */
function extremes(told: readonly Told[], say: Say): RowOf[] {
  const ordered = byAgreement(told)
  const each = Math.min(mostAtEnds, Math.floor(told.length / 2))
  const named = (entries: readonly Told[], heading: string): RowOf[] =>
    entries.map((rated, index) => ({
      rated,
      before: undefined,
      isMarked: false,
      ...(index === 0 ? { heading } : {}),
    }))
  return [
    ...named(ordered.toReversed().slice(0, each), say('disputed')),
    ...named(ordered.slice(0, each), say('agreed')),
  ]
}

function asPicture(shown: RateShown, all: readonly Rated[], width: number, say: Say): Drawing {
  const { layout, markers } = shown.config
  const rows = rowsOf(shown, all)
  if (layout === 'ladder') return asLadder(shown, rows, width, say)
  if (layout === 'flow') return asFlow(shown, rows, width, say)
  if (markers) return asPairs(shown, rows, width, say)
  return (rows.length > mostStrips ? asList : asStrips)(shown, rows, width, say)
}

/** Spread before median before words; below k, and before anyone has answered, a sentence. */
export function picture(shown: RateShown, width: number, say: Say): Picture {
  const all = ratedIn(shown)
  const told = toldIn(all)
  if (told.length === 0) return { kind: 'sentence', text: finding(shown, say) }
  const views = viewsOf(shown.config)
  const view = views[Math.min(shown.view ?? 0, views.length - 1)]
  if (view === 'profile') return asProfile(shown, width, say)
  if (view === 'extremes' && told.length >= fewestForExtremes)
    return asStrips(shown, extremes(told, say), width, say)
  return asPicture(shown, all, width, say)
}
