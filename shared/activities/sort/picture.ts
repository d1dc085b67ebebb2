import { layoutStacks, type Stack } from '../../charts/bucket-bars.ts'
import { type Force, layoutForces } from '../../charts/forces.ts'
import type { OutlineItem, Picture } from '../../charts/marks.ts'
import { layoutMatrix, type MatrixRow } from '../../charts/matrix.ts'
import type { Words } from '../../i18n/words.ts'
import { shorten } from '../../lib/shorten.ts'
import { peopleIn } from '../figures.ts'
import { atTables, type CardAtTables, isTouched } from './by-tables.ts'
import { finding, listed } from './finding.ts'
import {
  allSorted,
  anyFigure,
  isTold,
  keysOf,
  mostDivided,
  ranked,
  type Sorted,
  type SortShown,
} from './sorted.ts'
import type { SortWords } from './words.ts'

type Say = Words<SortWords>
type Config = SortShown['config']

/** So many cards are read one by one on the screen while they are sorted; of more, their sections. */
const fewCards = 12

/** What a card can be put in, and what there is to put: all cards, or the sections of many. */
export function outline(config: Config): OutlineItem[] {
  const { cards, sections } = config
  const buckets = keysOf(config).map(({ id, letter, title, tone }) => ({
    id: `bucket-${id}`,
    badge: letter,
    tone,
    title,
  }))
  const many = sections.map(({ id, title }) => ({ id: `section-${id}`, title }))
  const few = cards.map(({ id, title, text }) => ({
    id: `card-${id}`,
    title,
    ...(text === undefined ? {} : { text }),
  }))
  return [...buckets, ...(cards.length > fewCards ? many : few)]
}

/** Characters of a card and of a bucket that a picture has room for; the table has all of them. */
const inPicture = 90
const inLegend = 48

const shortKeys = (config: Config) =>
  keysOf(config).map((key) => ({ ...key, title: shorten(key.title, inLegend) }))

/** Of many cards those that nobody touched are counted and not drawn. */
const leavesOut = (untouched: number, all: number) => untouched > 0 && all > fewCards

const footOf = (untouched: number, all: number, say: Say): string[] =>
  leavesOut(untouched, all) ? [say('untouched', { cards: untouched })] : []

/** The longest bar of the rounds beside one another is as long as there is room. */
const fullOf = ({ figures, before, beside = [] }: SortShown): number =>
  Math.max(
    1,
    ...[figures, ...(before ? [before] : []), ...beside].map((each) => peopleIn(each, anyFigure)),
  )

/** The round before, card by card; what may not be shown of it is not there. */
function earlierIn(shown: SortShown): ReadonlyMap<string, readonly number[]> {
  if (!shown.before) return new Map()
  const told = allSorted({ ...shown, figures: shown.before }).filter(isTold)
  return new Map(told.map(({ card, counts }) => [card.id, counts ?? []]))
}

function toStack(shown: SortShown, sorted: Sorted, ghost: Stack['ghost'], say: Say): Stack {
  const { card, people, counts } = sorted
  return {
    id: card.id,
    label: shorten(card.title, inPicture),
    counts,
    says: counts === null ? say('tooFew', { people, k: shown.k }) : '',
    ...(ghost && counts ? { ghost } : {}),
    isMarked: false,
  }
}

/** More rows than this do not stand out. */
const mostMarked = 3

/** Cards in the order of the deck or by rank; those people are most divided about are set off. */
function bars(shown: SortShown, width: number, say: Say): Picture {
  const { config } = shown
  const all = ranked(shown)
  const untouched = all.filter(({ people }) => people === 0).length
  const drawn = leavesOut(untouched, all.length) ? all.filter(({ people }) => people > 0) : all
  const divided = mostDivided(all)
  const marked = divided.length <= mostMarked && divided.length < drawn.length ? divided : []
  const earlier = earlierIn(shown)
  const stacks = drawn.map((sorted) => ({
    ...toStack(shown, sorted, earlier.get(sorted.card.id), say),
    isMarked: marked.includes(sorted),
  }))
  const full = fullOf(shown)
  const hasLeft = drawn.some(({ people, counts }) => counts !== null && people < full)
  const hints = [...(hasLeft ? [say('left')] : []), ...(earlier.size > 0 ? [say('before')] : [])]
  const scale = {
    keys: shortKeys(config),
    full,
    ...(hints.length > 0 ? { hint: hints.join(' · ') } : {}),
    foot: footOf(untouched, all.length, say),
  }
  return layoutStacks(stacks, scale, width)
}

/** From so many people on a share is said in per cent, too. CONTENT.md 3.3. */
const manyPeople = 20

