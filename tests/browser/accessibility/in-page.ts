import type { Frame, Page } from 'playwright-core'

// The functions of this file are sent to the page as they are written: they know one another and nothing else.

/** An element as a person would find it again. */
function nameOf(element: Element): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
  const shown = element.getAttribute('aria-label') ?? label ?? element.textContent ?? ''
  const words = shown.trim().replaceAll(/\s+/gu, ' ').slice(0, 40)
  const classes = [...element.classList].map((name) => `.${name}`).join('')
  return `${element.localName}${classes} "${words}"`
}

function isForTheEye(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  return isShown && width > 1 && height > 1 && !element.closest('.visually-hidden, [inert]')
}

function* ancestorsOf(element: Element) {
  for (let above = element.parentElement; above; above = above.parentElement) yield above
}

const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'

/** Nothing is wider than the window. */
function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => isForTheEye(element) && element.getBoundingClientRect().right > clientWidth + 0.5,
  )
  const inner = wide.filter((element) => ![...element.children].some((c) => wide.includes(c)))
  return [`${scrollWidth} px wide in ${clientWidth}: ${inner.slice(0, 3).map(nameOf).join(', ')}`]
}

const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip'

/** How far a text sticks out of a box that hides what sticks out. */
function cutBy(text: DOMRect, box: Element): number {
  const { overflowX, overflowY } = getComputedStyle(box)
  const { left, right, top, bottom } = box.getBoundingClientRect()
  const across = clips(overflowX) ? Math.max(text.right - right, left - text.left) : 0
  const down = clips(overflowY) ? Math.max(text.bottom - bottom, top - text.top) : 0
  return Math.max(across, down)
}

/** The boxes that can cut a text: up to the first that scrolls, in which all of it can be reached. */
function cuttersOf(element: Element): Element[] {
  const around = [element, ...ancestorsOf(element)]
  const scroller = around.findIndex((box) => {
    const { overflowX, overflowY } = getComputedStyle(box)
    return scrolls(overflowX) || scrolls(overflowY)
  })
  return scroller < 0 ? around : around.slice(0, scroller)
}

/**
 * Cut on purpose: cards of which the screen has no room for all, with a line that says so; and the longest
 * of titles in the console's bars, which stand whole in the agenda and on the tab.
 */
const isSaidToBeCut = (element: Element) =>
  element.closest('.card-wall, .session-title, .next-act') !== null

function textsOf(element: Element): DOMRect[] {
  const own = [...element.childNodes].filter(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  )
  return own.flatMap((node) => {
    const range = document.createRange()
    range.selectNodeContents(node)
    return [...range.getClientRects()]
  })
}

/** No text is cut off by what it stands in. */
function cutText(): string[] {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => isForTheEye(element) && !isSaidToBeCut(element))
    .filter((element) => {
      const boxes = cuttersOf(element)
      // A line's box is a little higher than its letters.
      const spare = Number.parseFloat(getComputedStyle(element).fontSize) / 3
      return textsOf(element).some((text) => boxes.some((box) => cutBy(text, box) > spare))
    })
    .map((element) => `cut: ${nameOf(element)}`)
}

const pressable =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab]'

/** A link within a text may be as high as its line (2.5.8). */
function isWithinText(element: Element): boolean {
  const isInline = (one: Element) => getComputedStyle(one).display === 'inline'
  const block = [...ancestorsOf(element)].find((above) => !isInline(above))
  const around = block?.textContent?.trim() ?? ''
  return element.localName === 'a' && isInline(element) && around !== element.textContent?.trim()
}

/** What a press on the label does, a press on its field does too. */
function targetOf(element: Element): DOMRect {
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
  const own = element.getBoundingClientRect()
  const isTick = element.matches('input[type=radio], input[type=checkbox]')
  if (!isTick || !label) return own
  const { left, right, top, bottom } = label.getBoundingClientRect()
  const x = Math.min(left, own.left)
  const y = Math.min(top, own.top)
  return new DOMRect(x, y, Math.max(right, own.right) - x, Math.max(bottom, own.bottom) - y)
}

/** Only for who listens: cut off to nothing, with all that is in it. */
const isClippedAway = (element: Element) =>
  [element, ...ancestorsOf(element)].some((one) => getComputedStyle(one).clipPath === 'inset(50%)')

/** Everything that can be pressed is large enough. */
function smallTargets({ least, within }: { least: number; within: string }): string[] {
  const inside = [...document.querySelectorAll(within)].flatMap((part) => [
    ...part.querySelectorAll(pressable),
  ])
  return inside
    .filter((element) => isForTheEye(element) && !isWithinText(element) && !isClippedAway(element))
    .map((element) => ({ element, target: targetOf(element) }))
    .filter(({ target }) => target.width < least - 0.5 || target.height < least - 0.5)
    .map(
      ({ element, target }) =>
        `small (${Math.round(target.width)}×${Math.round(target.height)}): ${nameOf(element)}`,
    )
}

const focusable = `${pressable}, [tabindex="0"], iframe`

/** The look of an element and of what stands around it, which a ring or a border of focus changes. */
function looksAround(element: Element): string {
  const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null
  const around = [element, label, ...[...ancestorsOf(element)].slice(0, 3)]
  const looks = around
    .filter((one) => one !== null)
    .map((one) => {
      const { outline, boxShadow, border, background, textDecoration } = getComputedStyle(one)
      return [outline, boxShadow, border, background, textDecoration].join()
    })
  return looks.join('\n')
}

/** Points down the middle of what lies between two heights. */
const pointsBetween = (element: Element, top: number, bottom: number) => {
  const { left, right } = element.getBoundingClientRect()
  const x = Math.max(0, left) + (Math.min(innerWidth, right) - Math.max(0, left)) / 2
  return [0.15, 0.5, 0.85].map((share) => ({ x, y: top + (bottom - top) * share }))
}

