import { describe, expect, it } from 'vitest'
import { library } from '../../../shared/deck/library/index.ts'
import { type Language } from '../../../shared/i18n/languages.ts'
import type { Command } from '../../../shared/room/commands.ts'
import { reduceRoom } from '../../../shared/room/reduce.ts'
import { newRoom, type RoomState, type Session } from '../../../shared/room/state.ts'
import type { ViewInput } from '../../../shared/room/view-input.ts'
import { viewFor } from '../../../shared/room/visibility.ts'
import { mixedDeck, noon, usualSettings } from '../../support/arbitrary-room.ts'
import { noAnswers, outlook } from '../../support/outlook.ts'

const deck = library.find(({ id }) => id === 'velg-en-k') ?? mixedDeck
const session: Session = { id: 't1', deck, settings: usualSettings }

const after = (...commands: Command[]): RoomState =>
  commands.reduce((state, command) => {
    const reduced = reduceRoom(session, state, command, noon)
    if (!reduced.ok) throw new Error(`refused: ${JSON.stringify(command)}`)
    return reduced.value.state
  }, newRoom())

const inputOf = (state: RoomState, language: Language = 'nb'): ViewInput => ({
  ...outlook,
  session,
  state,
  language,
  results: () => noAnswers,
  sinceArrival: 42.4,
})

const go: Command = { type: 'go', step: 'velg' }
const inEnglishToo: Command = { type: 'second-language', language: 'en' }

describe('a screen with a second language', () => {
  it('has the prompt once more, in that language', () => {
    const { step, second } = viewFor('screen', inputOf(after(inEnglishToo, go)))

    expect(second?.language).toBe('en')
    expect(second?.prompt).not.toBe(step?.prompt)
    expect(second?.prompt).toBe(viewFor('screen', inputOf(after(go), 'en')).step?.prompt)
  })

  it('says nothing twice: not to a screen that reads that language already, nor while it is blank', () => {
    const state = after(inEnglishToo, go)

    expect(viewFor('screen', inputOf(state, 'en')).second).toBeNull()
    expect(
      viewFor('screen', inputOf(after(inEnglishToo, go, { type: 'blank', on: true }))).second,
    ).toBeNull()
    expect(viewFor('screen', inputOf(after(inEnglishToo))).second).toBeNull()
  })
})

describe('a session with skipped steps', () => {
  const state = after({ type: 'skip', step: 'ramme', on: true }, go)

  it('counts only the steps it goes through', () => {
    expect(viewFor('phone', inputOf(state)).step).toMatchObject({
      number: 1,
      of: deck.steps.length - 1,
    })
  })

  it('leaves them out of the report, and the agenda keeps them as skipped', () => {
    expect(viewFor('report', inputOf(state)).steps.map(({ id }) => id)).not.toContain('ramme')
    expect(viewFor('console', inputOf(state)).agenda.slice(0, 2)).toMatchObject([
      { id: 'ramme', skipped: true, number: 0 },
      { id: 'velg', skipped: false, number: 1 },
    ])
  })
})

describe('the agenda', () => {
  it('counts the seconds on the current step on from what it had before', () => {
    const state = { ...after(go), spent: { ramme: 60, velg: 10 } }

    const spent = viewFor('console', inputOf(state)).agenda.map((entry) => entry.spent)

    expect(spent.slice(0, 3)).toEqual([60, 52, 0])
  })

  it('plans the shorter minutes in the short version', () => {
    const short = { ...session, settings: { ...usualSettings, length: 'short' as const } }
    const { agenda } = viewFor('console', { ...inputOf(newRoom()), session: short })

    expect(agenda.map(({ minutes }) => minutes)).toEqual(
      deck.steps.map(({ coreMinutes, minutes }) => coreMinutes ?? minutes),
    )
  })
})

describe('a room whose people are asked to look up', () => {
  it('says so to phones and console', () => {
    const state = after(go, { type: 'look-up', on: true })

    expect(viewFor('phone', inputOf(state)).lookUp).toBe(true)
    expect(viewFor('console', inputOf(state)).lookUp).toBe(true)
  })
})
