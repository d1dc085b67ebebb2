import type { Mode, Release } from '../deck/deck.ts'
import type { DoneSayer } from './done.ts'

/** What decides how an answer to the step at hand is protected. */
export interface ProtectionFacts {
  /** How many people a figure of the step needs. */
  readonly k: number
  /** `mixed`: before the first step, when several kinds lie ahead. */
  readonly release: Release | 'mixed'
  readonly mode: Mode
  /** Whether what is sent is encrypted on its way. */
  readonly secure: boolean
  readonly sensitive: boolean
  /** Whether answers of two rounds of this step are compared, by each phone for itself. */
  readonly moves: boolean
  /** In a group step: whether tables answer it, rather than whoever writes for a group. */
  readonly byTable: boolean
  /** What is written by hand: texts that can be sorted, or what is shown or not as it stands. */
  readonly writes: 'texts' | 'cards' | 'nothing'
  /** Whether somebody whom the others answer to takes part. */
  readonly leader: boolean
  /** False where nothing leaves the phone: a talk, a private note. */
  readonly collects: boolean
  /** Who says when they are done with a step where nothing is collected. */
  readonly doneBy: DoneSayer | null
}

export type ProtectionKey =
  | 'noNames'
  | 'nothingSent'
  | 'doneCounted'
  | 'tableSigns'
  | 'mixed'
  | 'live'
  | 'reveal'
  | 'sensitive'
  | 'group'
  | 'groups'
  | 'table'
  | 'tableDraft'
  | 'tableSeats'
  | 'unlinked'
  | 'moved'
  | 'leader'
  | 'leaderTable'
  | 'facilitator'
  | 'texts'
  | 'chosen'
  | 'saved'
  | 'alike'
  | 'batches'
  | 'together'
  | 'operator'
  | 'overShoulder'
  | 'secureNetwork'
  | 'openNetwork'
  | 'mentioned'

/** One sentence: the key of its message, with what the message needs to know. */
export interface ProtectionSentence {
  readonly key: ProtectionKey
  readonly kind: 'promise' | 'limit'
  readonly values: Readonly<Record<string, number>>
}

function signed(doneBy: DoneSayer | null): readonly ProtectionKey[] {
  if (doneBy === 'tables') return ['tableSigns', 'tableSeats']
  return doneBy === 'people' ? ['doneCounted'] : ['nothingSent']
}

/** What the facilitator may do with what people wrote. */
const chosenBy = { texts: ['texts'], cards: ['chosen'], nothing: [] } as const

function released(facts: ProtectionFacts): ProtectionKey[] {
  const { release, mode, sensitive, moves, byTable, writes } = facts
  const chosen: readonly ProtectionKey[] = chosenBy[writes]
  if (mode === 'group' && byTable) return ['table', 'tableDraft', 'tableSeats', ...chosen]
  if (mode === 'group') return ['group', ...chosen]
  const policy: ProtectionKey[] =
    release === 'mixed' ? ['mixed', 'groups'] : sensitive ? [release, 'sensitive'] : [release]
  return [...policy, 'unlinked', ...(moves ? (['moved'] as const) : []), 'facilitator', ...chosen]
}

/** A leader among the participants sees what they see; at a table that is also what it writes. */
function leading({ leader, mode, byTable, release }: ProtectionFacts): ProtectionKey[] {
  if (!leader) return []
  return release === 'mixed' || (mode === 'group' && byTable) ? ['leaderTable'] : ['leader']
}

const promises = (facts: ProtectionFacts): ProtectionKey[] =>
  facts.collects
    ? ['noNames', ...released(facts), ...leading(facts), 'saved']
    : ['noNames', ...signed(facts.doneBy)]

const limits = ({ release, mode, collects, secure }: ProtectionFacts): ProtectionKey[] => [
  'alike',
  // What a group signs, and what never leaves the phone, is not shown in batches, nor as somebody's.
  ...(collects && mode !== 'group' && release !== 'reveal' ? (['batches'] as const) : []),
  'together',
  'operator',
  'overShoulder',
  secure ? 'secureNetwork' : 'openNetwork',
  'mentioned',
]

/** How an answer is protected, and what cannot be promised, as message keys in reading order. */
export function protectionSentences(facts: ProtectionFacts): ProtectionSentence[] {
  const values = { k: facts.k }
  return [
    ...promises(facts).map((key) => ({
      key,
      kind: 'promise' as const,
      values,
    })),
    ...limits(facts).map((key) => ({ key, kind: 'limit' as const, values })),
  ]
}

/** The least that a session may ask for. */
export const leastK = 3
