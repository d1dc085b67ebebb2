// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { BoardOp } from '../../../../shared/texts/ops.ts'
import { openBoard } from './open-board.tsx'

const three = ['Gå rundt', 'Spørre først', 'Ta en runde'] as const
const withTheme: readonly BoardOp[] = [{ type: 'theme-add', title: 'Samtaler', texts: ['p002'] }]

const button = (name: string | RegExp) => screen.getByRole('button', { name })
type Opened = ReturnType<typeof openBoard>

/** Opens the menu of a card and takes what it offers. */
async function fromCard({ user, card }: Pick<Opened, 'user' | 'card'>, text: string, act: string) {
  await user.click(within(card(new RegExp(text, 'u'))).getByRole('button', { name: /^Mer om/u }))
  await user.click(await screen.findByRole('menuitem', { name: act }))
}

describe('the board', () => {
  it('begins with every text without a theme, and none on the screen', () => {
    const { textsIn } = openBoard(three)

    expect(textsIn('Uten tema')).toEqual([...three])
    expect(screen.getByText('0 av 3 tekster på skjermen.')).toBeTruthy()
    expect(button(/^Angre/u).getAttribute('aria-disabled')).toBe('true')
  })

  it('says so when nobody has written anything', () => {
    openBoard([])

    expect(screen.getByText('Ingen har skrevet noe.')).toBeTruthy()
  })

  it('counts the texts of each theme', async () => {
    openBoard(three, { first: withTheme })

    const theme = screen.getByRole('region', { name: 'Samtaler' })
    expect(within(theme).getByText('1 tekst')).toBeTruthy()
  })

  it('flags what a word list found, and decides nothing by it', () => {
    const { card, board } = openBoard([{ text: 'Spør Kari', flagged: true }])

    expect(within(card(/Kari/u)).getByText(/Kan inneholde et navn/u)).toBeTruthy()
    expect(board.view().texts[0]?.standing).toBe('waiting')
  })
})

describe('chosen texts', () => {
  it('become a theme of their own', async () => {
    const { user, card, textsIn, said } = openBoard(three)

    await user.click(card(/Gå rundt/u))
    await user.click(card(/Ta en runde/u))
    await user.click(button('Nytt tema av disse'))
    await user.type(screen.getByLabelText('Navn på temaet'), 'Bordet{Enter}')

    await waitFor(() => expect(textsIn('Bordet')).toEqual(['Gå rundt', 'Ta en runde']))
    expect(textsIn('Uten tema')).toEqual(['Spørre først'])
    expect(said()).toContain('Temaet Bordet er laget av 2 tekster.')
  })

  it('ask for the name of the theme when it is left empty', async () => {
    const { user, ops } = openBoard(three)

    await user.click(button('Nytt tema'))
    await user.click(button('Lag temaet'))

    expect(screen.getByRole('alert').textContent).toBe('Skriv et navn på temaet.')
    expect(ops).toEqual([])
  })

  it('are moved by the menu, and none are chosen afterwards', async () => {
    const { user, card, textsIn, said } = openBoard(three, { first: withTheme })

    await user.click(card(/Gå rundt/u))
    await user.click(button('Flytt til …'))
    await user.click(await screen.findByRole('menuitem', { name: 'Samtaler' }))

    await waitFor(() => expect(textsIn('Samtaler')).toEqual(['Gå rundt', 'Spørre først']))
    await waitFor(() => expect(said()).toContain('1 tekst flyttet til Samtaler.'))
    expect(screen.queryByRole('button', { name: 'Flytt til …' })).toBeNull()
  })

  it('are merged across themes under the first, and every original can be seen and split off again', async () => {
    const opened = openBoard(three, { first: withTheme })
    const { user, card, textsIn } = opened

    await user.click(card(/Gå rundt/u))
    await user.click(card(/Spørre først/u))
    await user.click(button('Slå sammen'))
    await waitFor(() => expect(textsIn('Uten tema')).toEqual(['Gå rundt', 'Ta en runde']))
    expect(within(card(/Gå rundt/u)).getByText('2 slått sammen')).toBeTruthy()

    await fromCard(opened, 'Gå rundt', 'Se det som ble skrevet …')
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText('Spørre først')).toBeTruthy()
    await user.click(within(dialog).getByRole('button', { name: 'Del opp igjen' }))
    await waitFor(() => expect(textsIn('Uten tema')).toHaveLength(3))
  })

  it('are hidden together', async () => {
    const { user, card, board } = openBoard(three)

    await user.click(card(/Gå rundt/u))
    await user.click(card(/Spørre først/u))
    await user.click(button('Skjul'))

    await waitFor(() => expect(screen.getAllByText('Skjult')).toHaveLength(2))
    expect(board.view().texts.map(({ standing }) => standing)).toEqual([
      'hidden',
      'hidden',
      'waiting',
    ])
  })
})

