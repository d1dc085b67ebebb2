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
})
