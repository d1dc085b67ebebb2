import { type Crowd, crowdState } from '../crowd.ts'
import { type CrowdStep, crowdSteps } from '../crowd-steps.ts'
import type { State } from '../state.ts'

const sizes = [3, 30, 300, 3_000] as const

// The keys of a constant are the names that its type says.
const steps = Object.keys(crowdSteps) as CrowdStep[]

const inEverySize = (surface: 'phone' | 'screen', name: string, crowd: Omit<Crowd, 'people'>) =>
  sizes.map((people) => crowdState(surface, name, { ...crowd, people }))

/** Each picture with the longest words, of few people and of very many. */
export const crowdStates: readonly State[] = (['screen', 'phone'] as const).flatMap((surface) =>
  steps.flatMap((step) => inEverySize(surface, step, { step })),
)
