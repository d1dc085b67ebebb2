import * as v from 'valibot'

/** Every expected failure, and the HTTP status it has there. Each has a message in the `errors` catalogue. */
export const refusalStatus = {
  'invalid-input': 400,
  'too-large': 413,
  'too-fast': 429,
  'wrong-origin': 403,
  'old-program': 409,
  'not-allowed': 403,
  'link-not-valid': 403,
  'create-key-needed': 403,
  'room-not-found': 404,
  'too-many-wrong-codes': 429,
  'room-ended': 410,
  'room-damaged': 500,
  'door-locked': 403,
  'step-locked': 409,
  'step-sealed': 409,
  'step-not-open': 409,
  'stale-act': 409,
  'not-now': 409,
  /** A file of agreements that is read in. */
  'not-agreements': 400,
  'agreements-changed': 400,
  'agreements-newer': 400,
  'agreements-none': 400,
  'agreements-in-use': 409,
  'agreements-not-yet': 409,
  'too-many-steps': 409,
  'parking-full': 409,
  'parked-gone': 410,
  unanimous: 409,
  'no-table': 409,
  'no-such-table': 404,
  'other-table': 409,
  'work-under-way': 409,
  'pen-taken': 409,
  'pen-not-yours': 409,
  'table-has-phones': 409,
  'text-gone': 410,
  'theme-gone': 410,
  'too-many-themes': 409,
  'nothing-to-merge': 409,
  'nothing-to-undo': 409,
  'no-options': 409,
  'too-many-options': 409,
  'no-cases': 409,
  'too-many-cases': 409,
  'no-cards': 409,
  'too-many-cards': 409,
  'no-items': 409,
  'too-many-items': 409,
  busy: 409,
  'storage-failed': 503,
  'cannot-store': 503,
  'not-found': 404,
  internal: 500,
  'no-reply': 504,
} as const

export type RefusalCode = keyof typeof refusalStatus

const codes = Object.keys(refusalStatus) as [RefusalCode, ...RefusalCode[]]

/** A failure as the other side learns of it: what, and where in the input. */
export const refusalSchema = v.strictObject({
  code: v.picklist(codes),
  /** Path of the field that was not accepted, such as `settings.k`. */
  field: v.optional(v.string()),
  /** What is expected there of a deck's file: a rule of `shared/deck/fault.ts`, and its number or names. */
  expected: v.optional(v.strictObject({ rule: v.string(), more: v.optional(v.string()) })),
})

export type Refusal = v.InferOutput<typeof refusalSchema>
