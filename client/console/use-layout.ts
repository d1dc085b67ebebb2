import { useState } from 'react'
import { remember, remembered, thisBrowser } from './memory.ts'

/** The whole desk, or the few large buttons for a phone in the hand. */
export type Layout = 'desk' | 'remote'

const layoutKey = 'plenum-console-layout'

export function rememberLayout(layout: Layout): void {
  remember(thisBrowser, layoutKey, layout)
}

function rememberedLayout(): Layout | null {
  const kept = remembered(thisBrowser, layoutKey)
  return kept === 'desk' || kept === 'remote' ? kept : null
}

/** The layout chosen on this device; null before there is a choice, which shows the desk. */
export function useLayout(): [Layout | null, (layout: Layout) => void] {
  const [layout, setLayout] = useState(rememberedLayout)
  const choose = (to: Layout) => {
    rememberLayout(to)
    setLayout(to)
  }
  return [layout, choose]
}
