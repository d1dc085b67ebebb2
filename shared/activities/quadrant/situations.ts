import type { QuadrantConfig, Reply } from './schema.ts'

export const situationIds = ['I', 'II', 'III', 'IV'] as const
export type SituationId = (typeof situationIds)[number]

/** A yes or a no to each question, and so one of four places. */
export interface Place {
  readonly vertical: 'yes' | 'no'
  readonly horizontal: 'yes' | 'no'
}

type Model = Pick<QuadrantConfig, 'swap'> & {
  readonly situations: Readonly<Record<SituationId, Place>>
}

/** Whose place a situation has where II and IV are swapped. */
const swapped: Readonly<Record<SituationId, SituationId>> = {
  I: 'I',
  II: 'IV',
  III: 'III',
  IV: 'II',
}

/** Where a situation is. */
export function placeOf({ situations, swap }: Model, id: SituationId): Place {
  const { vertical, horizontal } = situations[swap ? swapped[id] : id]
  return { vertical, horizontal }
}

/** The situation that two answers stand for; undefined where one of them is missing, or "don't know". */
export const situationOf = (
  model: Model,
  replies: { readonly [Axis in keyof Place]?: Reply | undefined },
): SituationId | undefined =>
  situationIds.find((id) => {
    const { vertical, horizontal } = placeOf(model, id)
    return replies.vertical === vertical && replies.horizontal === horizontal
  })
