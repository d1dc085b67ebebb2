/** Digits typed further apart than this are not one number. */
export const together = 3_000

export interface StepNumber {
  /** Takes a key in. @returns the number that is being typed, or null where the key is none of it */
  type(key: string, at: number): string | null
  /** The number that Enter ends; null where none was being typed. */
  end(at: number): number | null
}

/** Collects the digits of a step's number until Enter. */
export function createStepNumber(): StepNumber {
  let typed = ''
  let typedAt = Number.NEGATIVE_INFINITY
  return {
    type: (key, at) => {
      if (!/^\d$/u.test(key)) {
        typed = ''
        return null
      }
      typed = at - typedAt > together ? key : (typed + key).slice(-2)
      typedAt = at
      return typed
    },
    end: (at) => {
      const number = at - typedAt > together ? '' : typed
      typed = ''
      return number === '' ? null : Number(number)
    },
  }
}
