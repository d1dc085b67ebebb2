import { describe, expect, it } from 'vitest'
import { errorWords } from '../../../shared/i18n/errors/index.ts'
import { onPhone, phoneErrorWords } from '../../../shared/i18n/errors/phone.ts'

describe('what a phone says where it is refused', () => {
  it('is said in every language that the whole catalogue has, from the same modules', () => {
    const { nb, ...others } = phoneErrorWords
    const { nb: all, ...allOthers } = errorWords

    expect(allOthers).toEqual(others)
    expect(all).toMatchObject(nb)
  })

  it('lacks what only those who lead are refused: that would be a fault of ours', () => {
    expect(onPhone('step-sealed')).toBe('step-sealed')
    expect(onPhone('unanimous')).toBe('internal')
    expect(onPhone('link-not-valid')).toBe('internal')
  })
})
