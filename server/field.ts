import type * as v from 'valibot'

/**
 * Where in an input something is wrong, by names of ours: a key that nobody asked for is a word of the
 * sender's, and is not said back.
 */
export function fieldOf(issue: Pick<v.BaseIssue<unknown>, 'path'>): string | undefined {
  const path = issue.path ?? []
  const unasked = path.findIndex(({ origin }) => origin === 'key')
  const ours = unasked < 0 ? path : path.slice(0, unasked)
  return ours.map(({ key }) => String(key)).join('.') || undefined
}
