import * as v from 'valibot'
import { movements } from './moved.ts'

/** What may come over the wire; an activity's own schema says which of it means something there. */
export const movedSchema = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(60)), v.picklist(movements)),
  v.check((moved) => Object.keys(moved).length <= 20, 'too many movements'),
)
