import { describe, expect, it } from 'vitest'
import { promiseWords } from '../../../shared/i18n/promise/index.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'
import {
  type ProtectionFacts,
  type ProtectionKey,
  protectionSentences,
} from '../../../shared/room/protection.ts'

const facts: ProtectionFacts = {
  k: 3,
  release: 'reveal',
  mode: 'individual',
  secure: true,
  sensitive: false,
  collects: true,
  moves: false,
  byTable: false,
  doneBy: null,
  writes: 'nothing',
  leader: false,
}

const promised = (change: Partial<ProtectionFacts>) =>
  protectionSentences({ ...facts, ...change })
    .filter(({ kind }) => kind === 'promise')
    .map(({ key }) => key)

const limits = (change: Partial<ProtectionFacts>) =>
  protectionSentences({ ...facts, ...change })
    .filter(({ kind }) => kind === 'limit')
    .map(({ key }) => key)

describe('what a step promises', () => {
  it.each<[string, Partial<ProtectionFacts>, ProtectionKey[]]>([
    ['at the reveal', {}, ['noNames', 'reveal', 'unlinked', 'facilitator', 'saved']],
    [
      'while it grows',
      { release: 'live' },
      ['noNames', 'live', 'unlinked', 'facilitator', 'saved'],
    ],
    [
      'where it is sensitive',
      { sensitive: true, k: 5 },
      ['noNames', 'reveal', 'sensitive', 'unlinked', 'facilitator', 'saved'],
    ],
    [
      'where rounds are compared',
      { moves: true },
      ['noNames', 'reveal', 'unlinked', 'moved', 'facilitator', 'saved'],
    ],
    ['where the group signs', { mode: 'group', k: 1 }, ['noNames', 'group', 'saved']],
    [
      'where tables sign',
      { mode: 'group', k: 1, byTable: true },
      ['noNames', 'table', 'tableDraft', 'tableSeats', 'saved'],
    ],
    [
      'where texts are written',
      { writes: 'texts' },
      ['noNames', 'reveal', 'unlinked', 'facilitator', 'texts', 'saved'],
    ],
    [
      'where each writes a card',
      { writes: 'cards' },
      ['noNames', 'reveal', 'unlinked', 'facilitator', 'chosen', 'saved'],
    ],
    [
      'where the group signs a card',
      { mode: 'group', k: 1, writes: 'cards' },
      ['noNames', 'group', 'chosen', 'saved'],
    ],
    [
      'where tables write texts and the leader takes part',
      { mode: 'group', k: 1, byTable: true, writes: 'texts', leader: true },
      ['noNames', 'table', 'tableDraft', 'tableSeats', 'texts', 'leaderTable', 'saved'],
    ],
    [
      'where the leader takes part',
      { leader: true },
      ['noNames', 'reveal', 'unlinked', 'facilitator', 'leader', 'saved'],
    ],
    [
      'before the first step, where the leader takes part',
      { release: 'mixed', writes: 'texts', leader: true, moves: true },
      [
        'noNames',
        'mixed',
        'groups',
        'unlinked',
        'moved',
        'facilitator',
        'texts',
        'leaderTable',
        'saved',
      ],
    ],
    [
      'of a note of one’s own, where the leader takes part',
      { collects: false, leader: true },
      ['noNames', 'nothingSent'],
    ],
    ['where nothing is sent', { collects: false }, ['noNames', 'nothingSent']],
    [
      'where a person says that they are done',
      { collects: false, doneBy: 'people' },
      ['noNames', 'doneCounted'],
    ],
    [
      'where a table says so',
      { collects: false, mode: 'group', doneBy: 'tables' },
      ['noNames', 'tableSigns', 'tableSeats'],
    ],
    [
      'before the first step',
      { release: 'mixed', moves: true },
      ['noNames', 'mixed', 'groups', 'unlinked', 'moved', 'facilitator', 'saved'],
    ],
  ])('is, %s, exactly what its policy keeps', (_when, change, keys) => {
    expect(promised(change)).toEqual(keys)
  })

  it('never says that answers are hidden until the reveal where the picture grows', () => {
    expect(promised({ release: 'live' })).not.toContain('reveal')
  })

  it('never speaks of k or of unlinked answers where a group signs', () => {
    expect(promised({ mode: 'group' })).not.toEqual(
      expect.arrayContaining(['reveal', 'live', 'unlinked']),
    )
  })
})

describe('what cannot be promised', () => {
  it('says on plain http that others on the network can read along', () => {
    expect(limits({ secure: false })).toContain('openNetwork')
    expect(limits({ secure: false })).not.toContain('secureNetwork')
  })

  it('says over https what the network sees', () => {
    expect(limits({ secure: true })).toContain('secureNetwork')
    expect(limits({ secure: true })).not.toContain('openNetwork')
  })

  it.each<ProtectionFacts['release']>(['live', 'reveal', 'mixed'])(
    'is told whatever the release (%s)',
    (release) => {
      expect(limits({ release })).toEqual(
        expect.arrayContaining(['alike', 'operator', 'overShoulder', 'mentioned']),
      )
    },
  )
})

describe('the sentences', () => {
  const say = wordsIn(promiseWords, 'nb')
  const everything = (['live', 'reveal', 'mixed'] as const).flatMap((release) =>
    [true, false].flatMap((flag) =>
      (['individual', 'group', 'plenary'] as const).flatMap((mode) =>
        protectionSentences({
          ...facts,
          k: 5,
          release,
          mode,
          secure: flag,
          sensitive: flag,
          collects: flag,
          byTable: flag,
          doneBy: mode === 'plenary' ? null : 'people',
          writes: flag ? 'texts' : 'cards',
          leader: flag,
        }).map(({ key, values }) => say(key, values)),
      ),
    ),
  )

  it('name the k of the step', () => {
    expect(everything.some((sentence) => sentence.includes('minst 5'))).toBe(true)
  })

  it('never promise what cannot be kept', () => {
    expect(everything.join(' ')).not.toMatch(/100|umulig|helt anonym|ingen personopplysninger/iu)
  })
})
