import { createStore } from 'zustand/vanilla'
import { keep, kept } from './kept.ts'

/** In hundredths of the ordinary size, which is the least that is read at ten metres. */
const sizes = [100, 115, 130, 150]

const ordinary = 100

/** Where the size of the letters is remembered. */
export const textSizeKey = 'plenum-screen-text-size'

/** How large the letters are, in hundredths of the ordinary size. */
export const textSize = createStore<number>()(() => ordinary)

function show(size: number): void {
  document.documentElement.style.setProperty('--text-scale', String(size / ordinary))
  textSize.setState(size)
}

function remembered(): number {
  const size = Number(kept(textSizeKey))
  return sizes.includes(size) ? size : ordinary
}

/** The size that this browser last showed its screen in. */
export const sameTextSize = (): void => show(remembered())

/** Makes all letters a step larger or smaller, and remembers it. */
export function changeTextSize(by: 1 | -1): void {
  const size = sizes[sizes.indexOf(textSize.getState()) + by]
  if (size === undefined) return
  show(size)
  keep(textSizeKey, String(size))
}