describe('deleting for good', () => {
  it('says that it cannot be undone, and does nothing until it is confirmed', async () => {
    const opened = openBoard(three)
    const { user, board } = opened

    await fromCard(opened, 'Spørre først', 'Slett for godt …')
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/Det kan ikke gjøres om\./u)).toBeTruthy()
    await user.click(within(dialog).getByRole('button', { name: 'Avbryt' }))

    expect(board.view().texts).toHaveLength(3)
  })

  it('takes what is merged under the text along', async () => {
    const opened = openBoard(three, {
      first: [{ type: 'merge', into: 'p001', texts: ['p002'] }],
    })
    const { user, board, said } = opened

    await fromCard(opened, 'Gå rundt', 'Slett for godt …')
    await user.click(await screen.findByRole('button', { name: 'Slett for godt' }))

    await waitFor(() => expect(board.view().texts.map(({ id }) => id)).toEqual(['p003']))
    await waitFor(() => expect(said()).toContain('2 tekster slettet for godt.'))
  })
})

describe('a text that is rephrased', () => {
  it('shows the new words, and what was written can be taken back', async () => {
    const opened = openBoard(three)
    const { user, textsIn, said } = opened

    await fromCard(opened, 'Gå rundt', 'Skriv om …')
    const field = await screen.findByLabelText('Ny ordlyd')
    await user.clear(field)
    await user.type(field, 'Gå innom alle')
    await user.click(button('Bruk denne'))
    await waitFor(() => expect(textsIn('Uten tema')[0]).toBe('Gå innom alle'))
    expect(screen.getByText('Skrevet om')).toBeTruthy()

    await fromCard(opened, 'Gå innom alle', 'Skriv om …')
    expect(within(await screen.findByRole('dialog')).getByText('Gå rundt')).toBeTruthy()
    await user.click(button('Ta tilbake det som ble skrevet'))
    await waitFor(() => expect(textsIn('Uten tema')[0]).toBe('Gå rundt'))
    await waitFor(() => expect(said()).toContain('Det som ble skrevet, er tilbake.'))
  })
})

describe('a theme', () => {
  it('is shown on the screen, and taken off again', async () => {
    const { user, board } = openBoard(three, { first: withTheme })

    await user.click(button('Vis på skjermen: Samtaler'))
    await waitFor(() =>
      expect(button('Vis på skjermen: Samtaler').getAttribute('aria-pressed')).toBe('true'),
    )
    expect(screen.getByText('1 av 3 tekster på skjermen.')).toBeTruthy()

    await user.click(button('Vis på skjermen: Samtaler'))
    await waitFor(() => expect(board.view().themes[0]?.shown).toBe(false))
  })

  it('gets another name, and gives its texts back when it is taken away', async () => {
    const { user, textsIn } = openBoard(three, { first: withTheme })

    await user.click(button('Mer om temaet: Samtaler'))
    await user.click(await screen.findByRole('menuitem', { name: 'Gi nytt navn' }))
    await user.clear(await screen.findByLabelText('Navn på temaet'))
    await user.type(screen.getByLabelText('Navn på temaet'), 'Spørsmål{Enter}')
    await waitFor(() => expect(textsIn('Spørsmål')).toEqual(['Spørre først']))

    await user.click(button('Mer om temaet: Spørsmål'))
    await user.click(await screen.findByRole('menuitem', { name: 'Ta bort temaet' }))
    await waitFor(() => expect(textsIn('Uten tema')).toEqual([...three]))
  })

  it('changes place with its neighbour', async () => {
    const { user, board } = openBoard(three, {
      first: [...withTheme, { type: 'theme-add', title: 'Bordet' }],
    })

    await user.click(button('Mer om temaet: Bordet'))
    await user.click(await screen.findByRole('menuitem', { name: 'Flytt til venstre' }))

    await waitFor(() =>
      expect(board.view().themes.map(({ title }) => title)).toEqual(['Bordet', 'Samtaler']),
    )
  })
})

describe('what was done last', () => {
  it.each([
    ['the button', (user: Opened['user']) => user.click(button(/^Angre/u))],
    ['Ctrl and Z', (user: Opened['user']) => user.keyboard('{Control>}z{/Control}')],
  ])('is taken back by %s', async (_way, takeBack) => {
    const opened = openBoard(three)
    const { user, board, said } = opened
    const before = board.view()

    await fromCard(opened, 'Gå rundt', 'Skjul')
    await waitFor(() => expect(screen.getByText('Skjult')).toBeTruthy())
    await takeBack(user)

    await waitFor(() => expect(screen.queryByText('Skjult')).toBeNull())
    expect(board.view().texts).toEqual(before.texts)
    await waitFor(() => expect(said()).toContain('Angret.'))
  })
})
