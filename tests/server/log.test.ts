import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { describe as inWords } from '../../server/log.ts'

const thrownBy = (fails: () => unknown): unknown => {
  try {
    return fails()
  } catch (error) {
    return error
  }
}

describe('an error in the log', () => {
  it.each([
    ['JSON that cannot be read', () => JSON.parse('merke-hemmelig')],
    [
      'a value of the wrong shape',
      () => v.parse(v.picklist(['a'], 'merke-hemmelig'), 'merke-hemmelig'),
    ],
  ])('says where %s was, and quotes nothing of it', (_what, fails) => {
    const words = inWords(thrownBy(fails))

    expect(words).toMatch(/^(?:SyntaxError|ValiError)\n\s+at /u)
    expect(words).not.toContain('merke')
  })

  it('has the message, the code and the place of any other', () => {
    const error = Object.assign(new Error('database is locked'), { code: 'ERR_SQLITE_ERROR' })

    expect(inWords(error)).toMatch(/^Error ERR_SQLITE_ERROR: database is locked\n\s+at /u)
  })
})
