import * as v from 'valibot'
import { type ScreenView, screenViewSchema } from '../../shared/protocol/views.ts'

/** A view and the moment it came, in milliseconds since 1970: its timer has gone on since. */
export interface Received {
  readonly view: ScreenView
  readonly at: number
}

const receivedSchema = v.object({ view: screenViewSchema, at: v.number() })

const keyOf = (session: string) => `plenum-screen-${session}`

/** Keeps the picture for a reload while the server is away. */
export function keepView(session: string, received: Received): void {
  try {
    sessionStorage.setItem(keyOf(session), JSON.stringify(received))
  } catch {
    // Storage is full or forbidden: a reload then begins without a picture, and nothing else is lost.
  }
}

export function forgetView(session: string): void {
  try {
    sessionStorage.removeItem(keyOf(session))
  } catch {
    // Storage is forbidden: nothing was kept.
  }
}

/** The view this window last showed of a session; null where none is kept or it cannot be read. */
export function keptView(session: string): Received | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(session)) ?? 'null')
    const parsed = v.safeParse(receivedSchema, kept)
    return parsed.success ? parsed.output : null
  } catch {
    // Storage is forbidden, or what is there is not ours.
    return null
  }
}
