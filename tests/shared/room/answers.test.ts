import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, type Json } from '../../../shared/lib/json.ts'
import { mergeAnswer, type StoredAnswer } from '../../../shared/room/answers.ts'

interface Sent extends StoredAnswer {
  readonly who: string
}

type Store = Map<string, StoredAnswer>

const anyValue = fc.oneof(
  fc.constant<Json>(null),
  fc.constantFrom<Json>('soup', 'rice', { ids: ['K1'], items: [] }, { items: [], ids: ['K1'] }),
)

const anySent: fc.Arbitrary<Sent> = fc.record({
  who: fc.constantFrom('ana', 'ben', 'eva'),
  rev: fc.integer({ min: 1, max: 6 }),
  value: anyValue,
})

/** Answers as honest phones send them: a revision is never used twice for different values. */
const honestAnswers = fc.uniqueArray(anySent, {
  selector: ({ who, rev }) => `${who} ${rev}`,
  maxLength: 15,
})

const take = (store: Store, { who, rev, value }: Sent) => {
  const merged = mergeAnswer(store.get(who), { rev, value })
  store.set(who, merged.stored)
  return merged
}

const storeOf = (answers: readonly Sent[]): Store => {
  const store: Store = new Map()
  for (const answer of answers) take(store, answer)
  return store
}

const plain = (store: Store) =>
  Object.fromEntries(
    [...store]
      .toSorted()
      .map(([who, { rev, value }]) => [who, { rev, value: canonicalJson(value) }]),
  )

const mergeStores = (into: Store, from: Store): Store =>
  storeOf([...into, ...from].map(([who, stored]) => ({ who, ...stored })))

/** A list with copies of its entries put in anywhere, in any order. */
const replayed = (answers: readonly Sent[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...answers], { minLength: answers.length }),
      fc.array(fc.nat({ max: Math.max(0, answers.length - 1) }), { maxLength: 10 }),
    )
    .map(([inOrder, copies]) => [
      ...inOrder,
      ...copies.flatMap((index) => answers[index] ?? []),
      ...inOrder.toReversed(),
    ])

describe('answers that arrive in any order, any number of times', () => {
  it('end in the same store: the highest revision of each person', () => {
    const both = honestAnswers.chain((answers) => fc.tuple(fc.constant(answers), replayed(answers)))

    fc.assert(
      fc.property(both, ([answers, arrived]) => {
        const expected = new Map<string, StoredAnswer>()
        for (const { who, rev, value } of answers) {
          if (rev > (expected.get(who)?.rev ?? 0)) expected.set(who, { rev, value })
        }

        expect(plain(storeOf(arrived))).toEqual(plain(expected))
      }),
      { numRuns: 1_000 },
    )
  })

  it('end in the same store when two nodes took them in and merge, whichever merges first', () => {
    const divided = honestAnswers.chain((answers) =>
      fc.tuple(fc.constant(answers), replayed(answers), replayed(answers), fc.nat(), fc.nat()),
    )

    fc.assert(
      fc.property(divided, ([answers, left, right, cutLeft, cutRight]) => {
        const one = storeOf(left.slice(cutLeft % (left.length + 1)))
        const other = storeOf(right.slice(0, cutRight % (right.length + 1)))
        const rest = storeOf(answers)

        const here = mergeStores(mergeStores(one, other), rest)
        const there = mergeStores(other, mergeStores(rest, one))

        expect(plain(here)).toEqual(plain(there))
        expect(plain(here)).toEqual(plain(rest))
      }),
      { numRuns: 1_000 },
    )
  })

  it('are called saved only when they are what is stored, and stale with what is stored', () => {
    fc.assert(
      fc.property(fc.array(anySent, { maxLength: 30 }), (answers) => {
        const store: Store = new Map()
        for (const sent of answers) {
          const before = store.get(sent.who)
          const { outcome, stored, changed } = take(store, sent)
          const isStored =
            stored.rev === sent.rev && canonicalJson(stored.value) === canonicalJson(sent.value)

          expect(outcome.outcome).toBe(isStored ? 'saved' : 'stale')
          expect(outcome.rev).toBe(stored.rev)
          if (outcome.outcome === 'stale') expect(outcome.value).toEqual(stored.value)
          expect(changed).toBe(stored !== before)
          expect(stored.rev).toBeGreaterThanOrEqual(before?.rev ?? 0)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('one answer', () => {
  const soup: StoredAnswer = { rev: 2, value: { ids: ['soup'], items: [] } }

  it('is the first of its person', () => {
    expect(mergeAnswer(undefined, soup)).toEqual({
      outcome: { outcome: 'saved', rev: 2 },
      stored: soup,
      changed: true,
    })
  })

  it('is acknowledged again when it is repeated with its keys in another order', () => {
    const repeated = mergeAnswer(soup, { rev: 2, value: { items: [], ids: ['soup'] } })

    expect(repeated).toEqual({
      outcome: { outcome: 'saved', rev: 2 },
      stored: soup,
      changed: false,
    })
    expect(repeated.stored).toBe(soup)
  })

  it.each([
    ['an older revision', { rev: 1, value: 'rice' }],
    ['an older copy of the same value', { rev: 1, value: soup.value }],
    ['the same revision with another value', { rev: 2, value: 'rice' }],
    ['a skip under the same revision', { rev: 2, value: null }],
  ])('is kept against %s, which is told what is stored', (_what, incoming) => {
    expect(mergeAnswer(soup, incoming)).toEqual({
      outcome: { outcome: 'stale', rev: 2, value: soup.value },
      stored: soup,
      changed: false,
    })
  })

  it('can be taken back by a later skip', () => {
    expect(mergeAnswer(soup, { rev: 3, value: null })).toMatchObject({
      stored: { rev: 3, value: null },
      changed: true,
    })
  })
})
