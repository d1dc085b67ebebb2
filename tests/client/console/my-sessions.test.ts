// @vitest-environment jsdom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { dropSession, mySessions, rememberSession } from '../../../client/console/my-sessions.ts'

beforeEach(() => localStorage.clear())

const ids = () => mySessions().map(({ id }) => id)

describe('the sessions of this browser', () => {
  it('come newest first', () => {
    rememberSession({ id: 'old', title: 'Før', day: 1 })
    rememberSession({ id: 'new', title: 'Nå', day: 2 })

    expect(ids()).toEqual(['new', 'old'])
  })

  it('hold a session once, with its latest name', () => {
    rememberSession({ id: 'one', title: 'Før', day: 1 })
    rememberSession({ id: 'one', title: 'Etter', day: 2 })

    expect(mySessions()).toEqual([{ id: 'one', title: 'Etter', day: 2 }])
  })

  it('lose the one that is dropped', () => {
    rememberSession({ id: 'one', title: 'Én', day: 1 })
    rememberSession({ id: 'two', title: 'To', day: 2 })

    dropSession('one')

    expect(ids()).toEqual(['two'])
  })

  it('do not grow without end', () => {
    for (let day = 0; day < 60; day += 1) rememberSession({ id: `s${day}`, title: 'x', day })

    expect(ids()).toHaveLength(50)
    expect(ids()[0]).toBe('s59')
  })
})

describe('rubbish where the sessions are kept', () => {
  it.each([
    ['no JSON', '{'],
    ['not a list', '{"a":1}'],
    ['null', 'null'],
  ])('is no sessions: %s', (_what, kept) => {
    localStorage.setItem('plenum-my-sessions', kept)

    expect(mySessions()).toEqual([])
  })

  it('is passed over where the rest holds', () => {
    const kept = [null, 7, { id: '' }, { id: 'a', title: 'A', day: 'x' }]
    const good = { id: 'b', title: 'B', day: 3 }
    localStorage.setItem('plenum-my-sessions', JSON.stringify([...kept, good]))

    expect(mySessions()).toEqual([good])
  })
})

describe('a browser that forbids storage', () => {
  it('has no sessions, and harms nobody', () => {
    const forbidden = vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    onTestFinished(() => forbidden.mockRestore())

    rememberSession({ id: 'one', title: 'Én' })

    expect(mySessions()).toEqual([])
  })
})
