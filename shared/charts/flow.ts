import { type Drawing, type DrawingPage, type Mark, wideFrom } from './marks.ts'
import { isReadable, titled } from './row-pages.ts'
import type { Place, Placed, StackLook } from './stack-row.ts'
import {
  groupMarks,
  type Look,
  lessTight,
  looks,
  type StackGroup,
  type StackScale,
  scaleMarks,
  stackPages,
} from './stacks.ts'
import { wrap } from './wrap.ts'
import { heightOf, paragraph } from './write.ts'

/** Sections that lead to one another, what lies around them, and what stands around all of it. */
export interface Flow {
  readonly groups: readonly StackGroup[]
  readonly ring: StackGroup | null
  readonly frame: string | null
}

interface Box {
  readonly x: number
  readonly top: number
  readonly width: number
  readonly bottom: number
}

const pad = 0.8
const arrowRoom = 2.2

/** A box as four thin lines: it has no ground of its own, and prints as it is seen. */
function boxMarks(id: string, { x, top, width, bottom }: Box, thick: number): Mark[] {
  const rule = { kind: 'rect', radius: thick / 2, tone: 'pale' } as const
  return [
    { ...rule, id: `${id}-top`, x, y: top, width, height: thick },
    { ...rule, id: `${id}-foot`, x, y: bottom - thick, width, height: thick },
    { ...rule, id: `${id}-left`, x, y: top, width: thick, height: bottom - top },
    {
      ...rule,
      id: `${id}-right`,
      x: x + width - thick,
      y: top,
      width: thick,
      height: bottom - top,
    },
  ]
}

/** From one section to the next: to the right, or where they stand under one another, downwards. */
function arrow(id: string, x: number, y: number, isDown: boolean): Mark {
  const across: [number, number][] = [
    [-0.7, -0.18],
    [0.1, -0.18],
    [0.1, -0.55],
    [0.75, 0],
    [0.1, 0.55],
    [0.1, 0.18],
    [-0.7, 0.18],
  ]
  const points = across.map(([a, b]): [number, number] =>
    isDown ? [x + b, y + a] : [x + a, y + b],
  )
  return { kind: 'shape', id, points, tone: 'soft' }
}

/** Sections side by side, as high as the highest. */
function beside(groups: readonly StackGroup[], place: Place, look: StackLook): Placed {
  const each = (place.width - arrowRoom * (groups.length - 1)) / groups.length
  const xOf = (at: number) => place.x + at * (each + arrowRoom)
  const inside = { top: place.top + pad, width: each - 2 * pad }
  const placed = groups.map((group, at) => groupMarks(group, { ...inside, x: xOf(at) + pad }, look))
  const bottom = Math.max(...placed.map((drawn) => drawn.bottom)) + pad / 2
  const middle = (place.top + bottom) / 2
  return {
    marks: groups.flatMap(({ id }, at) => [
      ...boxMarks(`${id}-box`, { x: xOf(at), top: place.top, width: each, bottom }, 0.09),
      ...(placed[at]?.marks ?? []),
      ...(at > 0 ? [arrow(`${id}-arrow`, xOf(at) - arrowRoom / 2, middle, false)] : []),
    ]),
    bottom,
  }
}

/** Sections under one another. */
function below(groups: readonly StackGroup[], place: Place, look: StackLook): Placed {
  const marks: Mark[] = []
  let { top } = place
  for (const [at, group] of groups.entries()) {
    if (at > 0) {
      marks.push(arrow(`${group.id}-arrow`, place.x + place.width / 2, top + 1, true))
      top += 2
    }
    const inside = { x: place.x + pad, top: top + pad, width: place.width - 2 * pad }
    const placed = groupMarks(group, inside, look)
    const bottom = placed.bottom + pad / 2
    marks.push(...boxMarks(`${group.id}-box`, { ...place, top, bottom }, 0.09), ...placed.marks)
    top = bottom
  }
  return { marks, bottom: top }
}

/** What lies around: its title, then its rows side by side where there is width for that. */
function ringMarks(ring: StackGroup, place: Place, look: StackLook, isWide: boolean): Placed {
  if (!isWide) return groupMarks(ring, place, look)
  const title = wrap(ring.title ?? '', place.width)
  const at = { x: place.x, weight: 'strong', tone: 'c2', size: 1.1 } as const
  const each = (place.width - arrowRoom * (ring.stacks.length - 1)) / ring.stacks.length
  const top = place.top + heightOf(title, 1.1)
  const rows = ring.stacks.map((stack, index) =>
    groupMarks(
      { id: `${ring.id}-${index}`, title: null, stacks: [stack] },
      { x: place.x + index * (each + arrowRoom), top, width: each },
      look,
    ),
  )
  return {
    marks: [
      ...paragraph(`${ring.id}-title`, title, place.top, at),
      ...rows.flatMap((row) => row.marks),
    ],
    bottom: Math.max(...rows.map((row) => row.bottom)),
  }
}

