// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { PreviewDialog } from '../../../client/console/preview/PreviewDialog.tsx'
import { previewSettings } from '../../../client/console/start/settings-of.ts'
import { emptyForm } from '../../../client/console/start/start-form.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { teachDialogs } from './lead.tsx'

const card = {
  id: 'file',
  title: 'Choose one K',
  minutes: 48,
  coreMinutes: 31,
  languages: ['en' as const],
  steps: [],
}

/** Nothing can be read in such a file: the heading stands over what is said of that. */
const source = { file: {} }

function heading(lang: Language | undefined): HTMLElement {
  teachDialogs()
  render(
    <PreviewDialog
      title={card.title}
      lang={lang}
      source={source}
      settings={previewSettings(emptyForm, card, 'nb')}
      agreements={null}
      onClose={() => {}}
    />,
  )
  onTestFinished(cleanup)
  return screen.getByRole('heading', { level: 2 })
}

describe('the preview of a workshop', () => {
  it('is named after it, with its title in the language it is in', async () => {
    const named = heading('en')

    expect(named.textContent).toBe('Slik blir «Choose one K»')
    expect(named.lang).toBe('')
    expect(
      [...named.children].map((part) => [part.textContent, part.getAttribute('lang')]),
    ).toEqual([['Choose one K', 'en']])
    expect(screen.getByRole('dialog', { name: 'Slik blir «Choose one K»' })).toBeDefined()
    expect(await screen.findByRole('alert')).toBeDefined()
  })

  it('says of no language where that is the page’s own', () => {
    expect(heading(undefined).querySelector('[lang]')).toBeNull()
  })
})
