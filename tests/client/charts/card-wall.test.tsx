// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { expect, it, onTestFinished } from 'vitest'
import { CardWall } from '../../../client/charts/CardsView.tsx'

it('lays out of a card no more than any screen has room for, and always what cannot be left out', () => {
  const learnt = Array.from({ length: 400 }, () => ({
    text: 'Det tok lengre tid enn vi hadde trodd.',
    rank: 1 as const,
  }))
  const agreed = { text: 'Vi tar en runde før noen får kommentere.', rank: 0 as const }

  render(
    <CardWall
      kind="cards"
      cards={[{ id: 'a', title: 'Bord 1', fields: [...learnt, agreed] }]}
      says={null}
      page={0}
    />,
  )
  onTestFinished(cleanup)

  expect(screen.getAllByText(/^Det tok lengre tid/u).length).toBeLessThan(90)
  expect(screen.getByText(agreed.text)).toBeDefined()
})
