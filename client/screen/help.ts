import { createStore } from 'zustand/vanilla'

/** Whether the list of keys lies over the picture. */
export const isHelpOpen = createStore<boolean>()(() => false)

export const toggleHelp = (): void => isHelpOpen.setState((isOpen) => !isOpen, true)

/** Closes the list of keys. @returns whether it was open */
export function closeHelp(): boolean {
  const wasOpen = isHelpOpen.getState()
  isHelpOpen.setState(false, true)
  return wasOpen
}
