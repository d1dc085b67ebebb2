/** What an option to rank is called by: its number would be taken for its place. */
export const letterOf = (index: number): string => String.fromCodePoint(65 + index)
