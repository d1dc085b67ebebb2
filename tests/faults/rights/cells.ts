/** Where a request says it comes from. */
export const origins = ['own', 'foreign', 'null', 'missing'] as const
export type Origin = (typeof origins)[number]

/** What such a request's headers say. */
export const originHeaders = (origin: Origin, url: string): Record<string, string> => {
  if (origin === 'missing') return {}
  return { origin: { own: url, foreign: 'https://elsewhere.example', null: 'null' }[origin] }
}

/** One combination: what came of it, and what should. */
export interface Cell {
  readonly what: string
  readonly came: string
  readonly should: string
}

export const isAsItShould = ({ came, should }: Cell): boolean => came === should
