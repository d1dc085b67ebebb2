/** The lists of a configuration that an earlier step's texts can fill: `casesFrom` fills `cases`. */
export const listNames = ['options', 'cases', 'cards', 'items'] as const
export type ListName = (typeof listNames)[number]

/** A list in an activity's configuration that may come from another step: entries with `id` and `title`. */
export interface OpenList {
  readonly name: ListName
  /** How many entries the configuration itself has. */
  readonly own: number
  /** How many the step needs, and can take, with those that come from elsewhere. */
  readonly least: number
  readonly most: number
}
