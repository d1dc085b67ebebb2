import { nanoid } from 'nanoid'
import { useEffect, useState } from 'react'
import * as v from 'valibot'
import { inOneLine, type Parked } from '../../../shared/room/parking.ts'
import { remember, remembered, thisTab } from '../memory.ts'

const draftSchema = v.object({ id: v.string(), text: v.string(), sent: v.boolean() })

/** A note as far as it is typed; `sent` once the server has been asked to take it. */
type Draft = v.InferOutput<typeof draftSchema>

const emptyDraft = (text = ''): Draft => ({ id: nanoid(), text, sent: false })

const keyOf = (session: string): string => `plenum-parking:${session}`

function keptDraft(session: string): Draft {
  try {
    const kept: unknown = JSON.parse(remembered(thisTab, keyOf(session)) ?? 'null')
    const draft = v.safeParse(draftSchema, kept)
    return draft.success ? draft.output : emptyDraft()
  } catch {
    // Somebody else's entry under our name.
    return emptyDraft()
  }
}

const keepDraft = (session: string, draft: Draft): void =>
  remember(thisTab, keyOf(session), draft.text === '' ? null : JSON.stringify(draft))

/** Whether the server has taken a note as it is typed here. */
const isParked = (parked: readonly Parked[], { id, text }: Parked): boolean =>
  parked.some((note) => note.id === id && note.text === inOneLine(text))

/**
 * The note that is being typed. It stays, over a lost line and a reload, until the list holds it.
 *
 * @param onTaken called when it is on the list
 */
export function useDraft(session: string, parked: readonly Parked[], onTaken: () => void) {
  const [draft, setDraft] = useState(() => keptDraft(session))
  const put = (next: Draft) => {
    keepDraft(session, next)
    setDraft(next)
  }
  const isTaken = draft.sent && isParked(parked, draft)
  useEffect(() => {
    if (!isTaken) return
    keepDraft(session, emptyDraft())
    setDraft(emptyDraft())
    onTaken()
    // oxlint-disable-next-line react/exhaustive-deps -- once for each note that is taken
  }, [isTaken])
  return {
    text: draft.text,
    /** Other words after it was sent are another note. */
    type: (text: string) => put(draft.sent ? emptyDraft(text) : { ...draft, text }),
    /** The note to send: under the same id as long as it says the same. */
    toSend: (): Parked => {
      put({ ...draft, sent: true })
      return { id: draft.id, text: inOneLine(draft.text) }
    },
  }
}
