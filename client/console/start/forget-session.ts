import type { Refusal } from '../../../shared/protocol/errors.ts'
import { call } from '../../live/call.ts'
import { dropSession, type MySession, rememberSession } from '../my-sessions.ts'

/** How one line of "my sessions" stands. A forgotten one may bring what lets it back in. */
export type MineState =
  | { readonly is: 'kept' | 'working' | 'failed' }
  | { readonly is: 'forgotten'; readonly token: string | null; readonly undoFailed?: boolean }

const passes: ReadonlySet<Refusal['code']> = new Set(['no-reply', 'internal', 'too-fast'])

/**
 * Takes a session off this browser's list and its right to lead from this browser. A new link is made
 * first and kept on the page alone, so that a slip can be undone. A session that is gone, or that this
 * browser may no longer lead, is only taken off the list.
 */
export async function forgetSession({ id }: MySession): Promise<MineState> {
  const link = await call('facilitatorLink', {}, id)
  const forgotten = await call('forgetSession', {}, id)
  if (!forgotten.ok && passes.has(forgotten.error.code)) return { is: 'failed' }
  dropSession(id)
  return { is: 'forgotten', token: link.ok ? link.value.token : null }
}

/** Puts a forgotten session back, with its right where there was one. */
export async function undoForget(session: MySession, token: string | null): Promise<MineState> {
  const entered = token === null ? null : await call('enterSession', { token }, session.id)
  if (entered && !entered.ok) return { is: 'forgotten', token, undoFailed: true }
  rememberSession(session)
  return { is: 'kept' }
}
