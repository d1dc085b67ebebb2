import type { Tone } from './marks.ts'

const shades: readonly Tone[] = ['s1', 's2', 's3', 's4', 's5']

/**
 * The shade of a level of a scale, from 0: the lowest is always the palest, the highest the fullest, and the
 * same level has the same shade in every picture of that scale. Seven and eleven levels share five shades,
 * evenly from both ends; their places and numbers tell them apart.
 */
export function shadeOf(level: number, levels: number): Tone {
  const place = levels < 2 ? 0 : Math.round((level / (levels - 1)) * (shades.length - 1))
  return shades[place] ?? 's5'
}
