/**
 * What can be wrong with the server while it runs, most urgent first. `storage`: answers cannot be saved;
 * `keys`: the folder of the keys cannot be written to; `disk`: little space is left; `slow`: everything waits.
 */
export const troubles = ['storage', 'keys', 'disk', 'slow'] as const
export type Trouble = (typeof troubles)[number]
