import fc from 'fast-check'

/** A configuration of points, and answers of which its schema takes those that fit. */
interface Draw {
  readonly config: unknown
  readonly answers: readonly unknown[]
}

type Titles = fc.Arbitrary<string>

const optionsOf = (titles: readonly string[]) =>
  titles.map((title, index) => ({ id: `p${index + 1}`, title }))

const given = (ids: readonly string[]) =>
  fc
    .dictionary(fc.constantFrom(...ids), fc.integer({ min: 1, max: 3 }), {
      minKeys: 1,
      maxKeys: 4,
    })
    .map((points) => ({ points }))

const answersTo = <Answer>(one: fc.Arbitrary<Answer>) => fc.array(one, { maxLength: 12 })

const oneBudget = (titles: Titles): fc.Arbitrary<Draw> =>
  fc
    .record({
      titles: fc.array(titles, { minLength: 2, maxLength: 14 }),
      points: fc.integer({ min: 1, max: 10 }),
      most: fc.integer({ min: 1, max: 4 }),
    })
    .chain(({ titles: named, ...limits }) => {
      const options = optionsOf(named)
      return answersTo(given(options.map(({ id }) => id))).map((answers) => ({
        config: { options, ...limits },
        answers,
      }))
    })

const budget = fc.record({
  k: fc.integer({ min: 1, max: 6 }),
  max: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  label: fc.constantFrom(undefined, 'Fordelene', 'Ulempene'),
})

/** Every other option in every other budget, so that no budget is a run of the list. */
const budgets = (titles: Titles): fc.Arbitrary<Draw> =>
  fc
    .record({
      titles: fc.array(titles, { minLength: 3, maxLength: 14 }),
      limits: fc.array(budget, { minLength: 2, maxLength: 3 }),
    })
    .chain(({ titles: named, limits }) => {
      const options = optionsOf(named)
      const ids = options.map(({ id }) => id)
      const own = limits.map((limit, at) => ({
        ...limit,
        options: ids.filter((_, index) => index % limits.length === at),
      }))
      return answersTo(given(ids)).map((answers) => ({
        config: { options, budgets: own },
        answers,
      }))
    })

const ranked = (titles: Titles): fc.Arbitrary<Draw> =>
  fc.array(titles, { minLength: 2, maxLength: 10 }).chain((named) => {
    const options = optionsOf(named)
    const ids = options.map(({ id }) => id)
    const whole = { minLength: ids.length, maxLength: ids.length }
    return answersTo(fc.shuffledSubarray(ids, whole).map((order) => ({ order }))).map(
      (answers) => ({ config: { options, rank: true }, answers }),
    )
  })

/** Points in each of their three ways: one budget for all options, several, and an order. */
export const pointsDraws = (titles: Titles): fc.Arbitrary<Draw> =>
  fc.oneof(oneBudget(titles), budgets(titles), ranked(titles))
