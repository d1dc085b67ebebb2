import type { RefusalCode } from '../../protocol/errors.ts'
import type { Catalogue } from '../words.ts'
import { nb } from './nb.ts'
import { phoneErrorWords } from './phone.ts'

/** One message per refusal: what happened, and what to do. A code without a message does not compile. */
export type ErrorWords = Record<RefusalCode, string>

/** Each language says all of them in one module, which `phoneErrorWords` fetches too. */
export const errorWords: Catalogue<ErrorWords> = { ...phoneErrorWords, nb }
