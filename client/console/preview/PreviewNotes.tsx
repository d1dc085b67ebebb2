import type { Deck, Step } from '../../../shared/deck/deck.ts'
import type { Settings } from '../../../shared/deck/settings.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { languageFor, localize } from '../../../shared/i18n/local-text.ts'
import { previewWords } from '../../../shared/i18n/preview/index.ts'
import { deckNames } from '../../../shared/room/step-texts.ts'
import { useWords } from '../../ui/words.tsx'

interface SaidProps {
  readonly title: string
  readonly text: string | undefined
  readonly lang?: Language | undefined
}

/** A text under what it is, where there is one. */
function Said({ title, text, lang }: SaidProps) {
  if (text === undefined) return null
  return (
    <div>
      <dt>{title}</dt>
      <dd lang={lang}>{text}</dd>
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
  const { note, followUp } = localize(step, language, deckNames(settings.unit, language))
  return (
    <section className="preview-notes" aria-labelledby="preview-notes">
      <h4 id="preview-notes">{say('notes.title')}</h4>
      <dl>
        <Said
          title={sayConsole('lead.note')}
          text={note}
          lang={step.note && languageFor(step.note, language)}
        />
        <Said
          title={sayConsole('lead.followUp')}
          text={followUp}
          lang={step.followUp && languageFor(step.followUp, language)}
        />
        <Said title={say('notes.step')} text={step.provenance} />
        <Said title={say('notes.workshop')} text={deck.provenance} />
      </dl>
    </section>
  )
}
