// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { keepActivities } from '../../../client/charts/load-activity.ts'
import type { ScreenState } from '../../../client/live/screen-store.ts'
import { askedLanguage } from '../../../client/screen/language.ts'
import { LiveScreen } from '../../../client/screen/Screen.tsx'
import { activities } from '../../../shared/activities/registry.ts'
import { chartsWords } from '../../../shared/i18n/charts/index.ts'
import { errorWords } from '../../../shared/i18n/errors/index.ts'
import { type Language } from '../../../shared/i18n/languages.ts'
import { screenWords } from '../../../shared/i18n/screen/index.ts'
import { fetchWords } from '../../../shared/i18n/words.ts'
import { result, step, view } from './views.ts'

// As the page does at its start.
beforeAll(async () => {
  keepActivities(activities)
  const ofActivities = activities.map((activity) => activity.words)
  const catalogues = [screenWords, chartsWords, errorWords, ...ofActivities]
  await Promise.all([fetchWords('en', catalogues), fetchWords('da', catalogues)])
})

interface Given {
  readonly asked?: Language
  readonly session: Language
  readonly deck: Language
  /** Of the step and its results, where they have one of their own. */
  readonly step?: Language
}

function open({ asked, session: language, deck: deckLanguage, step: own }: Given) {
  const ofStep = own === undefined ? {} : { language: own }
  const session = { ...view().session, language, deckLanguage }
  const store = createStore<ScreenState>()(() => ({
    view: view({ session, step: step(ofStep), shown: [result(ofStep)] }),
    at: 0,
    connected: true,
    refusal: null,
    deleted: false,
  }))
  render(<LiveScreen session="ledermote" store={store} asked={asked ?? null} />)
  onTestFinished(cleanup)
}

const page = () => document.documentElement.lang
const prompt = () => screen.getByRole('heading', { level: 1 })

describe('a screen', () => {
  it("speaks the session's language", () => {
    open({ session: 'en', deck: 'en' })

    expect(within(screen.getByRole('main')).getByText('5 answered')).toBeDefined()
    expect(page()).toBe('en')
    expect(prompt().lang).toBe('')
  })

  it('speaks the language its address asks for', () => {
    open({ asked: 'en', session: 'nb', deck: 'en' })

    expect(within(screen.getByRole('main')).getByText('5 answered')).toBeDefined()
    expect(page()).toBe('en')
  })

  it('names the language of a deck that lacks it, where the deck speaks', () => {
    open({ asked: 'en', session: 'nb', deck: 'nb' })

    expect(within(screen.getByRole('main')).getByText('5 answered')).toBeDefined()
    expect(prompt().lang).toBe('nb')
    expect(screen.getByRole('img', { name: /Most chose/u }).getAttribute('lang')).toBe('nb')
  })

  it('names the language of a question that was typed in, where the deck is in another', () => {
    open({ session: 'en', deck: 'nb', step: 'en' })

    expect(prompt().lang).toBe('')
    const picture = within(screen.getByRole('main')).getByRole('img', { name: /Most chose/u })
    expect(picture.getAttribute('lang')).toBeNull()
  })

  it('speaks the language of a deck in another', () => {
    open({ session: 'da', deck: 'da' })

    expect(within(screen.getByRole('main')).getByText('5 svarede')).toBeDefined()
    expect(page()).toBe('da')
    expect(prompt().lang).toBe('')
  })

  it.each([
    ['?lang=en', 'en'],
    ['?theme=hall&lang=nb', 'nb'],
    ['?lang=da', 'da'],
    ['?lang=klingon', null],
    ['', null],
  ])('reads from %j that it is to speak %s', (search, language) => {
    expect(askedLanguage(search)).toBe(language)
  })
})
