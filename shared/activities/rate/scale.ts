import type { Localized } from '../../i18n/local-text.ts'
import type { RateConfig } from './schema.ts'

type Scale = RateConfig['scale']
type Item = Localized<RateConfig>['items'][number]

/** In place of a value: apart from the scale, and never counted in it. */
export const dontKnow = 'dk'

/** The values of a scale, lowest first. */
export const valuesOf = ({ from, to }: Pick<Scale, 'from' | 'to'>): number[] =>
  Array.from({ length: to - from + 1 }, (_, level) => from + level)

/** What a value is called; undefined between ends that alone have names. */
export function nameOf({ from, to, names }: Localized<Scale>, value: number): string | undefined {
  if (names.length === to - from + 1) return names[value - from]
  if (value === from) return names[0]
  return value === to ? names.at(-1) : undefined
}

/** What is rated, in words: its text, or the two it lies between. */
export const textOf = ({ text, title, poles }: Pick<Item, 'text' | 'title' | 'poles'>): string =>
  text ?? title ?? `${poles?.low ?? ''} – ${poles?.high ?? ''}`

/** What an item is called by: its id, or its place where it is a text of the room's own. */
export const badgeOf = (
  items: readonly Pick<Item, 'id' | 'title'>[],
  item: Pick<Item, 'id' | 'title'>,
): string => (item.title === undefined ? item.id : String(items.indexOf(item) + 1))

/** The words at the two ends of an item's scale. */
export const endsOf = (
  { names }: Pick<Localized<Scale>, 'names'>,
  { poles }: Pick<Item, 'poles'>,
): { readonly low: string; readonly high: string } =>
  poles ?? { low: names[0] ?? '', high: names.at(-1) ?? '' }

/** The items as they are read: under their sections, in the order of those. */
export function bySection<Entry extends { readonly section?: string | undefined }>(
  items: readonly Entry[],
  sections: readonly { readonly id: string }[] = [],
): { readonly id: string | null; readonly items: readonly Entry[] }[] {
  if (sections.length === 0) return [{ id: null, items }]
  return sections.map(({ id }) => ({ id, items: items.filter(({ section }) => section === id) }))
}
