// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Kept } from '../../../client/live/phone-kept.ts'
import type { RequestInput } from '../../../shared/protocol/events.ts'
import type { TableView } from '../../../shared/protocol/tables.ts'
import type { PhoneView } from '../../../shared/protocol/views.ts'
import { choice, inWords, newKept, phoneView, settle, stepView } from '../live/fake-phone.ts'
import { atTable } from '../live/table-view.ts'
import { enterRoom } from './enter-room.tsx'

const tables = { count: 4, seating: 'choose' } as const
const noRound = { round: null, fixed: false } as const

/** A texts step that tables answer. */
const texts = (change: Partial<PhoneView> = {}): PhoneView =>
  phoneView(
    {
      ...stepView('avtale'),
      id: 'ideer',
      type: 'text',
      config: {
        private: false,
        most: 1,
        length: 140,
        columnsAs: 'fields',
        show: 'wall',
        ideas: false,
      },
      byTable: true,
    },
    { tables, ...change },
  )

/** A connected phone in a room with tables. */
async function enter(view: PhoneView, table: TableView, kept: Kept = newKept()) {
  const phone = await enterRoom(view, kept)
  await phone.says('table', table)
  // The table's part of the store is fetched when it is first told of a table.
  await vi.waitFor(() => expect(phone.store.getState().table).not.toBeNull())
  const asked = (name: string) => phone.flights.filter((flight) => flight.name === name)
  return { ...phone, asked }
}

