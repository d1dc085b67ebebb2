// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { undoOf } from '../../../client/console/lead/undo.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import type { Command } from '../../../shared/room/commands.ts'
import { mostParked } from '../../../shared/room/parking.ts'
import { reduceRoom } from '../../../shared/room/reduce.ts'
import { newRoom, type RoomState } from '../../../shared/room/state.ts'
import { anyParking, mixedDeck, noon, usualSettings } from '../../support/arbitrary-room.ts'
import { commandsIn, lead } from './lead.tsx'
import { openChoice, viewOf } from './views.ts'

const two = [
  { id: 'n1', text: 'Vikarer' },
  { id: 'n2', text: 'Budsjettet' },
]

const field = () => screen.getByRole('textbox', { name: 'Nytt notat' })
const parkedIn = (sent: Parameters<typeof commandsIn>[0]) =>
  commandsIn(sent) as { id: string; text: string }[]
const over = (view: ConsoleView, parked: ConsoleView['parked']) => ({
  ...view,
  version: view.version + 1,
  parked,
})

describe('taking an act on the parking lot back', () => {
  it('gives exactly what was there, whatever was done', () => {
    const session = { id: 's', deck: mixedDeck, settings: usualSettings }
    const done = (state: RoomState, command: Command): RoomState | null => {
      const reduced = reduceRoom(session, state, command, noon)
      return reduced.ok ? reduced.value.state : null
    }
    const own = ({ parked, parkingShown }: RoomState) => ({ parked, parkingShown })
    const anyAct = fc.oneof(
      { weight: 5, arbitrary: anyParking },
      { weight: 1, arbitrary: fc.constantFrom<Command>(...[true, false].map(showing)) },
    )
    const taken = new Set<string>()
    fc.assert(
      fc.property(fc.array(anyAct, { minLength: 1, maxLength: 25 }), (commands) => {
        let state = newRoom()
        for (const command of commands) {
          const after = done(state, command)
          if (!after) continue
          // The same note once more changes nothing: there is nothing to take back.
          const isNews = JSON.stringify(own(after)) !== JSON.stringify(own(state))
          const undo = undoOf(command, { ...viewOf(), ...own(state) })
          if (isNews) {
            taken.add(command.type)
            const back = undo?.commands.reduce<RoomState | null>(
              (now, each) => now && done(now, each),
              after,
            )
            expect(back && own(back)).toEqual(own(state))
          }
          state = after
        }
      }),
      { numRuns: 500 },
    )
    expect([...taken].toSorted()).toEqual(['park', 'park-reword', 'show-parking', 'unpark'])
  })
})

const showing = (on: boolean): Command => ({ type: 'show-parking', on })

describe('a note that is typed', () => {
  it('is sent with Enter, stays until the list holds it, and then the field is empty', async () => {
    const view = openChoice()
    const { user, sent, show } = lead(view)
    await user.keyboard('p')
    expect(document.activeElement).toBe(field())
    await user.type(field(), '  Vikarer til   våren{enter}')

    const [note] = parkedIn(sent)
    expect(note).toMatchObject({ type: 'park', text: 'Vikarer til våren' })
    expect(field()).toHaveProperty('value', '  Vikarer til   våren')

    show(over(view, [{ id: note?.id ?? '', text: 'Vikarer til våren' }]))
    // Words that are still on their way hold the page up once.
    await waitFor(() => expect(field()).toHaveProperty('value', ''))
    // Keys are keys again.
    expect(document.activeElement).not.toBe(field())
  })

  it('is still there when the line is lost, and is the same note when it is sent again', async () => {
    const view = openChoice()
    const { user, sent, say, show } = lead(view, {
      reply: () => ({ ok: false, error: { code: 'no-reply' } }),
    })
    await user.keyboard('p')
    await user.type(field(), 'Vikarer{enter}')
    say('disconnect', 'transport close')
    say('connect')
    show(view)
    expect(field()).toHaveProperty('value', 'Vikarer')
    await user.type(field(), '{enter}')

    const [first, again] = parkedIn(sent)
    expect(again).toEqual(first)
    expect(screen.getByText(/Fikk ikke svar fra serveren/u)).toBeDefined()

    await user.type(field(), ' nå{enter}')
    expect(parkedIn(sent)[2]?.id).not.toBe(first?.id)
  })

  it('comes back after a reload', async () => {
    const { user, unmount } = lead(openChoice())
    await user.keyboard('p')
    await user.type(field(), 'Halvveis')
    const kept = sessionStorage.getItem('plenum-parking:s1')
    unmount()

    expect(JSON.parse(kept ?? '{}')).toMatchObject({ text: 'Halvveis', sent: false })
  })

  it('is not taken while it is empty or too long, and that is said; nothing is cut off', async () => {
    const { user, sent } = lead(openChoice())
    await user.keyboard('p')
    await user.type(field(), '{enter}')
    expect(screen.getByText('Skriv noe først.')).toBeDefined()

    await user.click(field())
    await user.paste('x'.repeat(142))
    expect(screen.getByText(/2 tegn for langt/u)).toBeDefined()
    await user.type(field(), '{enter}')

    expect(field()).toHaveProperty('value', 'x'.repeat(142))
    expect(sent).toEqual([])
  })

  it('is left with Escape, and its words wait', async () => {
    const { user } = lead(openChoice())
    await user.keyboard('p')
    await user.type(field(), 'Vikarer{escape}')

    expect(document.activeElement).not.toBe(field())
    expect(field()).toHaveProperty('value', 'Vikarer')
  })
})

