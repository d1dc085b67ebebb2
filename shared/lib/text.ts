const half = /\p{Surrogate}/u

/** Whether no character is half of a pair: such a one can be written to no file, and to no address. */
export const isWhole = (text: string): boolean => !half.test(text)
