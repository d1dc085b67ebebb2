// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider, useWords } from '../../../client/ui/words.tsx'
import type { Language } from '../../../shared/i18n/languages.ts'
import type { Catalogue } from '../../../shared/i18n/words.ts'

const nb = { hello: 'Hei' }

function Greeting({ catalogue }: { readonly catalogue: Catalogue<typeof nb> }) {
  return <p>{useWords(catalogue)('hello')}</p>
}

const greet = (catalogue: Catalogue<typeof nb>, language: Language) =>
  act(async () => {
    render(
      <LanguageProvider value={language}>
        <Suspense fallback={<p>…</p>}>
          <Greeting catalogue={catalogue} />
        </Suspense>
      </LanguageProvider>,
    )
  })

afterEach(cleanup)

describe('a part of a page whose words are still on their way', () => {
  it('waits for them, and then speaks its language', async () => {
    let arrive = () => {}
    const way = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await greet({ nb, en: () => way.then(() => ({ en: { hello: 'Hello' } })) }, 'en')
    expect(screen.getByText('…')).toBeDefined()

    await act(async () => arrive())

    expect(screen.getByText('Hello')).toBeDefined()
  })

  it('speaks bokmål where they cannot be had', async () => {
    await greet({ nb, en: () => Promise.reject(new Error('no network')) }, 'en')

    expect(screen.getByText('Hei')).toBeDefined()
  })

  it('does not wait for bokmål', async () => {
    await greet({ nb, en: () => new Promise(() => {}) }, 'nb')

    expect(screen.getByText('Hei')).toBeDefined()
  })
})
