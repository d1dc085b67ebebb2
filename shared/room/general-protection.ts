import {
  leastK,
  type ProtectionFacts,
  type ProtectionSentence,
  protectionSentences,
} from './protection.ts'

/** The kinds of steps that are protected each in its own way. */
export const protectedKinds = ['live', 'reveal', 'sensitive', 'group', 'table', 'private'] as const
export type ProtectedKind = (typeof protectedKinds)[number]

/** The least that a sensitive step asks for. */
const leastSensitiveK = 5

type Kind = Omit<ProtectionFacts, 'secure'>
const usual = {
  k: leastK,
  release: 'reveal',
  mode: 'individual',
  sensitive: false,
  moves: true,
  byTable: false,
  doneBy: null,
  writes: 'nothing',
  leader: false,
} as const

/** An example of each. */
const factsOfKind: Readonly<Record<ProtectedKind, Kind>> = {
  live: { ...usual, release: 'live', collects: true },
  reveal: { ...usual, collects: true, writes: 'texts' },
  sensitive: { ...usual, k: leastSensitiveK, sensitive: true, collects: true, writes: 'texts' },
  group: { ...usual, k: 1, mode: 'group', collects: true, writes: 'texts' },
  table: { ...usual, k: 1, mode: 'group', byTable: true, collects: true, writes: 'texts' },
  private: { ...usual, collects: false, doneBy: 'people' },
}

/** What is promised wherever each answers alone, and what for one kind of step. */
export interface GeneralStatement {
  readonly always: readonly ProtectionSentence[]
  readonly kinds: Readonly<Record<ProtectedKind, readonly ProtectionSentence[]>>
  readonly limits: readonly ProtectionSentence[]
}

const has = (sentences: readonly ProtectionSentence[], { key }: ProtectionSentence): boolean =>
  sentences.some((sentence) => sentence.key === key)

/** The whole statement, for somebody who is in no session: made of what each kind of step promises. */
export function generalStatement(secure: boolean): GeneralStatement {
  const of = (name: ProtectedKind, kind: ProtectionSentence['kind'] = 'promise') =>
    protectionSentences({ ...factsOfKind[name], secure }).filter((one) => one.kind === kind)
  const always = of('reveal').filter((sentence) => has(of('live'), sentence))
  const ownOf = (name: ProtectedKind, said = always) =>
    of(name).filter((sentence) => !has(said, sentence))
  return {
    always,
    kinds: {
      live: ownOf('live'),
      reveal: ownOf('reveal'),
      sensitive: ownOf('sensitive', of('reveal')),
      group: ownOf('group'),
      table: ownOf('table'),
      private: ownOf('private'),
    },
    limits: of('live', 'limit'),
  }
}
