/** The fields of an agreement card, in the order they are written and read. */
export const cardFields = ['what', 'sign', 'firstStep', 'who', 'when'] as const

export type CardField = (typeof cardFields)[number]
