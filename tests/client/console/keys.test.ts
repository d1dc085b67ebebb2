import { describe, expect, it } from 'vitest'
import { commandOf, type RoomAct } from '../../../client/console/acts.ts'
import { actOfKey, keyTable } from '../../../client/console/keys.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { agendaAt, openChoice, shownChoice, stepOf, viewOf } from './views.ts'

const press = (key: string, shiftKey = false, singles = true) =>
  actOfKey({ key, shiftKey }, singles)

describe('a key of the console', () => {
  it.each([
    [' ', false, 'next'],
    ['ArrowRight', false, 'next'],
    ['PageDown', false, 'next'],
    ['ArrowLeft', false, 'previous'],
    ['PageUp', false, 'previous'],
    ['r', false, 'reveal'],
    ['R', true, 'again'],
    ['h', false, 'hide'],
    ['b', false, 'blank'],
    ['.', false, 'blank'],
    ['l', false, 'lock'],
    ['t', false, 'timer'],
    ['+', true, 'more-time'],
    ['-', false, 'less-time'],
    ['q', false, 'join'],
    ['o', false, 'look-up'],
    ['s', false, 'quiet'],
    ['i', false, 'insert'],
    ['p', false, 'parking'],
    ['d', false, 'table'],
    ['f', false, 'full-screen'],
    ['?', true, 'help'],
  ])('%j (shift: %j) means %s', (key, shiftKey, act) => {
    expect(press(key, shiftKey)).toBe(act)
  })

  it('means the same with caps lock on', () => {
    expect(press('H', false)).toBe('hide')
  })

  it('means nothing where the table has no such key', () => {
    expect(press('x')).toBeUndefined()
  })

  it.each(['Enter', 'Backspace'])('is not %s, which is pressed for other reasons', (key) => {
    expect(press(key)).toBeUndefined()
  })

  it('is without its single letters and signs when they are switched off', () => {
    const left = keyTable.filter(({ keys: [key = ''], shift }) => press(key, shift, false))

    expect([...new Set(left.map(({ act }) => act))]).toEqual(['next', 'previous'])
  })
})

const sealedTexts = viewOf({
  phase: 'running',
  step: stepOf('tekster', { status: 'sealed' }),
  agenda: agendaAt('tekster', { status: 'sealed', rounds: 1 }),
  nextAct: { kind: 'reveal', title: 'Hva hindrer oss?' },
})
const shownResults = openChoice({ shown: [shownChoice] })
const withoutResults = (change: Partial<ConsoleView> = {}) =>
  viewOf({ phase: 'running', step: stepOf('tekster'), agenda: agendaAt('tekster'), ...change })
const timed = (running: boolean) => openChoice({ timer: { left: 60_000, running } })

describe('an act in the room as it stands', () => {
  it.each<[RoomAct, string, ConsoleView, unknown]>([
    ['next', 'moves on', openChoice(), { type: 'next' }],
    ['previous', 'goes back', openChoice(), { type: 'previous' }],
    ['reveal', 'closes and shows', openChoice(), { type: 'reveal' }],
    ['again', 'runs a closed step once more', sealedTexts, { type: 'again' }],
    ['hide', 'hides', openChoice(), { type: 'hide', on: true }],
    [
      'hide',
      'shows what was hidden',
      withoutResults({ hidden: true }),
      { type: 'hide', on: false },
    ],
    ['blank', 'blanks', openChoice(), { type: 'blank', on: true }],
    ['lock', 'locks', openChoice(), { type: 'lock', on: true }],
    [
      'lock',
      'unlocks',
      openChoice({ step: stepOf('velg', { status: 'locked' }) }),
      { type: 'lock', on: false },
    ],
    ['timer', 'starts with the planned minutes', openChoice(), { type: 'timer-start', minutes: 4 }],
    ['timer', 'pauses', timed(true), { type: 'timer-pause' }],
    ['timer', 'resumes', timed(false), { type: 'timer-resume' }],
    ['more-time', 'adds', timed(true), { type: 'timer-add', seconds: 30 }],
    ['less-time', 'takes', timed(true), { type: 'timer-add', seconds: -30 }],
    ['join', 'shows the code', openChoice(), { type: 'join-overlay', on: true }],
    ['table', 'shows a table', shownResults, { type: 'table', on: true }],
    ['look-up', 'asks people to look up', openChoice(), { type: 'look-up', on: true }],
    ['quiet', 'begins quiet time', openChoice(), { type: 'quiet', on: true }],
    ['quiet', 'ends it', openChoice({ quiet: true }), { type: 'quiet', on: false }],
    ['door', 'locks the door', openChoice(), { type: 'door', on: true }],
    ['hold', 'holds a live step back', openChoice(), { type: 'hold-until-reveal' }],
  ])('%s %s', (act, _what, view, command) => {
    expect(commandOf(act, view)).toEqual(command)
  })

  it.each<[RoomAct, string, ConsoleView]>([
    ['next', 'at the end of the deck: ending asks first', openChoice({ nextAct: { kind: 'end' } })],
    ['previous', 'in the lobby', viewOf()],
    ['reveal', 'in the lobby', viewOf()],
    ['lock', 'on a closed step', sealedTexts],
    ['again', 'on an open step', openChoice()],
    ['more-time', 'without a timer', openChoice()],
    ['hold', 'on a step that shows at the reveal', sealedTexts],
    ['blank', 'after the end', viewOf({ phase: 'ended' })],
    ['hide', 'in the lobby', viewOf()],
    ['hide', 'where no picture is up or may grow', withoutResults()],
    ['table', 'in the lobby', viewOf()],
    ['table', 'before there is a picture', openChoice()],
    ['timer', 'in the lobby', viewOf()],
  ])('%s does nothing %s', (act, _when, view) => {
    expect(commandOf(act, view)).toBeNull()
  })
})
