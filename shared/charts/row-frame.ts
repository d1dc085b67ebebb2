import type { Mark } from './marks.ts'
import { wrap } from './wrap.ts'
import { heightOf, paragraph } from './write.ts'

/** What was drawn of a row, and where the next one begins. */
export interface Row {
  readonly marks: Mark[]
  readonly bottom: number
}

/** What stands out: behind the whole row, with a little air before the letter that names it. */
export const ground = (id: string, top: number, bottom: number, width: number): Mark => ({
  kind: 'rect',
  id: `${id}-ground`,
  x: -0.4,
  y: top,
  width: width + 0.4,
  height: bottom - top,
  radius: 0.4,
  tone: 'track',
})

const size = 1.1

interface Headed {
  readonly id: string
  readonly heading?: string | undefined
}

/**
 * What a row and the next ones belong to; nothing where they belong to nothing.
 *
 * @param air over it, in em
 */
export function headingOver({ id, heading }: Headed, top: number, width: number, air: number): Row {
  if (heading === undefined) return { marks: [], bottom: top }
  const lines = wrap(heading, width / size)
  const at = { x: 0, size, weight: 'strong', tone: 'c2' } as const
  return {
    marks: paragraph(`${id}-heading`, lines, top + air, at),
    bottom: top + air + heightOf(lines, size),
  }
}
