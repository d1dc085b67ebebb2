import * as v from 'valibot'
import { movements } from './moved.ts'

/**
 * What may come over the wire: twenty items with two markers each. An activity's own schema says which of
 * it means something there.
 */
export const movedSchema = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(60)), v.picklist(movements)),
  v.check((moved) => Object.keys(moved).length <= 40, 'too many movements'),
)
