import * as v from 'valibot'

/** What an answer names an option or an item by. Objects of answers cannot have every key. */
export const optionId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9.-]{1,20}$/u, 'letters, digits, full stop and hyphen, 20 at most'),
  v.notValues(['constructor', 'prototype'], 'a reserved word'),
)

/** Equal ids would share one count. */
export const areDifferent = (entries: readonly { readonly id: string }[]): boolean =>
  new Set(entries.map(({ id }) => id)).size === entries.length
