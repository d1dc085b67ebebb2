// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import TalkInput from '../../../client/activities/talk/Input.tsx'
import { stepView } from '../live/fake-phone.ts'
import { renderInput } from './render-input.tsx'

describe('a talk', () => {
  it('says where to look and how it goes, and asks for nothing', () => {
    const { screen } = renderInput(TalkInput, { config: stepView('gruppe').config })

    expect(screen.getByText(/Se på skjermen/u)).toBeDefined()
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'En runde: én og én, uten kommentarer',
      'Én eller to ting dere faktisk kan gjøre annerledes',
      'Velg én som skriver for gruppa',
    ])
    expect(screen.queryAllByRole('button')).toEqual([])
  })

  it('whose points are a ladder has the first of them at the bottom, with its number', () => {
    const { screen } = renderInput(TalkInput, {
      config: { points: ['Fravær av tillit', 'Frykt for konflikt'], fromBelow: true },
    })

    expect(
      screen.getAllByRole('listitem').map((line) => [line.getAttribute('value'), line.textContent]),
    ).toEqual([
      ['2', 'Frykt for konflikt'],
      ['1', 'Fravær av tillit'],
    ])
  })
})
