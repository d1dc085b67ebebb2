import type { Writer } from '../../server/store/writer.ts'

/** A writer that does some things differently; everything else goes to the one behind it. */
export const writerWith = (behind: Writer, different: Partial<Writer>): Writer => ({
  answer: (row) => behind.answer(row),
  draft: (row) => behind.draft(row),
  seat: (seat) => behind.seat(seat),
  transaction: (run) => behind.transaction(run),
  drain: () => behind.drain(),
  ...different,
})

/** Something that is held back until it is let go. */
export interface Gate {
  readonly opened: Promise<void>
  open(): void
}

export function newGate(): Gate {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}
