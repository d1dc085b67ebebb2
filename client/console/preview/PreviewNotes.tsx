import type { Deck, Step } from '../../../shared/deck/deck.ts'
import type { Settings } from '../../../shared/deck/settings.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { type LocalText, languageFor, localize } from '../../../shared/i18n/local-text.ts'
import { previewWords } from '../../../shared/i18n/preview/index.ts'
import { deckNames } from '../../../shared/room/step-texts.ts'
import { useWords } from '../../ui/words.tsx'

interface SaidProps {
  readonly title: string
  readonly text: LocalText | string | undefined
  readonly language: Language
  /** What `{enhet}` is called. */
  readonly names: Readonly<Record<string, string>>
}

/** A text under what it is, where there is one. */
function Said({ title, text, language, names }: SaidProps) {
  if (text === undefined) return null
  // In an older file it may be a text of which nobody knows the language.
  const lang = typeof text === 'string' ? undefined : languageFor(text, language)
  return (
    <div>
      <dt>{title}</dt>
      <dd lang={lang}>{localize<LocalText | string>(text, language, names)}</dd>
    </div>
  )
}

interface PreviewNotesProps {
  readonly deck: Deck
  readonly step: Step
  readonly settings: Settings
  readonly language: Language
}

/** What whoever leads has beside a step, and what nobody in the room sees: notes, and where it comes from. */
export function PreviewNotes({ deck, step, settings, language }: PreviewNotesProps) {
  const say = useWords(previewWords)
  const sayConsole = useWords(consoleWords)
  const reader = { language, names: deckNames(settings.unit, language) }
  return (
    <section className="preview-notes" aria-labelledby="preview-notes">
      <h4 id="preview-notes">{say('notes.title')}</h4>
      <dl>
        <Said {...reader} title={sayConsole('lead.note')} text={step.note} />
        <Said {...reader} title={sayConsole('lead.followUp')} text={step.followUp} />
        <Said {...reader} title={say('notes.step')} text={step.provenance} />
        <Said {...reader} title={say('notes.workshop')} text={deck.provenance} />
      </dl>
    </section>
  )
}
