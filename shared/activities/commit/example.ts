import type { ExampleBy } from '../example.ts'
import type { Card, CommitConfig } from './schema.ts'

const longest = 140

/** A made-up card: a table signs it, a person does not. */
export const exampleCard = (config: Pick<CommitConfig, 'by'>, by: ExampleBy): Card => ({
  group: config.by === 'person' ? '' : by.group,
  what: by.text(longest, by.person * 3 + 1),
  sign: by.text(longest, by.person * 3 + 2),
  firstStep: by.draw() < 0.5 ? '' : by.text(longest, by.person * 3 + 3),
  who: by.role,
  when: by.day,
})
