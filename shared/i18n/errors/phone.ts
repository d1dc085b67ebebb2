import type { RefusalCode } from '../../protocol/errors.ts'
import type { Catalogue } from '../words.ts'
import { phone as nb } from './nb-phone.ts'

export type PhoneErrorWords = typeof nb

/** What anybody can be refused, for pages that need not load what only those who lead are refused. */
export const phoneErrorWords: Catalogue<PhoneErrorWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}

/** The message for a refusal on a phone; what no phone should ever be refused is a fault of ours. */
export const onPhone = (code: RefusalCode): keyof PhoneErrorWords => {
  const isKnown = (key: string): key is keyof PhoneErrorWords => Object.hasOwn(nb, key)
  return isKnown(code) ? code : 'internal'
}