describe('the list on the console', () => {
  it('is folded while it is empty, and open when there is something on it', () => {
    const { show, container } = lead(openChoice())
    const isOpen = () => container.querySelector<HTMLDetailsElement>('.parking-lot')?.open
    expect(isOpen()).toBe(false)

    show(over(openChoice(), two))

    expect(isOpen()).toBe(true)
    expect(screen.getByText('Parkeringsplass · 2')).toBeDefined()
  })

  it('removes a note, and Ctrl+Z brings it back to its place, also after the end', async () => {
    const view = viewOf({ phase: 'ended', parked: two })
    const { user, sent, show } = lead(view)
    await user.click(screen.getByRole('button', { name: 'Fjern «Vikarer»' }))
    show(over(view, two.slice(1)))
    await waitFor(() => screen.getByText('Notatet er fjernet.'))
    await user.keyboard('{Control>}z{/Control}')

    expect(commandsIn(sent)).toEqual([
      { type: 'unpark', id: 'n1' },
      { type: 'park', id: 'n1', text: 'Vikarer', at: 0 },
    ])
  })

  it('puts a note in other words, which stay in the field until the list has them', async () => {
    const view = openChoice({ parked: two })
    const { user, sent, show } = lead(view)
    await user.click(screen.getByRole('button', { name: 'Endre «Budsjettet»' }))
    const wording = screen.getByRole('textbox', { name: 'Ny ordlyd' })
    expect(document.activeElement).toBe(wording)
    await user.clear(wording)
    await user.type(wording, 'Budsjettet i mai{enter}')
    expect(commandsIn(sent)).toEqual([{ type: 'park-reword', id: 'n2', text: 'Budsjettet i mai' }])
    expect(wording).toHaveProperty('value', 'Budsjettet i mai')

    show(over(view, [two[0] ?? { id: '', text: '' }, { id: 'n2', text: 'Budsjettet i mai' }]))

    expect(screen.queryByRole('textbox', { name: 'Ny ordlyd' })).toBeNull()
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Endre «Budsjettet i mai»' }),
    )
  })

  it('keeps new words for a note that another console removes, and saves it anew', async () => {
    const view = openChoice({ parked: two })
    const { user, sent, show } = lead(view)
    await user.click(screen.getByRole('button', { name: 'Endre «Budsjettet»' }))
    await user.type(screen.getByRole('textbox', { name: 'Ny ordlyd' }), ' i mai')
    show(over(view, two.slice(0, 1)))

    expect(screen.getByText(/fjernet fra et annet styringspanel/u)).toBeDefined()
    expect(screen.getByRole('textbox', { name: 'Ny ordlyd' })).toHaveProperty(
      'value',
      'Budsjettet i mai',
    )
    await user.click(screen.getByRole('button', { name: 'Lagre' }))
    expect(commandsIn(sent)).toEqual([{ type: 'park', id: 'n2', text: 'Budsjettet i mai' }])
  })

  it('goes on the screen and off again, and says that the screen shows it', async () => {
    const view = openChoice({ parked: two })
    const { user, sent, show } = lead(view)
    await user.click(screen.getByRole('button', { name: 'Vis på skjermen' }))
    show({ ...view, version: view.version + 1, parkingShown: true })

    expect(screen.getAllByText('Storskjermen viser: parkeringsplassen').length).toBeGreaterThan(0)
    await user.click(screen.getByRole('button', { name: 'Ta av skjermen' }))
    expect(commandsIn(sent)).toEqual([showing(true), showing(false)])
  })

  it('says that it is full, and takes no more', () => {
    const full = Array.from({ length: mostParked }, (_, at) => ({
      id: `n${at}`,
      text: `nr. ${at}`,
    }))
    lead(openChoice({ parked: full }))

    expect(screen.getByText(/Det er tretti notater/u)).toBeDefined()
    expect(screen.queryByRole('textbox', { name: 'Nytt notat' })).toBeNull()
  })

  it('is gone once the answers are deleted, and its key does nothing', async () => {
    const { user, container } = lead(viewOf({ phase: 'ended', parked: null }))
    await user.keyboard('p')

    expect(container.querySelector('.parking-lot')).toBeNull()
  })

  it('is on the remote as well', () => {
    lead(openChoice({ parked: two }), { layout: 'remote' })

    expect(screen.getByText('Parkeringsplass · 2')).toBeDefined()
  })
})
