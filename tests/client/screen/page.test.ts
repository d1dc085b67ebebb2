// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { handleKey, type OwnAct } from '../../../client/screen/keys.ts'
import { forgetView, keepView, keptView } from '../../../client/screen/last-view.ts'
import { readLink } from '../../../client/screen/link.ts'
import { changeTextSize, sameTextSize } from '../../../client/screen/text-size.ts'
import { otherTheme, sameTheme, startTheme } from '../../../client/screen/theme.ts'
import { sayTime } from '../../../client/screen/time-left.ts'
import { view } from './views.ts'

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})

describe('the address of a screen', () => {
  it('names session, token and the channel to the console', () => {
    expect(readLink('#abc.to-ken_1&keys=n0nce')).toEqual({
      session: 'abc',
      token: 'to-ken_1',
      keys: 'n0nce',
      isMini: false,
    })
  })

  it('may ask for a picture of the screen that does nothing', () => {
    expect(readLink('#abc.token&mini')).toMatchObject({ keys: null, isMini: true })
  })

  it('may come without a channel', () => {
    expect(readLink('#abc.token')?.keys).toBeNull()
  })

  it.each(['', '#', '#abc', '#abc.', '#.token'])('is incomplete as %s', (hash) => {
    expect(readLink(hash)).toBeNull()
  })
})

describe('the last view', () => {
  it('is there again after a reload', () => {
    keepView('abc', { view: view(), at: 5 })

    expect(keptView('abc')).toEqual({ view: view(), at: 5 })
    expect(keptView('other')).toBeNull()
  })

  it('is gone once it is to be forgotten', () => {
    keepView('abc', { view: view(), at: 5 })
    forgetView('abc')

    expect(keptView('abc')).toBeNull()
  })

  it('is not believed when it cannot be read', () => {
    sessionStorage.setItem('plenum-screen-abc', '{"view":{"role":"screen"},"at":1}')

    expect(keptView('abc')).toBeNull()
  })
})

describe('a key on a window that the console opened', () => {
  const press = (key: string, more: KeyboardEventInit & { isJoinUp?: boolean } = {}) => {
    const { isJoinUp = false, ...given } = more
    const forward = vi.fn()
    const perform = vi.fn((act: OwnAct) => act !== 'close')
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...given })
    handleKey(event, { forward, perform, isJoinUp: () => isJoinUp })
    return { forward, perform, isCaught: event.defaultPrevented }
  }

  it.each([' ', 'ArrowRight', 'PageDown', 'PageUp', 'Enter', 'r', 'R', 'b', '.', '+', 'q', '7'])(
    'goes to the console: %s',
    (key) => {
      const { forward, isCaught } = press(key, { shiftKey: key === 'R' })

      expect(forward).toHaveBeenCalledWith({ key, shiftKey: key === 'R' })
      expect(isCaught).toBe(true)
    },
  )

  it.each(['i', 'p'])('stays here where the console would open a field to write in: %s', (key) => {
    const { forward, isCaught } = press(key)

    expect(forward).not.toHaveBeenCalled()
    expect(isCaught).toBe(false)
  })

  it.each([
    ['f', false, 'full-screen'],
    ['F5', false, 'full-screen'],
    ['m', false, 'theme'],
    ['?', true, 'help'],
    ['ArrowUp', true, 'larger'],
    ['ArrowDown', true, 'smaller'],
  ])('does its work here and nowhere else: %s', (key, shiftKey, act) => {
    const { forward, perform, isCaught } = press(key, { shiftKey })

    expect(perform).toHaveBeenCalledExactlyOnceWith(act)
    expect(forward).not.toHaveBeenCalled()
    expect(isCaught).toBe(true)
  })

  it('closes the join overlay with Escape, and has no other use for it', () => {
    expect(press('Escape', { isJoinUp: true }).forward).toHaveBeenCalledWith({
      key: 'q',
      shiftKey: false,
    })
    expect(press('Escape').isCaught).toBe(false)
  })

  it('is left to the browser with Ctrl', () => {
    expect(press('+', { ctrlKey: true })).toMatchObject({ isCaught: false })
  })

  it('is one act however long it is held', () => {
    expect(press(' ', { repeat: true }).forward).not.toHaveBeenCalled()
    expect(press('f', { repeat: true }).perform).not.toHaveBeenCalled()
  })

  it('does nothing as a letter once the console has switched letters off', () => {
    localStorage.setItem('plenum-console-single-keys', 'off')

    for (const key of ['f', 'm', '?', 'b', '.', '+']) {
      expect(press(key)).toMatchObject({ isCaught: false })
    }
    expect(press('PageDown').forward).toHaveBeenCalledOnce()
    expect(press(' ').forward).toHaveBeenCalledOnce()
    expect(press('F5').perform).toHaveBeenCalledOnce()
  })
})

describe('a key on a window opened by a plain link', () => {
  const press = (key: string) => {
    const perform = vi.fn((act: OwnAct) => act !== 'close')
    const event = new KeyboardEvent('keydown', { key, cancelable: true })
    handleKey(event, { forward: null, perform, isJoinUp: () => true })
    return { perform, isCaught: event.defaultPrevented }
  }

  it('still does what concerns this window alone', () => {
    expect(press('f').perform).toHaveBeenCalledExactlyOnceWith('full-screen')
    expect(press('m').perform).toHaveBeenCalledExactlyOnceWith('theme')
  })

  it('never reaches the room: it is left to the browser', () => {
    for (const key of [' ', 'PageDown', 'r', 'q', 'Escape']) {
      expect(press(key)).toMatchObject({ isCaught: false })
    }
  })
})

describe('the size of the letters', () => {
  const shown = () => document.documentElement.style.getPropertyValue('--text-scale')

  it('grows and shrinks in steps, between the ordinary size and half as large again', () => {
    sameTextSize()
    expect(shown()).toBe('1')
    for (let press = 0; press < 9; press += 1) changeTextSize(1)
    expect(shown()).toBe('1.5')
    for (let press = 0; press < 9; press += 1) changeTextSize(-1)
    expect(shown()).toBe('1')
  })

  it('is remembered', () => {
    sameTextSize()
    changeTextSize(1)
    document.documentElement.style.removeProperty('--text-scale')
    sameTextSize()

    expect(shown()).toBe('1.15')
  })
})

describe('the theme', () => {
  const shown = () => document.documentElement.dataset['theme']

  it('is paper unless asked otherwise', () => {
    startTheme('')

    expect(shown()).toBe('paper')
  })

  it('asked for in the address is remembered', () => {
    startTheme('?theme=hall')
    startTheme('')

    expect(shown()).toBe('hall')
  })

  it('follows what another window of this browser has chosen', () => {
    startTheme('')
    localStorage.setItem('plenum-screen-theme', 'hall')
    sameTheme()

    expect(shown()).toBe('hall')
  })

  it('is changed by a key, there and back', () => {
    startTheme('')
    otherTheme()
    expect(shown()).toBe('hall')
    otherTheme()
    expect(shown()).toBe('paper')
  })
})

describe('time that is left', () => {
  it.each([
    [15 * 60_000, { kind: 'minutes', minutes: 15 }],
    [60_001, { kind: 'minutes', minutes: 2 }],
    [60_000, { kind: 'seconds', seconds: 60 }],
    [10_001, { kind: 'seconds', seconds: 20 }],
    [10_000, { kind: 'last', seconds: 10 }],
    [1, { kind: 'last', seconds: 1 }],
    [0, { kind: 'over' }],
  ])('%i ms', (left, said) => {
    expect(sayTime(left)).toEqual(said)
  })
})
