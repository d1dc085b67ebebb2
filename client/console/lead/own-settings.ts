import { nanoid } from 'nanoid'
import { useState } from 'react'
import { remember, remembered, thisBrowser, thisTab } from '../memory.ts'

const singlesKey = 'plenum-console-single-keys'

/** The name of the channel between this console and the screen it opens; kept over a reload. */
export function nonceOf(session: string): string {
  const key = `plenum-screen-keys:${session}`
  const nonce = remembered(thisTab, key) ?? nanoid()
  remember(thisTab, key, nonce)
  return nonce
}

/** Whether single letters are keys, as this browser remembers it. */
export function useSingles(): [boolean, (on: boolean) => void] {
  const [singles, setSingles] = useState(() => remembered(thisBrowser, singlesKey) !== 'off')
  const change = (on: boolean) => {
    remember(thisBrowser, singlesKey, on ? null : 'off')
    setSingles(on)
  }
  return [singles, change]
}
