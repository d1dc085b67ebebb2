import * as v from 'valibot'
import { inOrder, type Tally } from '../../shared/activities/tally.ts'

const schema = v.array(
  v.tuple([v.string(), v.number(), v.array(v.tuple([v.string(), v.number()]))]),
)

/** A tally as JSON, for a live picture that must survive a restart. It holds only what was shown. */
export const writeTally = (tally: Tally): string =>
  JSON.stringify(
    inOrder(tally).map(([figure, { people, counts }]) => [figure, people, inOrder(counts)]),
  )

/** The reverse of `writeTally`; nothing where nothing was shown yet. */
export const readTally = (stored: string | null): Tally =>
  new Map(
    v
      .parse(schema, JSON.parse(stored ?? '[]'))
      .map(([figure, people, counts]) => [figure, { people, counts: new Map(counts) }]),
  )
