// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { PlaceLine } from '../../../../client/phone/table/PlaceLine.tsx'
import { Roles } from '../../../../client/phone/table/Roles.tsx'
import { SharedLines } from '../../../../client/phone/table/SharedLines.tsx'
import { TablePlace } from '../../../../client/phone/table/TablePlace.tsx'
import { TableSigns } from '../../../../client/phone/table/TableSigns.tsx'

function show(page: ReactElement) {
  onTestFinished(cleanup)
  const { rerender } = render(page)
  return { becomes: (next: ReactElement) => rerender(next), user: userEvent.setup() }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('a phone that sits nowhere yet', () => {
  it('is offered each table with how many are there', async () => {
    const onSit = vi.fn<(table: number) => void>()
    const { user } = show(
      <TablePlace
        table={null}
        counts={[3, 0, 4]}
        smallest={2}
        started={false}
        fixed={false}
        onSit={onSit}
      />,
    )

    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Bord 1 3 her',
      'Bord 2 ingen ennå',
      'Bord 3 4 her',
    ])
    await user.click(button(/^Bord 3/u))
    expect(onSit).toHaveBeenCalledWith(3)
  })

  it('hears where there are fewest once the session is on, with all tables still to choose from', () => {
    const page = (counts: readonly number[], started: boolean) => (
      <TablePlace
        table={null}
        counts={counts}
        smallest={2}
        started={started}
        fixed={false}
        onSit={() => {}}
      />
    )
    const { becomes } = show(page([3, 2, 2], false))
    expect(screen.queryByText(/har færrest/u)).toBeNull()

    becomes(page([3, 2, 2], true))
    expect(screen.getByText(/Bord 2 har færrest/u)).toBeDefined()
    expect(screen.getAllByRole('button')).toHaveLength(3)

    becomes(page([0, 0, 0], true))
    expect(screen.queryByText(/har færrest/u)).toBeNull()
  })

  it('is offered the smallest where the work has started, and the others behind a door', async () => {
    const onSit = vi.fn<(table: number) => void>()
    const { user } = show(
      <TablePlace
        table={null}
        counts={[3, 2, 2]}
        smallest={2}
        started={false}
        fixed
        onSit={onSit}
      />,
    )

    expect(screen.getByText(/Bord 2 har færrest/u)).toBeDefined()
    expect(button(/^Bord 1/u).closest('details')?.open).toBe(false)
    await user.click(button('Sett meg på bord 2'))

    expect(onSit).toHaveBeenCalledWith(2)
  })
})

describe('a phone that sits at a table', () => {
  it('says where, and how many else are there', () => {
    show(
      <TablePlace
        table={2}
        counts={[3, 3]}
        smallest={1}
        started={false}
        fixed={false}
        onSit={() => {}}
      />,
    )

    expect(screen.getByRole('heading', { name: 'Du er på bord 2 – finn skiltet' })).toBeDefined()
    expect(screen.getByText('2 andre er her.')).toBeDefined()
  })

  it('may change until the work starts, and keeps the focus', async () => {
    const onSit = vi.fn<(table: number) => void>()
    const page = (table: number) => (
      <TablePlace
        table={table}
        counts={[3, 3]}
        smallest={1}
        started={false}
        fixed={false}
        onSit={onSit}
      />
    )
    const { becomes, user } = show(page(2))

    await user.click(button('Bytt bord'))
    expect(button(/^Bord 2/u).getAttribute('aria-pressed')).toBe('true')
    await user.click(button(/^Bord 1/u))
    becomes(page(1))

    expect(onSit).toHaveBeenCalledWith(1)
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: /bord 1/u }))
  })

  it('stays where it is when the same table is pressed', async () => {
    const onSit = vi.fn<(table: number) => void>()
    const { user } = show(
      <TablePlace
        table={2}
        counts={[3, 3]}
        smallest={1}
        started={false}
        fixed={false}
        onSit={onSit}
      />,
    )

    await user.click(button('Bytt bord'))
    await user.click(button('Bli på bord 2'))

    expect(onSit).not.toHaveBeenCalled()
    expect(button('Bytt bord')).toBeDefined()
  })

  it('cannot change once the work has started, and says when it can again', () => {
    show(
      <TablePlace table={2} counts={[3, 3]} smallest={1} started={false} fixed onSit={() => {}} />,
    )

    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText(/Du kan bytte bord når oppgaven er lukket/u)).toBeDefined()
  })
})

