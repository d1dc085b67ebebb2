// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { PlacesSetting } from '../../../../client/console/tables/PlacesSetting.tsx'
import type { PlaceableChoice } from '../../../../client/console/tables/places.ts'
import { teachDialogs } from '../lead.tsx'

const ks: PlaceableChoice = {
  step: 'velg',
  title: 'Velg én K',
  options: [
    { id: 'K1', title: 'Sette retning' },
    { id: 'K2', title: 'Bygge relasjoner' },
  ],
}
const lunch: PlaceableChoice = {
  step: 'lunsj',
  title: 'Lunsj',
  options: [{ id: 'A', title: 'Suppe' }],
}

function open(given: Partial<Parameters<typeof PlacesSetting>[0]> = {}) {
  teachDialogs()
  const did = { onSave: vi.fn(), onRemove: vi.fn(), onClose: vi.fn() }
  render(<PlacesSetting choices={[ks]} places={null} most={60} {...did} {...given} />)
  onTestFinished(cleanup)
  return { ...did, user: userEvent.setup() }
}

const place = (name: RegExp) => screen.getByRole('textbox', { name })
const save = () => screen.getByRole('button', { name: 'Vis stedene' })

describe('making places by choice', () => {
  it('suggests a place for each option, which can be written over', async () => {
    const { user, onSave, onClose } = open()

    expect(place(/K1 Sette retning/u)).toHaveProperty('value', 'ved vinduet')
    await user.clear(place(/K2/u))
    await user.type(place(/K2/u), '  Bord 1 og 2 ')
    await user.click(save())

    expect(onSave).toHaveBeenCalledWith('velg', { K1: 'ved vinduet', K2: 'Bord 1 og 2' })
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('leaves out an option where nobody is to meet', async () => {
    const { user, onSave } = open()

    await user.clear(place(/K1/u))
    await user.click(save())

    expect(onSave).toHaveBeenCalledWith('velg', { K2: 'ved døra' })
  })

  it('asks for one place at least', async () => {
    const { user, onSave } = open()

    await user.clear(place(/K1/u))
    await user.clear(place(/K2/u))
    await user.click(save())

    expect(screen.getByText('Skriv minst ett sted.')).toBeDefined()
    expect(document.activeElement).toBe(place(/K1/u))
    expect(onSave).not.toHaveBeenCalled()
  })

  it('says where a line is too long for a phone', async () => {
    const { user, onSave } = open({ most: 10 })

    await user.click(save())

    expect(screen.getByText('Kort ned til 10 tegn.')).toBeDefined()
    expect(document.activeElement).toBe(place(/K1/u))
    expect(onSave).not.toHaveBeenCalled()
  })

  it('is about the newest choice, and about another when that is asked for', async () => {
    const { user, onSave } = open({ choices: [ks, lunch] })

    await user.selectOptions(screen.getByLabelText('Hvilket valg gjelder det?'), 'lunsj')
    await user.click(save())

    expect(onSave).toHaveBeenCalledWith('lunsj', { A: 'ved vinduet' })
  })
})

describe('places that are shown', () => {
  it('are written on', async () => {
    open({ choices: [lunch, ks], places: { step: 'velg', lines: { K2: 'bakerst' } } })

    expect(place(/K1/u)).toHaveProperty('value', '')
    expect(place(/K2/u)).toHaveProperty('value', 'bakerst')
  })

  it('can be taken away', async () => {
    const { user, onRemove } = open({ places: { step: 'velg', lines: { K2: 'bakerst' } } })

    await user.click(screen.getByRole('button', { name: 'Ta bort stedene' }))

    expect(onRemove).toHaveBeenCalledOnce()
  })
})