describe('a phone in a room with tables', () => {
  it('sits down from the waiting room, and is told why where it may not', async () => {
    const { user, asked } = await enter(
      phoneView(null, { tables }),
      atTable({ table: null, ...noRound }),
    )

    await user.click(await screen.findByRole('button', { name: /^Bord 4/u }))
    expect(asked('sit').map(({ input }) => input)).toEqual([{ table: 4 }])
    await act(async () => {
      asked('sit')[0]?.answer({ ok: false, error: { code: 'work-under-way' } })
      await settle()
    })

    expect(screen.getByText('Bordene er i arbeid. Bytt når oppgaven er lukket.')).toBeDefined()
  })

  it('is not told that there is nothing to do while it waits', async () => {
    const { says } = await enter(phoneView(null, { tables }), atTable({ table: null, ...noRound }))
    expect(screen.queryByText(/Du trenger ikke gjøre noe/u)).toBeNull()

    await says('view', phoneView(null, { tables: null, version: 9 }))

    expect(screen.getByText(/Du trenger ikke gjøre noe/u)).toBeDefined()
  })

  it('names its table above a step that tables answer, and where it sits below', async () => {
    await enter(texts(), atTable())

    expect(await screen.findByText('Bord 4')).toBeDefined()
    expect(await screen.findByRole('heading', { name: /Du er på bord 4/u })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Hopp over' })).toBeNull()
  })

  it('asks somebody who comes late to sit before anything else', async () => {
    await enter(texts(), atTable({ table: null }))

    expect(await screen.findByRole('button', { name: 'Sett meg på bord 3' })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Jeg skriver for bordet' })).toBeNull()
  })

  it('reads on with the talk before where it sits, once it sits', async () => {
    const { says } = await enter(
      phoneView(stepView('se', { status: 'idle' }), { tables }),
      atTable(noRound),
    )
    const seatIsBelow = async () => {
      const seat = await screen.findByRole('heading', { name: /bord/u, level: 2 })
      const talk = await screen.findByText(/Se på skjermen og snakk sammen/u)
      return Boolean(talk.compareDocumentPosition(seat) & Node.DOCUMENT_POSITION_FOLLOWING)
    }
    await screen.findByRole('heading', { name: /Du er på bord 4/u })
    expect(await seatIsBelow()).toBe(true)

    await says('table', atTable({ ...noRound, table: null }))

    await screen.findByRole('heading', { name: 'Hvilket bord sitter du ved?' })
    expect(await seatIsBelow()).toBe(false)
  })

  it('finds its place in its own answer, and sends nothing for it', async () => {
    const places = { step: 'velg', lines: { K1: 'ved døra', K2: 'ved vinduet' } }
    const { flights } = await enter(
      phoneView(stepView('gruppe', { status: 'idle' }), { tables, places }),
      atTable(noRound),
      newKept({
        answers: { 'velg/1': { rev: 1, value: choice('K2'), state: 'saved' } },
        words: { 'velg/1': inWords('K2 Bygge relasjoner') },
      }),
    )

    expect(await screen.findByText('ved vinduet')).toBeDefined()
    expect(flights).toEqual([])
  })
})

describe('what a table has handed in', () => {
  it('is found again below the picture, all of it, on the phone that handed it in', async () => {
    const { step } = texts()
    if (!step) throw new Error('no step')
    const { id, type, mode, prompt, config, k, sensitive } = step
    const written = ['En runde først', 'Motstemme']
    const shown = {
      id,
      type,
      mode,
      prompt,
      config,
      k,
      sensitive,
      round: 1,
      figures: { note: { people: 2, values: [{ value: 'Spilleregler', count: 1 }] } },
      answered: 2,
      final: true,
    }
    await enter(
      phoneView(stepView('se', { status: 'idle' }), { tables, shown: [shown] }),
      atTable(noRound),
      newKept({ answers: { 'ideer/1': { rev: 1, value: { notes: written }, state: 'saved' } } }),
    )

    expect(await screen.findByText('Dere leverte')).toBeDefined()
    for (const text of written) expect(await screen.findByText(text)).toBeDefined()
  })
})

describe('a phone that writes for its table', () => {
  it('sends what is written, with its table and a number', async () => {
    const { user, asked } = await enter(texts(), atTable({ pen: 'mine' }))

    await user.type(await screen.findByRole('textbox'), 'V')

    expect(asked('draft')[0]?.input).toMatchObject({
      step: 'ideer',
      round: 1,
      table: 4,
      seq: 1,
    })
    // A flight is typed as an answer's; this one is the draft's.
    const { seq, value, pad } = (asked('draft')[0] as unknown as { input: RequestInput<'draft'> })
      .input
    expect(`${JSON.stringify([seq, value])}${pad}`).toHaveLength(256)
  })

  it('sends again what the table has not, where the table has other words under its number', async () => {
    const { user, asked, timers } = await enter(texts(), atTable({ pen: 'mine' }))
    await user.type(await screen.findByRole('textbox'), 'V')

    await act(async () => {
      asked('draft')[0]?.answer({ ok: true, value: { outcome: 'stale', seq: 1_000 } })
      for (const { run } of timers.splice(0)) run()
      await settle()
    })

    expect(asked('draft')[1]?.input).toMatchObject({ seq: 1_001, value: { notes: ['V'] } })
  })

  it('keeps what never arrived when another takes the pen, and offers it', async () => {
    const { user, says, stored } = await enter(texts(), atTable({ pen: 'mine' }))
    await user.type(await screen.findByRole('textbox'), 'Vi går')

    await says('table', atTable({ pen: 'other' }))

    expect(screen.getByText(/kom ikke fram til bordet/u)).toBeDefined()
    expect(screen.getByDisplayValue('Vi går')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Ta bort' }))
    expect(stored().lost).toEqual({})
  })

  it('hands in for the table once all agree, above what the table has handed in before', async () => {
    const { user, asked } = await enter(texts(), atTable({ pen: 'mine', rev: 2 }))
    await user.type(await screen.findByRole('textbox'), 'Vi går')

    await user.click(screen.getByRole('button', { name: 'Lever for bordet' }))
    await user.click(screen.getByRole('button', { name: 'Ja, lever' }))

    expect(asked('answer')[0]?.input).toMatchObject({ rev: 3, table: 4 })
    expect(screen.getByRole('heading', { name: 'Leverer …' })).toBeDefined()
  })

  it('says why where its answer was not taken, with the text still there', async () => {
    const { user, asked } = await enter(texts(), atTable({ pen: 'mine' }))
    await user.type(await screen.findByRole('textbox'), 'Vi går')
    await user.click(screen.getByRole('button', { name: 'Lever for bordet' }))
    await user.click(screen.getByRole('button', { name: 'Ja, lever' }))

    await act(async () => {
      asked('answer')[0]?.answer({ ok: false, error: { code: 'other-table' } })
      await settle()
    })

    expect(screen.getByText(/Telefonen har byttet bord/u)).toBeDefined()
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Vi går')
  })

  it('keeps what never arrived when it finds itself at another table', async () => {
    const { user, says } = await enter(texts(), atTable({ pen: 'mine' }))
    await user.type(await screen.findByRole('textbox'), 'Vi går')

    await says('table', atTable({ table: 2, pen: 'free' }))

    expect(screen.getByText(/kom ikke fram til bordet/u)).toBeDefined()
    expect(screen.getByDisplayValue('Vi går')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Jeg skriver for bordet' })).toBeDefined()
  })

  it('keeps what it was handing in when another has the pen by now, and says why', async () => {
    const { user, says, asked } = await enter(texts(), atTable({ pen: 'mine' }))
    await user.type(await screen.findByRole('textbox'), 'Vi går')
    await user.click(screen.getByRole('button', { name: 'Lever for bordet' }))
    await user.click(screen.getByRole('button', { name: 'Ja, lever' }))

    await says('table', atTable({ pen: 'other' }))
    await act(async () => {
      asked('answer')[0]?.answer({ ok: false, error: { code: 'pen-not-yours' } })
      await settle()
    })

    expect(screen.getByText(/Be om pennen for å skrive videre/u)).toBeDefined()
    expect(screen.getByText('Vi går')).toBeDefined()
  })

  it('keeps what it was handing in when it finds itself at another table, and says why', async () => {
    const { user, says, asked } = await enter(texts(), atTable({ pen: 'mine' }))
    await user.type(await screen.findByRole('textbox'), 'Vi går')
    await user.click(screen.getByRole('button', { name: 'Lever for bordet' }))
    await user.click(screen.getByRole('button', { name: 'Ja, lever' }))

    await says('table', atTable({ table: 2, pen: 'free' }))
    await act(async () => {
      asked('answer')[0]?.answer({ ok: false, error: { code: 'other-table' } })
      await settle()
    })

    expect(asked('answer').map(({ input }) => input.table)).toEqual([4])
    expect(screen.getByText(/Telefonen har byttet bord/u)).toBeDefined()
    expect(screen.getByText('Vi går')).toBeDefined()
    expect(screen.queryByText('Du har gitt fra deg pennen.')).toBeNull()

    await says('table', atTable({ table: 2, pen: 'free', here: 2 }))
    expect(screen.getByText(/kom ikke fram til bordet/u)).toBeDefined()
    expect(screen.getByDisplayValue('Vi går')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Jeg skriver for bordet' })).toBeDefined()
  })

  it('goes on with what was handed in when that is taken back', async () => {
    const delivered = { value: { notes: ['Vi går ut'] } }
    const { user, asked, says } = await enter(
      texts(),
      atTable({ pen: 'mine', rev: 1, delivered, draft: { seq: 3, value: { notes: ['Vi'] } } }),
    )

    await user.click(await screen.findByRole('button', { name: 'Ta tilbake' }))
    await vi.waitFor(() => expect(asked('take-back')).toHaveLength(1))
    await act(async () => {
      asked('take-back')[0]?.answer({ ok: true, value: {} })
      await settle()
    })
    await says(
      'table',
      atTable({ pen: 'mine', rev: 2, draft: { seq: 3, value: { notes: ['Vi'] } } }),
    )

    expect(await screen.findByRole('textbox')).toHaveProperty('value', 'Vi går ut')
  })
})
