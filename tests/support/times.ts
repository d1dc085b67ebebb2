import type { Figures } from '../../shared/activities/figures.ts'

/** As if so many times as many had answered. */
export const times = (figures: Figures, many: number): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      'values' in figure
        ? {
            people: figure.people * many,
            values: figure.values.map(({ value, count }) => ({ value, count: count * many })),
          }
        : figure,
    ]),
  )
