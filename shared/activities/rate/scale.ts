import type { Localized } from '../../i18n/local-text.ts'
import type { RateConfig } from './schema.ts'

type Scale = RateConfig['scale']

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
