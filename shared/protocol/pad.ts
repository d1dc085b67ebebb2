import * as v from 'valibot'

/** Spaces that hide how long something is (`padding.ts`). A phone of an earlier program sends none. */
export const pad = v.optional(v.pipe(v.string(), v.maxLength(4_096)))
