/** Who works on a step: each alone, the table together, or the whole room. */
export const modes = ['individual', 'group', 'plenary'] as const
