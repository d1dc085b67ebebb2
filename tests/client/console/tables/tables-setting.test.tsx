// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { TablesSetting } from '../../../../client/console/tables/TablesSetting.tsx'
import { teachDialogs } from '../lead.tsx'

function open(given: Partial<Parameters<typeof TablesSetting>[0]> = {}) {
  teachDialogs()
  const did = { onSave: vi.fn(), onRemove: vi.fn(), onClose: vi.fn() }
  render(
    <TablesSetting
      count={0}
      most={60}
      seating="choose"
      people={20}
      busy={false}
      {...did}
      {...given}
    />,
  )
  onTestFinished(cleanup)
  return { ...did, user: userEvent.setup() }
}

const count = () => screen.getByLabelText('Hvor mange bord?')
const save = () => screen.getByRole('button', { name: 'Lagre bordene' })

describe('setting up tables', () => {
  it('begins with a number that suits those who are expected', async () => {
    const { user, onSave, onClose } = open()

    expect(count()).toHaveProperty('value', '4')
    expect(screen.getByText('20 deltakere: 5 ved hvert bord.')).toBeDefined()
    await user.click(save())

    expect(onSave).toHaveBeenCalledWith(4, 'choose')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it.each([
    ['2', /10 ved hvert bord\. Tre til seks ved hvert bord er best.*Flere bord/u],
    ['9', /2 eller 3 ved hvert bord\. Tre til seks ved hvert bord er best.*Færre bord/u],
    ['6', /^20 deltakere: 3 eller 4 ved hvert bord\.$/u],
  ])('says what %s tables mean for the talk', async (typed, said) => {
    const { user } = open()

    await user.clear(count())
    await user.type(count(), typed)

    expect(screen.getByText(said)).toBeDefined()
  })

  it('can leave the dealing to the phones', async () => {
    const { user, onSave } = open()

    await user.click(screen.getByRole('radio', { name: 'Fordel dem jevnt' }))
    await user.click(save())

    expect(onSave).toHaveBeenCalledWith(4, 'dealt')
  })

  it.each(['0', '61', '2,5', 'fire', ''])('asks again for "%s"', async (typed) => {
    const { user, onSave, onClose } = open()

    await user.clear(count())
    if (typed) await user.type(count(), typed)
    await user.click(save())

    expect(screen.getByText('Skriv et tall fra 1 til 60.')).toBeDefined()
    expect(document.activeElement).toBe(count())
    expect(count().getAttribute('aria-invalid')).toBe('true')
    expect(onSave).not.toHaveBeenCalled()
    expect(onClose).not.toHaveBeenCalled()
  })
})

describe('tables that are there', () => {
  it('can be given up', async () => {
    const { user, onRemove, onSave } = open({ count: 8, seating: 'dealt' })

    expect(count()).toHaveProperty('value', '8')
    await user.click(screen.getByRole('button', { name: 'Slutt med bord' }))

    expect(onRemove).toHaveBeenCalledOnce()
    expect(onSave).not.toHaveBeenCalled()
  })

  it('can become more while they work, and not fewer', async () => {
    const { user, onSave } = open({ count: 8, busy: true })

    expect(screen.getByText(/Bordene er i arbeid nå/u)).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Slutt med bord' })).toBeNull()
    await user.clear(count())
    await user.type(count(), '7')
    await user.click(save())
    expect(screen.getByText('Skriv et tall fra 8 til 60.')).toBeDefined()
    await user.clear(count())
    await user.type(count(), '9')
    await user.click(save())

    expect(onSave.mock.calls).toEqual([[9, 'choose']])
  })

  it('do not come out of nothing while groups work, and that is said', () => {
    open({ count: 0, busy: true })

    expect(screen.getByText(/Gruppene er i arbeid nå/u)).toBeDefined()
    expect(save()).toHaveProperty('disabled', true)
  })
})
