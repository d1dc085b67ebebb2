import type { ShownRound } from '../../../shared/protocol/views.ts'

const items = Array.from({ length: 9 }, (_, at) => ({
  id: `${at + 1}`,
  text: 'Vi arbeider systematisk for at det vi har blitt enige om, skal vare når det blir travelt',
}))

const spread = { people: 9, values: [1, 2, 4].map((value) => ({ value, count: 3 })) }

/** Nine statements that nine people have rated twice: more than a screen has room for at once. */
export const ratedTwice: Pick<ShownRound, 'type' | 'config' | 'figures'> = {
  type: 'rate',
  config: {
    items,
    scale: { from: 1, to: 5, names: ['Stemmer ikke', 'Litt', 'Både og', 'Godt', 'Helt'] },
    markers: [
      { id: 'now', label: 'Nå' },
      { id: 'then', label: 'Når programmet slutter' },
    ],
  },
  figures: {
    rated: { people: 9, values: [{ value: true, count: 9 }] },
    ...Object.fromEntries(
      items.flatMap(({ id }) => [
        [`item.${id}`, spread],
        [`second.${id}`, spread],
      ]),
    ),
  },
}
