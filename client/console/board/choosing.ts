import { choiceAfter } from './columns.ts'

type Choice = ReadonlySet<string>

/** Which texts are chosen. The library chooses what was dropped, so that it can be seen where it has come to. */
export interface Choosing {
  readonly chooseIn: (texts: readonly string[], chosen: readonly string[]) => void
  readonly chooseNone: () => void
  /** These texts are being dropped: until somebody presses something, what is chosen is the library's doing. */
  readonly dropping: (texts: readonly string[]) => void
  /** Somebody has pressed something. */
  readonly pressed: () => void
}

/**
 * Whoever sorts on means the texts chosen from then on: what the library chose after a drop is not dragged
 * along to the next theme.
 */
export function createChoosing(choose: (change: (now: Choice) => Choice) => void): Choosing {
  let dropped: Choice = new Set()
  let isByLibrary = false
  return {
    chooseIn: (texts, among) => {
      const left = isByLibrary ? new Set<string>() : dropped
      dropped = isByLibrary ? dropped : new Set()
      const meant = (ids: Iterable<string>) => [...ids].filter((id) => !left.has(id))
      choose((now) => choiceAfter(new Set(meant(now)), texts, meant(among)))
    },
    chooseNone: () => choose(() => new Set()),
    dropping: (texts) => {
      dropped = new Set(texts)
      isByLibrary = true
    },
    pressed: () => {
      isByLibrary = false
    },
  }
}
