import { describe, expect, it } from 'vitest'
import { undoOf } from '../../../client/console/lead/undo.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { type Command, type CommandType, commandTypes } from '../../../shared/room/commands.ts'
import { agendaAt, openChoice, stepOf, viewOf } from './views.ts'

const revealing = openChoice({ nextAct: { kind: 'reveal', title: 'Velg én K' } })
const talking = viewOf({
  phase: 'running',
  step: stepOf('se'),
  agenda: agendaAt('se'),
  nextAct: { kind: 'step', title: 'Velg én K' },
})
const parked = [{ id: 'n1', text: 'Vikarer' }]
const timed = (left: number, running = true) => openChoice({ timer: { left, running }, parked })

/** One of each command. */
const samples: { readonly [Type in CommandType]: Extract<Command, { type: Type }> } = {
  next: { type: 'next' },
  previous: { type: 'previous' },
  go: { type: 'go', step: 'se' },
  jump: { type: 'jump', step: 'se' },
  reveal: { type: 'reveal' },
  close: { type: 'close' },
  withhold: { type: 'withhold' },
  'look-through': { type: 'look-through' },
  again: { type: 'again' },
  lock: { type: 'lock', on: true },
  'hold-until-reveal': { type: 'hold-until-reveal' },
  hide: { type: 'hide', on: true },
  blank: { type: 'blank', on: true },
  'join-overlay': { type: 'join-overlay', on: true },
  table: { type: 'table', on: true },
  page: { type: 'page', page: 1 },
  door: { type: 'door', on: true },
  'look-up': { type: 'look-up', on: true },
  quiet: { type: 'quiet', on: true },
  skip: { type: 'skip', step: 'se', on: true },
  'second-language': { type: 'second-language', language: 'en' },
  'timer-start': { type: 'timer-start', minutes: 4 },
  'timer-pause': { type: 'timer-pause' },
  'timer-resume': { type: 'timer-resume' },
  'timer-add': { type: 'timer-add', seconds: 30 },
  'timer-stop': { type: 'timer-stop' },
  park: { type: 'park', id: 'n2', text: 'Budsjettet' },
  'park-reword': { type: 'park-reword', id: 'n1', text: 'Vikarer til våren' },
  unpark: { type: 'unpark', id: 'n1' },
  'show-parking': { type: 'show-parking', on: true },
  release: { type: 'release', step: 'se' },
  tables: { type: 'tables', count: 6, seating: 'choose' },
  places: { type: 'places', places: null },
  end: { type: 'end' },
}

describe('taking an act back', () => {
  it.each<[Command, ConsoleView, string, readonly Command[]]>([
    [{ type: 'lock', on: true }, openChoice(), 'lock.on', [{ type: 'lock', on: false }]],
    [{ type: 'hide', on: true }, openChoice(), 'hide.on', [{ type: 'hide', on: false }]],
    [{ type: 'blank', on: false }, openChoice(), 'blank.off', [{ type: 'blank', on: true }]],
    [{ type: 'door', on: true }, viewOf(), 'door.on', [{ type: 'door', on: false }]],
    [{ type: 'table', on: true }, openChoice(), 'table.on', [{ type: 'table', on: false }]],
    [
      { type: 'join-overlay', on: true },
      openChoice(),
      'join-overlay.on',
      [{ type: 'join-overlay', on: false }],
    ],
    [{ type: 'look-up', on: true }, openChoice(), 'look-up.on', [{ type: 'look-up', on: false }]],
    [
      { type: 'skip', step: 'se', on: true },
      openChoice(),
      'skip.on',
      [{ type: 'skip', step: 'se', on: false }],
    ],
    [
      { type: 'second-language', language: 'en' },
      openChoice({ secondLanguage: null }),
      'secondLanguage',
      [{ type: 'second-language', language: null }],
    ],
    [{ type: 'reveal' }, openChoice(), 'revealed', [{ type: 'hide', on: true }]],
    [{ type: 'next' }, revealing, 'revealed', [{ type: 'hide', on: true }]],
    [{ type: 'next' }, talking, 'moved', [{ type: 'go', step: 'se' }]],
    [{ type: 'next' }, openChoice(), 'movedAndClosed', [{ type: 'go', step: 'velg' }]],
    [{ type: 'previous' }, talking, 'moved', [{ type: 'go', step: 'se' }]],
    [{ type: 'go', step: 'se' }, openChoice(), 'movedAndClosed', [{ type: 'go', step: 'velg' }]],
    [{ type: 'timer-start', minutes: 4 }, openChoice(), 'timerStarted', [{ type: 'timer-stop' }]],
    [
      { type: 'timer-stop' },
      timed(90_000),
      'timerStopped',
      [{ type: 'timer-start', minutes: 1.5 }],
    ],
    [
      { type: 'timer-stop' },
      timed(90_000, false),
      'timerStopped',
      [{ type: 'timer-start', minutes: 1.5 }, { type: 'timer-pause' }],
    ],
    [
      { type: 'timer-stop' },
      timed(10_000),
      'timerStopped',
      [
        { type: 'timer-start', minutes: 0.5 },
        { type: 'timer-add', seconds: -20 },
      ],
    ],
  ])('%j', (command, before, did, commands) => {
    expect(undoOf(command, before)).toMatchObject({ did: `desk.done.${did}`, commands })
  })

  it('names the step to go back to, and says that its answers stay closed', () => {
    expect(undoOf({ type: 'next' }, openChoice())).toMatchObject({
      values: { title: 'Velg én K' },
      back: 'desk.undo.goBack',
    })
  })

  it.each<[string, Command, ConsoleView]>([
    ['an end', { type: 'end' }, openChoice()],
    ['a close', { type: 'close' }, openChoice()],
    ['texts looked through', { type: 'look-through' }, openChoice()],
    ['a new round', { type: 'again' }, openChoice()],
    ['the start, before which there was no step', { type: 'next' }, viewOf()],
    ['a pause, whose key takes it back', { type: 'timer-pause' }, timed(60_000)],
  ])('is not offered for %s', (_what, command, before) => {
    expect(undoOf(command, before)).toBeNull()
  })

  it('is decided for every command there is', () => {
    const final = commandTypes.filter((type) => undoOf(samples[type], timed(60_000)) === null)

    expect(final).toEqual([
      'close',
      'look-through',
      'again',
      'hold-until-reveal',
      'page',
      'timer-pause',
      'timer-resume',
      'timer-add',
      'release',
      'end',
    ])
  })
})
