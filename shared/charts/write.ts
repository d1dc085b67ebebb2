import type { Mark, Tone } from './marks.ts'

/** From one line to the next, in the letters' own size. */
export const line = 1.22

/** How large small print is. */
export const small = 0.85

/** Where and how a text stands. */
interface Written {
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly tone?: Tone
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly weight?: 'plain' | 'strong' | 'figure'
}

/** One line of text. */
export const write = (id: string, text: string, at: Written): Mark => ({
  kind: 'text',
  id,
  x: at.x,
  y: at.y,
  size: at.size ?? 1,
  anchor: at.anchor ?? 'start',
  weight: at.weight ?? 'plain',
  tone: at.tone ?? 'ink',
  text,
})

/** Lines under one another from `top`, each at its own foot. */
export const paragraph = (
  id: string,
  lines: readonly string[],
  top: number,
  at: Omit<Written, 'y'>,
) =>
  lines.map((text, index) =>
    write(`${id}-${index}`, text, { ...at, y: top + (at.size ?? 1) * line * (index + 0.78) }),
  )

/** How high so many lines are. */
export const heightOf = (lines: readonly string[], size = 1) => lines.length * line * size
