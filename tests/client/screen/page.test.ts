// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { handleKey } from '../../../client/screen/keys.ts'
import { forgetView, keepView, keptView } from '../../../client/screen/last-view.ts'
import { readLink } from '../../../client/screen/link.ts'
import { otherTheme, startTheme } from '../../../client/screen/theme.ts'
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
    })
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

describe('a key on the window', () => {
  const press = (key: string, isOpenedByConsole: boolean, more: KeyboardEventInit = {}) => {
    const forward = vi.fn()
    const onTheme = vi.fn()
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more })
    handleKey(event, { forward: isOpenedByConsole ? forward : null, onTheme })
    return { forward, onTheme, isCaught: event.defaultPrevented }
  }

  it.each([' ', 'ArrowRight', 'PageDown', 'PageUp', 'r', 'R', 'b', '.', '+', '?'])(
    'goes to the console that opened it: %s',
    (key) => {
      const { forward, isCaught } = press(key, true, { shiftKey: key === 'R' })

      expect(forward).toHaveBeenCalledWith({ key, shiftKey: key === 'R' })
      expect(isCaught).toBe(true)
    },
  )

  it.each([' ', 'ArrowRight', 'r', 'F5'])(
    'does nothing on a screen opened by a link: %s',
    (key) => {
      expect(press(key, false).isCaught).toBe(false)
    },
  )

  it('is left to the browser with Ctrl', () => {
    expect(press('+', true, { ctrlKey: true })).toMatchObject({ isCaught: false })
  })

  it('is one act however long it is held', () => {
    expect(press(' ', true, { repeat: true }).forward).not.toHaveBeenCalled()
  })

  it('changes the theme here and nowhere else', () => {
    const { forward, onTheme } = press('m', true)

    expect(onTheme).toHaveBeenCalledOnce()
    expect(forward).not.toHaveBeenCalled()
  })

  it('makes the window full screen, also on a screen opened by a link', () => {
    const asked = vi.fn(async () => undefined)
    document.documentElement.requestFullscreen = asked

    expect(press('f', false).isCaught).toBe(true)
    expect(asked).toHaveBeenCalledOnce()
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
