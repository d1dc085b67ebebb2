import { type ExampleBy, near } from '../example.ts'
import type { CaseAnswer, QuadrantAnswer, QuadrantConfig, Reply } from './schema.ts'

/** As few as do not know, and as many as lean to one side, in a room of real people. */
const replies: readonly Reply[] = ['no', 'no', 'no', 'unknown', 'yes', 'yes', 'yes']

const exampleCase = (at: number, draw: () => number): CaseAnswer => ({
  vertical: near(replies, at, draw),
  horizontal: near(replies, at * 2 + 1, draw),
})

/** A made-up answer: both questions about each case. */
export const examplePlaces = ({ cases }: QuadrantConfig, { draw }: ExampleBy): QuadrantAnswer => ({
  cases: Object.fromEntries(cases.map(({ id }, at) => [id, exampleCase(at, draw)])),
})
