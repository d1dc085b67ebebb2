import * as v from 'valibot'
import { type CommitConfig, cardOf } from '../../../shared/activities/commit/schema.ts'
import { agreementId } from '../../../shared/commitments/agreement-id.ts'
import type { AgreementsFile } from '../../../shared/commitments/file.ts'
import type { Json } from '../../../shared/lib/json.ts'

/** The card on this phone, and where it was written. */
export interface OwnCard {
  readonly session: { readonly id: string; readonly title: string }
  readonly step: string
  readonly config: unknown
  readonly value: Json
  /** Today, as yyyy-mm-dd. */
  readonly day: string
}

const emptyCard = { group: '', what: '', sign: '', firstStep: '', who: '', when: '' }

/** The card as a file to keep; null while it could not be handed in either. */
export function ownAgreement({
  session,
  step,
  config,
  value,
  day,
}: OwnCard): AgreementsFile | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null
  // The server parsed the deck by the activity's own schema.
  const { by } = config as Pick<CommitConfig, 'by'>
  const card = v.safeParse(cardOf({ by }), Object.assign({}, emptyCard, value))
  if (!card.success) return null
  const id = agreementId({ session: session.id, step }, { ...card.output })
  return { title: session.title, day, agreements: [{ id, by, ...card.output, followUps: [] }] }
}
