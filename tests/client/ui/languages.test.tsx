// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { JoinPage } from '../../../client/join/JoinPage.tsx'
import { loadLanguage } from '../../../client/phone/language.ts'
import { LanguageMenu } from '../../../client/ui/LanguageMenu.tsx'
import { Languages } from '../../../client/ui/Languages.tsx'
import { beginLanguage, type LoadLanguage, spokenNow } from '../../../client/ui/language.ts'
import { languageNames } from '../../../shared/i18n/language-names.ts'
import { type Language, languages } from '../../../shared/i18n/languages.ts'
import { FakeStorage } from '../live/fake-phone.ts'

beforeEach(() => {
  localStorage.clear()
  document.documentElement.lang = 'nb'
})

const browserReads = (...tags: string[]) => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(tags)
  onTestFinished(() => void vi.restoreAllMocks())
}

const everything: LoadLanguage = async () => true
const nothingBut =
  (here: Language): LoadLanguage =>
  async (language) =>
    language === here

/** The phone's door, on a page whose languages are really fetched. */
function openDoor(load: LoadLanguage = loadLanguage) {
  onTestFinished(cleanup)
  render(
    <Languages first="nb">
      <LanguageMenu label="Språk" load={load} />
      <JoinPage
        storage={new FakeStorage()}
        entry=""
        refusal={null}
        notice=""
        onSeat={() => undefined}
      />
    </Languages>,
  )
  return userEvent.setup()
}

const menu = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Språk' })

describe('the language a page begins in', () => {
  it.each([
    [['nb-NO', 'en'], 'nb'],
    [['no'], 'nb'],
    [['nn-NO', 'en'], 'nn'],
    [['da-DK', 'en'], 'da'],
    [['sv-SE', 'en-US'], 'sv'],
    [['en-GB', 'nb'], 'en'],
    [['fi', 'en'], 'en'],
    [['fi'], 'nb'],
    [[], 'nb'],
  ])('for a browser that reads %j is %s', async (tags, expected) => {
    browserReads(...tags)

    expect(await beginLanguage(everything)).toBe(expected)
    expect(document.documentElement.lang).toBe(expected)
    expect(spokenNow()).toBe(expected)
  })

  it('is bokmål where the words of another cannot be had', async () => {
    browserReads('en')

    expect(await beginLanguage(nothingBut('nb'))).toBe('nb')
    expect(document.documentElement.lang).toBe('nb')
  })
})

describe('the language menu', () => {
  it('lists the languages, each by its own name', () => {
    openDoor()

    const options = [...menu().options].map(({ text, lang, value }) => [text, lang, value])
    expect(options).toEqual(languages.map((tag) => [languageNames[tag], tag, tag]))
    expect(options[0]).toEqual(['Norsk bokmål', 'nb', 'nb'])
    expect(options.at(-1)).toEqual(['English', 'en', 'en'])
    expect(menu().value).toBe('nb')
  })

  it('changes the page, what it says it is in, and what is remembered; what is typed stays', async () => {
    browserReads('nb')
    const user = openDoor()
    await user.type(screen.getByRole('textbox', { name: 'Romkode' }), '1234')

    await user.selectOptions(menu(), 'English')

    expect(await screen.findByRole('heading', { name: 'Join the session' })).toBeDefined()
    expect(screen.getByRole('textbox', { name: 'Room code' })).toHaveProperty('value', '1234')
    expect(document.documentElement.lang).toBe('en')
    expect(await beginLanguage(everything)).toBe('en')
  })

  it('stays where it was, and says why, when the words cannot be had', async () => {
    const user = openDoor(nothingBut('nb'))

    await user.selectOptions(menu(), 'English')

    await waitFor(() => expect(screen.getByText(/^Fikk ikke svar fra serveren/u)).toBeDefined())
    expect(menu().value).toBe('nb')
    expect(document.documentElement.lang).toBe('nb')
    expect(screen.getByRole('heading', { name: 'Bli med i økta' })).toBeDefined()
  })
})