/** What stands around all of it: a box with its title at the top. */
function framed(frame: string, box: Box, content: Placed): Mark[] {
  const lines = wrap(frame, box.width - 2)
  const at = { x: box.width / 2, anchor: 'middle', weight: 'strong', tone: 'soft' } as const
  return [
    ...boxMarks('frame', box, 0.2),
    ...paragraph('frame-title', lines, box.top + 0.35, at),
    ...content.marks,
  ]
}

/** The sections, and around them the ring. */
function ringed({ groups, ring }: Flow, place: Place, look: StackLook, isWide: boolean): Placed {
  const draw = isWide ? beside : below
  if (!ring) return draw(groups, place, look)
  const edge = edgeOf(isWide)
  const inside = { x: place.x + edge, top: place.top + edge, width: place.width - 2 * edge }
  const inner = draw(groups, inside, look)
  const around = ringMarks(ring, { ...inside, top: inner.bottom + 0.6 }, look, isWide)
  const bottom = around.bottom + 0.5
  return {
    marks: [...boxMarks('ring', { ...place, bottom }, 0.13), ...inner.marks, ...around.marks],
    bottom,
  }
}

const edgeOf = (isWide: boolean) => (isWide ? 0.9 : 0.5)

function drawIn(given: Look, flow: Flow, scale: StackScale, width: number): Drawing {
  const look = { ...given, values: scale.values }
  const { frame } = flow
  const isWide = width >= wideFrom
  const head = scaleMarks(scale, width)
  const top = head.bottom + 0.5
  const edge = frame === null ? 0 : edgeOf(isWide)
  const under = frame === null ? 0 : heightOf(wrap(frame, width - 2)) + 0.5
  const inside = { x: edge, top: top + under, width: width - 2 * edge }
  const content = ringed(flow, inside, look, isWide)
  const bottom = content.bottom + edge
  const marks =
    frame === null ? content.marks : framed(frame, { x: 0, top, width, bottom }, content)
  return { kind: 'drawing', width, height: bottom, marks: [...head.marks, ...marks] }
}

const airy: readonly Look[] = [
  { ...looks.whole, bar: 1.2, gap: 1.1 },
  { ...looks.whole, bar: 1.4, gap: 1.5 },
]

/** How the sections hang together; what their rows are called stands on the pages after it. */
const unnamed: Look = { ...looks.tight, lines: 0, gap: 0.15 }
const unnamedAiry: readonly Look[] = [
  { ...unnamed, gap: 0.4 },
  { ...unnamed, bar: 1, gap: 0.7 },
  { ...unnamed, bar: 1.3, gap: 1.1 },
  { ...unnamed, bar: 1.6, gap: 1.5 },
]

/** All sections without the names of their rows, then each section with them. */
function pagesOf(flow: Flow, scale: StackScale): DrawingPage[] {
  const whole = (width: number): Drawing => {
    const at = (look: Look) => drawIn(look, flow, scale, width)
    return { ...at(unnamed), airy: () => unnamedAiry.map(at) }
  }
  const sections = [...flow.groups, ...(flow.ring ? [flow.ring] : [])].flatMap((group) =>
    titled(group.title ?? '', stackPages([group], scale)).map((page) => ({
      ...page,
      id: `${group.id}-${page.id}`,
    })),
  )
  return [{ id: 'all', draw: whole }, ...sections]
}

/**
 * Sections that lead to one another, with their rows in them: side by side where it is wide, else under one
 * another. Where their names have no room on a screen, it shows how they hang together first, then each section.
 *
 * @param width of the whole drawing in em
 */
export function layoutFlow(flow: Flow, scale: StackScale, width: number): Drawing {
  const whole = (wide: number): Drawing => {
    const at = (look: Look) => drawIn(look, flow, scale, wide)
    return {
      ...at(looks.whole),
      brief: at(looks.brief),
      tight: () => ({ ...at(looks.tight), airy: () => lessTight.map(at) }),
      airy: () => airy.map(at),
    }
  }
  const isNamed = () => isReadable((wide) => drawIn(lessTight[0], flow, scale, wide))
  return {
    ...whole(width),
    pages: () => (isNamed() ? [{ id: 'all', draw: whole }] : pagesOf(flow, scale)),
  }
}