describe('places by choice', () => {
  it("shows the phone's own line, and says that nothing is sent", () => {
    show(<PlaceLine places={['ved vinduet']} answer="K2 Bygge relasjoner" lang={undefined} />)

    expect(screen.getByText('Du svarte «K2 Bygge relasjoner». Gå hit:')).toBeDefined()
    expect(screen.getByText('ved vinduet')).toBeDefined()
    expect(screen.getByText(/Ingenting er sendt/u)).toBeDefined()
  })

  it('sends a phone that has not answered to the screen', () => {
    show(<PlaceLine places={[]} answer="" lang={undefined} />)

    expect(screen.getByText(/Se på skjermen/u)).toBeDefined()
    expect(screen.queryByText(/Ingenting er sendt/u)).toBeNull()
  })
})

describe('roles', () => {
  it('are drawn, and the own card has the focus of who drew', async () => {
    const onDraw = vi.fn<() => void>()
    const { becomes, user } = show(<Roles own={null} drawn={false} onDraw={onDraw} />)

    await user.click(button('Trekk roller'))
    becomes(<Roles own="chair" drawn onDraw={onDraw} />)

    expect(onDraw).toHaveBeenCalledOnce()
    expect(document.activeElement?.textContent).toContain('Du er ordstyrer')
    expect(button('Trekk på nytt')).toBeDefined()
  })

  it.each([
    ['writer', 'Du er sekretær'],
    ['timekeeper', 'Du er tidtaker'],
    [null, 'Du har ingen egen rolle denne gangen. Vær med i samtalen.'],
  ] as const)('tell who drew nothing of it what it is (%s)', (role, words) => {
    const { becomes } = show(<Roles own={null} drawn={false} onDraw={() => {}} />)

    becomes(<Roles own={role} drawn onDraw={() => {}} />)

    expect(screen.getByRole('status').textContent).toBe(words)
    expect(document.activeElement).toBe(document.body)
  })
})

describe('signs to whoever leads', () => {
  it('are given and taken back by the same button', async () => {
    const onSign = vi.fn<(sign: string, on: boolean) => void>()
    const { becomes, user } = show(<TableSigns on={{ done: false, help: false }} onSign={onSign} />)
    await user.click(button('Vi trenger hjelp'))
    becomes(<TableSigns on={{ done: false, help: true }} onSign={onSign} />)

    expect(button('Vi trenger hjelp').getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByRole('status').textContent).toContain('Det vises ikke på skjermen.')
    await user.click(button('Vi trenger hjelp'))

    expect(onSign.mock.calls).toEqual([
      ['help', true],
      ['help', false],
    ])
  })
})

describe('lines written privately', () => {
  it('are shared one by one, and say so', async () => {
    const onShare = vi.fn<(line: string) => void>()
    const own = ['Tirsdagen', 'Vikarene']
    const page = (shared: string[]) => <SharedLines shared={shared} own={own} onShare={onShare} />
    const { becomes, user } = show(page([]))
    expect(screen.getByText('Ingen har delt noe ennå.')).toBeDefined()

    await user.click(screen.getByText('Det du skrev til deg selv'))
    await user.click(button('Del med bordet: Vikarene'))
    becomes(page(['Vikarene']))

    expect(onShare.mock.calls).toEqual([['Vikarene']])
    expect(screen.queryByRole('button', { name: 'Del med bordet: Vikarene' })).toBeNull()
    expect(button('Del med bordet: Tirsdagen')).toBeDefined()
  })

  it('take no room where there are none', () => {
    show(<SharedLines shared={[]} own={[]} onShare={() => {}} />)

    expect(screen.queryByRole('heading')).toBeNull()
  })
})