/** In sight as a whole; where it is high, or a text that is written in, the part where one is. */
function isInSight(element: Element): boolean {
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
  const isSeenAt = ({ x, y }: { x: number; y: number }) => {
    const hit = document.elementFromPoint(x, y)
    return [element, ...labels].some((one) => hit && (one.contains(hit) || hit.contains(one)))
  }
  const { top, bottom, height } = element.getBoundingClientRect()
  if (height < innerHeight / 3 && !element.matches('textarea'))
    return pointsBetween(element, top, bottom).every(isSeenAt)
  return pointsBetween(element, Math.max(0, top), Math.min(innerHeight, bottom)).some(isSeenAt)
}

const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame += 1)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve)
    })
}

/** Whether it is in sight, at once or when what the focus has left has been put away. */
const comesInSight = async (element: Element) =>
  isInSight(element) || (await frames(3).then(() => isInSight(element)))

async function faultsWithFocus(element: HTMLElement): Promise<string[]> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const plain = looksAround(element)
  element.focus()
  if (document.activeElement !== element) return [`takes no focus: ${nameOf(element)}`]
  return [
    ...((await comesInSight(element)) ? [] : [`focus hidden: ${nameOf(element)}`]),
    ...(looksAround(element) === plain ? [`focus not marked: ${nameOf(element)}`] : []),
  ]
}

/** Arrow keys go on within a grid: of all that is in it, one row is a stop. */
const isWithinGrid = (element: Element) =>
  element.closest('[role=grid]') !== null && !element.matches('[role=row]')

/** What has the focus can be seen, and that it has the focus can be seen too. */
async function hiddenFocus(): Promise<string[]> {
  const before = document.activeElement
  const modal = document.querySelector('dialog:modal')
  const stops = [...(modal ?? document).querySelectorAll<HTMLElement>(focusable)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      isForTheEye(element) &&
      !element.matches(':disabled') &&
      !isWithinGrid(element),
  )
  const found: string[] = []
  for (const element of stops) {
    // What closes when the focus leaves it takes its own stops with it.
    if (isForTheEye(element)) found.push(...(await faultsWithFocus(element)))
  }
  if (before instanceof HTMLElement) before.focus()
  return found
}

/** Whether a ring or a shadow is drawn around an element, its label, or a box that frames it. */
function hasRing(element: Element): boolean {
  const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null
  return [element, label, ...[...ancestorsOf(element)].slice(0, 3)].some((one) => {
    if (one === null || one === document.body) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
  })
}

/** What is wrong with where the focus is now. The page itself has it between the last stop and the first. */
function faultsOfFocus(): string[] {
  const { activeElement: element } = document
  if (!element || element === document.body) return []
  return [
    ...(isInSight(element) ? [] : [`focus hidden: ${nameOf(element)}`]),
    ...(hasRing(element) ? [] : [`focus not marked: ${nameOf(element)}`]),
  ]
}

/** Nothing moves. */
function movement(): string[] {
  return document
    .getAnimations()
    .filter(({ playState }) => playState === 'running')
    .map(({ effect }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null
      return `moves: ${target ? nameOf(target) : 'something'}`
    })
}

/** The longest that anything here takes to appear or change, in milliseconds; endless counts as such. */
function slowMovement({ most }: { most: number }): string[] {
  const seconds = (list: string) => list.split(',').map((time) => Number.parseFloat(time) * 1_000)
  return [...document.body.querySelectorAll('*')]
    .map((element) => {
      const style = getComputedStyle(element)
      const isNamed = style.animationName !== 'none'
      const turns = isNamed ? Number.parseFloat(style.animationIterationCount) : 0
      const animation = style.animationIterationCount === 'infinite' && isNamed ? Infinity : turns
      const own = Math.max(...seconds(style.animationDuration)) * animation
      const waits = isNamed ? Math.max(...seconds(style.animationDelay)) : 0
      const turning = Math.max(...seconds(style.transitionDuration))
      const begins = turning > 0 ? Math.max(...seconds(style.transitionDelay)) : 0
      return { element, time: Math.max((own || 0) + waits, turning + begins) }
    })
    .filter(({ time }) => time > most)
    .map(({ element, time }) => `takes ${time} ms: ${nameOf(element)}`)
}

const parts = [
  nameOf,
  isForTheEye,
  ancestorsOf,
  sideways,
  cutBy,
  cuttersOf,
  textsOf,
  cutText,
  isWithinText,
  targetOf,
  smallTargets,
  looksAround,
  isInSight,
  faultsWithFocus,
  hiddenFocus,
  hasRing,
  faultsOfFocus,
  movement,
  slowMovement,
]
const values = {
  isWithinGrid,
  isClippedAway,
  pointsBetween,
  scrolls,
  clips,
  isSaidToBeCut,
  pressable,
  focusable,
  frames,
  comesInSight,
}

interface Given {
  readonly sideways: undefined
  readonly cutText: undefined
  readonly smallTargets: { readonly least: number; readonly within: string }
  readonly hiddenFocus: undefined
  readonly faultsOfFocus: undefined
  readonly movement: undefined
  readonly slowMovement: { readonly most: number }
}

const written = (value: unknown) =>
  typeof value === 'function' ? String(value) : JSON.stringify(value)

const source = [
  ...parts.map(String),
  ...Object.entries(values).map(([name, value]) => `const ${name} = ${written(value)}`),
].join('\n')

/** Looks for one kind of fault in a page as it stands. */
export const inPage = <Name extends keyof Given>(
  page: Page | Frame,
  look: Name,
  given?: Given[Name],
): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {${source}\nreturn ${look}(${JSON.stringify(given)})})()`)
