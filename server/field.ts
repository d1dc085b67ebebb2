import type * as v from 'valibot'

/** A key that is wrong is the sender's where it is in the input; where it is not, it is one that we ask for. */
const isUnasked = ({ origin, input, key }: v.IssuePathItem): boolean =>
  origin === 'key' && Object.hasOwn(Object(input), String(key))

/**
 * Where in an input something is wrong, by names of ours: a key that nobody asked for is a word of the
 * sender's, and is not said back.
 */
export function fieldOf(issue: Pick<v.BaseIssue<unknown>, 'path'>): string | undefined {
  const path = issue.path ?? []
  const unasked = path.findIndex(isUnasked)
  const ours = unasked < 0 ? path : path.slice(0, unasked)
  return ours.map(({ key }) => String(key)).join('.') || undefined
}
