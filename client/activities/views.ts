import { type ComponentType, lazy } from 'react'
import { movedChoice } from '../../shared/activities/choice/moved.ts'
import { movedLadder } from '../../shared/activities/ladder/moved.ts'
import type { LadderAnswer } from '../../shared/activities/ladder/schema.ts'
import type { Moving } from '../../shared/activities/moved.ts'
import { movedPoints } from '../../shared/activities/points/moved.ts'
import { movedCases } from '../../shared/activities/quadrant/moved.ts'
import { movedRatings } from '../../shared/activities/rate/moved.ts'
import type { ActivityType } from '../../shared/activities/registry.ts'
import { movedCards } from '../../shared/activities/sort/moved.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import type { Json } from '../../shared/lib/json.ts'
import { readChoice } from './choice/choosing.ts'
import { saidChoice } from './choice/said.ts'
import { saidCard } from './commit/said.ts'
import { saidFollowup } from './followup/said.ts'
import type { InputProps } from './input-props.ts'
import { saidLadder } from './ladder/said.ts'
import type { ShownLadder } from './ladder/standing.ts'
import { readPoints } from './points/reading.ts'
import { saidPoints } from './points/said.ts'
import { answerIn, readPlacing } from './quadrant/placing.ts'
import { saidPlaces } from './quadrant/said.ts'
import { readRatings, type ShownRate } from './rate/rating.ts'
import { saidRatings } from './rate/said.ts'
import { readSorted } from './sort/reading.ts'
import { saidSorted } from './sort/said.ts'
import { saidText } from './text/said.ts'

/** The client's half of an activity. */
export interface ActivityView {
  readonly Input: ComponentType<InputProps>
  /** Fetches the input ahead of need, so that a network that blinks does not stop a step. */
  readonly load: () => Promise<unknown>
  /** An answer or a draft in words, line by line: what a receipt repeats. */
  readonly said: (config: unknown, value: Json, language: Language) => string[]
  /** Written by hand: kept and offered to its writer when the step has moved on. */
  readonly written: boolean
  /** Texts that the facilitator may reword, merge and put under themes, rather than show or hide. */
  readonly sorts?: true
  /** How two answers of one phone differ; left out where they cannot be compared. */
  readonly moved?: Pick<Moving<unknown, Json>, 'between'>
}

type Load = () => Promise<{ default: ComponentType<InputProps> }>

const view = (load: Load, facts: Omit<ActivityView, 'Input' | 'load'>): ActivityView => ({
  Input: lazy(load),
  load,
  ...facts,
})

const saysNothing = () => []

/** What a phone has sent of a ladder: complete, as the server took it. */
const answered = (value: Json) => value as unknown as LadderAnswer

/** The one lazy list of the client's halves; `shared/activities/registry.ts` is the other list. */
export const activityViews: Readonly<Record<ActivityType, ActivityView>> = {
  choice: view(() => import('./choice/Input.tsx'), {
    said: saidChoice,
    written: false,
    moved: { between: (_config, before, now) => movedChoice(readChoice(before), readChoice(now)) },
  }),
  text: view(() => import('./text/Input.tsx'), {
    said: saidText,
    written: true,
    sorts: true,
  }),
  talk: view(() => import('./talk/Input.tsx'), { said: saysNothing, written: false }),
  followup: view(() => import('./followup/Input.tsx'), { said: saidFollowup, written: true }),
  commit: view(() => import('./commit/Input.tsx'), { said: saidCard, written: true }),
  points: view(() => import('./points/Input.tsx'), {
    said: saidPoints,
    written: false,
    moved: { between: (_config, before, now) => movedPoints(readPoints(before), readPoints(now)) },
  }),
  rate: view(() => import('./rate/Input.tsx'), {
    said: saidRatings,
    written: false,
    moved: {
      between: (config, before, now) =>
        // The server parsed the deck by this activity's own schema.
        movedRatings((config as ShownRate).items, readRatings(before), readRatings(now)),
    },
  }),
  ladder: view(() => import('./ladder/Input.tsx'), {
    said: saidLadder,
    written: false,
    moved: {
      // The server parsed the deck by this activity's own schema; what was sent was an answer.
      between: (config, before, now) =>
        movedLadder(config as ShownLadder, answered(before), answered(now)),
    },
  }),
  sort: view(() => import('./sort/Input.tsx'), {
    said: saidSorted,
    written: false,
    moved: { between: (_config, before, now) => movedCards(readSorted(before), readSorted(now)) },
  }),
  quadrant: view(() => import('./quadrant/Input.tsx'), {
    said: saidPlaces,
    written: false,
    moved: {
      between: (_config, before, now) =>
        movedCases(answerIn(readPlacing(before)), answerIn(readPlacing(now))),
    },
  }),
}
