import { exampleChoice } from '../activities/choice/example.ts'
import { exampleCard } from '../activities/commit/example.ts'
import type { ExampleBy } from '../activities/example.ts'
import { exampleReports } from '../activities/followup/example.ts'
import { exampleStanding } from '../activities/ladder/example.ts'
import { examplePoints } from '../activities/points/example.ts'
import { examplePlaces } from '../activities/quadrant/example.ts'
import { exampleRatings } from '../activities/rate/example.ts'
import type { ActivityType } from '../activities/registry.ts'
import { exampleSorting } from '../activities/sort/example.ts'
import { exampleText } from '../activities/text/example.ts'
import type { Agreement } from '../commitments/agreement.ts'
import type { Step } from '../deck/deck.ts'
import type { PreviewWords } from '../i18n/preview/index.ts'
import type { Words } from '../i18n/words.ts'
import { seeded } from '../lib/seeded.ts'

type Example = (config: never, by: ExampleBy) => unknown

/** A made-up answer to a step of each type; a talk is answered aloud. */
const examples: Readonly<Record<Exclude<ActivityType, 'talk'>, Example>> = {
  choice: exampleChoice,
  text: exampleText,
  commit: exampleCard,
  followup: exampleReports,
  points: examplePoints,
  rate: exampleRatings,
  ladder: exampleStanding,
  sort: exampleSorting,
  quadrant: examplePlaces,
}

/** So that a text is never taken for somebody's: each says that it is an example. */
function textBy(say: Words<PreviewWords>): ExampleBy['text'] {
  return (longest, number) =>
    say(longest >= 140 && number % 3 === 0 ? 'examples.long' : 'examples.text', { number })
}

/**
 * A made-up answer to a step, by one of those who answer: always the same for the same step and person.
 *
 * @param step as the room runs it
 * @param day a day to look at an agreement again, as yyyy-mm-dd
 */
export function exampleAnswer(
  { id, type, config }: Pick<Step, 'id' | 'type' | 'config'>,
  person: number,
  { say, day }: { readonly say: Words<PreviewWords>; readonly day: string },
): unknown {
  if (type === 'talk') throw new Error('nobody answers a talk')
  // The deck has been parsed by the schema of this very activity.
  return examples[type](config as never, {
    person,
    draw: seeded(`${id} ${person}`),
    text: textBy(say),
    group: say('examples.group', { number: person + 1 }),
    role: say('examples.role'),
    day,
  })
}

/** Made-up agreements to ask about, for a workshop that asks and has been given none. */
export const exampleAgreements = (say: Words<PreviewWords>, when: string): Agreement[] =>
  [1, 2, 3].map((number) => ({
    id: String(number).padStart(16, '0'),
    by: 'table',
    group: say('examples.group', { number }),
    what: say('examples.text', { number }),
    sign: say('examples.text', { number: number + 3 }),
    firstStep: '',
    who: say('examples.role'),
    when,
    followUps: [],
  }))
