import { describe, expect, it } from 'vitest'
import { createChoosing } from '../../../../client/console/board/choosing.ts'

function choosing() {
  let chosen: ReadonlySet<string> = new Set()
  const made = createChoosing((change) => {
    chosen = change(chosen)
  })
  return { ...made, chosen: () => [...chosen].toSorted() }
}

describe('texts that were dropped on a theme', () => {
  it('are chosen there by the library, so that they can be seen', () => {
    const { chooseIn, dropping, chosen } = choosing()
    dropping(['a'])
    chooseIn(['a', 'z'], ['a'])

    expect(chosen()).toEqual(['a'])
  })

  it('are not chosen any more once somebody chooses another text', () => {
    const { chooseIn, dropping, pressed, chosen } = choosing()
    dropping(['a'])
    chooseIn(['a', 'z'], ['a'])
    pressed()
    chooseIn(['b', 'c'], ['b'])

    expect(chosen()).toEqual(['b'])
  })

  it('are not chosen along with another text of the theme they were dropped on', () => {
    const { chooseIn, dropping, pressed, chosen } = choosing()
    dropping(['a'])
    chooseIn(['a', 'z'], ['a'])
    pressed()
    chooseIn(['a', 'z'], ['a', 'z'])

    expect(chosen()).toEqual(['z'])
  })
})

describe('a choice', () => {
  it('can be given up as a whole', () => {
    const { chooseIn, chooseNone, chosen } = choosing()
    chooseIn(['a', 'b'], ['a', 'b'])
    chooseNone()

    expect(chosen()).toEqual([])
  })
})