const shareOf = (count: number, people: number) => (people === 0 ? 0 : count / people)

/** A share of few people is said in their number. */
const shareInWords = (count: number, people: number, say: Say) =>
  people < manyPeople
    ? say('of', { count, people })
    : say('percent', { percent: Math.round(shareOf(count, people) * 100), people })

function toForce(shown: SortShown, sorted: Sorted, strength: number, say: Say): Force {
  const { card, people, counts } = sorted
  const own = { id: card.id, label: shorten(card.title, inPicture) }
  if (counts === null) return { ...own, share: null, says: say('tooFew', { people, k: shown.k }) }
  const count = counts[strength] ?? 0
  const before = earlierIn(shown).get(card.id)
  const all = (before ?? []).reduce((sum, each) => sum + each, 0)
  return {
    ...own,
    share: shareOf(count, people),
    ...(before ? { before: shareOf(before[strength] ?? 0, all) } : {}),
    says: shareInWords(count, people, say),
  }
}

/** What pushes against what holds back, strongest first on each side. */
function forceField(
  shown: SortShown,
  forces: NonNullable<Config['forces']>,
  width: number,
  say: Say,
): Picture {
  const { sections } = shown.config
  const keys = keysOf(shown.config)
  const strength = keys.findIndex(({ id }) => id === forces.strength)
  const sideOf = (section: string) => ({
    title: sections.find(({ id }) => id === section)?.title ?? '',
    forces: allSorted(shown)
      .filter(({ card }) => card.section === section)
      .map((sorted) => toForce(shown, sorted, strength, say))
      .toSorted((a, b) => (b.share ?? -1) - (a.share ?? -1)),
  })
  const bucket = say('quoted', { text: shorten(keys[strength]?.title ?? '', inLegend) })
  const hints = [say('length', { bucket }), ...(shown.before ? [say('before')] : [])]
  const sides = { promotes: sideOf(forces.promotes), hinders: sideOf(forces.hinders) }
  return layoutForces({ ...sides, hint: hints.join(' · ') }, width)
}

const numberOf = ({ table }: { readonly table: number }) => String(table)

function toRow(shown: SortShown, { card, buckets }: CardAtTables, say: Say): MatrixRow {
  const { config, tables = [] } = shown
  const keys = keysOf(config)
  const place = (bucket: string | undefined) => {
    const index = keys.findIndex(({ id }) => id === bucket)
    return index === -1 ? undefined : index
  }
  const head = tables[0]?.head ?? ''
  const numbersOf = (bucket: string) =>
    tables.flatMap((table, index) => (buckets[index] === bucket ? [numberOf(table)] : []))
  return {
    id: card.id,
    label: shorten(card.title, inPicture),
    cells: buckets.map(place),
    said: keys.flatMap(({ id }, key) => {
      const numbers = numbersOf(id)
      return numbers.length === 0 ? [] : [{ key, text: `${head} ${listed(numbers, say)}` }]
    }),
  }
}

/** Cards × tables: what tables see differently first, since that is what they can tell one another. */
function matrix(shown: SortShown, width: number, say: Say): Picture {
  const { config, tables = [] } = shown
  const all = atTables(shown)
  const touched = all.filter(isTouched)
  const drawn = leavesOut(all.length - touched.length, all.length) ? touched : all
  const apart = drawn.filter(({ isApart }) => isApart)
  const others = drawn.filter(({ isApart }) => !isApart)
  const under = (id: string, heading: string, rows: readonly CardAtTables[]): MatrixRow[] =>
    rows.length === 0 ? [] : [{ id, heading }, ...rows.map((row) => toRow(shown, row, say))]
  const rows = [
    ...under('apart', say('apartHead'), apart),
    ...under('alike', say('alikeHead'), others),
  ]
  const scale = {
    keys: shortKeys(config),
    columns: tables.map(numberOf),
    head: tables[0]?.head ?? '',
    foot: footOf(all.length - touched.length, all.length, say),
  }
  return layoutMatrix(rows, scale, width)
}

/** The picture that the deck asks for; before anyone has sorted, and below k, a sentence. */
export function picture(shown: SortShown, width: number, say: Say): Picture {
  const { config, tables = [] } = shown
  if (!allSorted(shown).some(isTold)) return { kind: 'sentence', text: finding(shown, say) }
  if (config.show === 'force-field' && config.forces)
    return forceField(shown, config.forces, width, say)
  // Groups that no table signs for have nothing to stand side by side by.
  if (config.show === 'tables' && tables.length > 0) return matrix(shown, width, say)
  return bars(shown, width, say)
}
