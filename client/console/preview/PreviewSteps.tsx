import { Button, Field, Label, Select } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import type { Agreement } from '../../../shared/commitments/agreement.ts'
import { type Deck, stepOf } from '../../../shared/deck/deck.ts'
import { leftOut, type Settings } from '../../../shared/deck/settings.ts'
import { languageNames } from '../../../shared/i18n/language-names.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { textIn } from '../../../shared/i18n/local-text.ts'
import { previewWords } from '../../../shared/i18n/preview/index.ts'
import {
  deckWithAgreements,
  type Moment,
  momentsOf,
  previewStep,
} from '../../../shared/preview/preview.ts'
import { useWords } from '../../ui/words.tsx'
import { Choice } from '../parts/Choice.tsx'
import { KeyHint } from '../parts/KeyHint.tsx'
import { PreviewFrames } from './PreviewFrames.tsx'
import { PreviewNotes } from './PreviewNotes.tsx'
import { useExampleWords } from './use-preview-deck.ts'
import { useTurning } from './use-turning.ts'

interface PreviewStepsProps {
  readonly deck: Deck
  readonly settings: Settings
  readonly agreements: readonly Agreement[] | null
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Where somebody is in the preview. */
interface Place {
  readonly id: string
  readonly moment: Moment
  readonly language: Language
}

/** The deck as it would be run, and a place of it as phone and screen show it; null until its words are there. */
function usePreview({ deck, settings, agreements, now }: PreviewStepsProps, place: Place) {
  const { id, moment, language } = place
  const say = useExampleWords(language)
  return useMemo(() => {
    if (!say) return null
    const run = deckWithAgreements(deck, agreements, { say, now })
    const step = stepOf(run, id) ?? run.steps[0]
    if (!step) return null
    const preview = { deck: run, settings, language, say, now, origin: location.origin }
    const moments = momentsOf(step)
    const at = moments.includes(moment) ? moment : 'answering'
    return { steps: run.steps, step, moments, at, made: previewStep(preview, step.id, at) }
  }, [deck, settings, agreements, now, id, moment, language, say])
}

type Shown = NonNullable<ReturnType<typeof usePreview>>

interface TurnProps extends Pick<Shown, 'steps' | 'step'> {
  readonly language: Language
  readonly onGo: (id: string) => void
}

/** To the step before, to the one after, or to any. */
function Turn({ steps, step, language, onGo }: TurnProps) {
  const say = useWords(previewWords)
  const index = steps.indexOf(step)
  const turn = (by: 1 | -1, label: string, sign: string) => {
    const other = steps[index + by]
    return (
      <Button
        type="button"
        variant={by > 0 ? 'primary' : 'secondary'}
        aria-disabled={other === undefined}
        aria-keyshortcuts={by > 0 ? 'ArrowRight PageDown' : 'ArrowLeft PageUp'}
        onClick={() => other && onGo(other.id)}
      >
        {label} <KeyHint name={sign} />
      </Button>
    )
  }
  return (
    <>
      {turn(-1, say('previous'), '←')}
      {turn(1, say('next'), '→')}
      <Field>
        <Label>{say('chooseStep')}</Label>
        <Select value={step.id} onChange={({ currentTarget }) => onGo(currentTarget.value)}>
          {steps.map(({ id, title }) => (
            <Select.Option key={id} value={id}>
              {textIn(title, language)}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </>
  )
}

interface LookProps extends Pick<Shown, 'moments' | 'at'> {
  readonly languages: readonly Language[]
  readonly language: Language
  readonly onChange: (change: Partial<Place>) => void
}

/** How the step is looked at: at which moment, in which language. */
function Look({ moments, at, languages, language, onChange }: LookProps) {
  const say = useWords(previewWords)
  return (
    <>
      {moments.length > 1 && (
        <Choice
          inline
          legend={say('moment')}
          name="preview-moment"
          value={at}
          options={moments.map((value) => ({ value, label: say(`moments.${value}`) }))}
          onChange={(moment) => onChange({ moment })}
        />
      )}
      {languages.length > 1 && (
        <Field>
          <Label>{say('language')}</Label>
          <Select
            value={language}
            onChange={({ currentTarget }) => {
              const chosen = languages.find((tag) => tag === currentTarget.value)
              if (chosen) onChange({ language: chosen })
            }}
          >
            {languages.map((tag) => (
              <Select.Option key={tag} value={tag} lang={tag}>
                {languageNames[tag]}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
    </>
  )
}

/** Which of the steps it is, as the phone says it. */
const placeOf = ({ phone: { step } }: Shown['made']) => ({
  number: step?.number ?? 0,
  all: step?.of ?? 0,
})

/** One step at a time: what it is called, how to go on, and what phone and screen show. */
export function PreviewSteps(props: PreviewStepsProps) {
  const say = useWords(previewWords)
  const { deck, settings } = props
  const [place, setPlace] = useState<Place>({
    id: '',
    moment: 'answering',
    language: settings.language,
  })
  const shown = usePreview(props, place)
  useTurning((by) => {
    const other = shown?.steps[shown.steps.indexOf(shown.step) + by]
    if (other) setPlace({ ...place, id: other.id })
  })
  if (!shown) return <p role="status">{say('loading')}</p>
  const { steps, step, moments, at, made } = shown
  const { language } = place
  const change = (changes: Partial<Place>) => setPlace({ ...place, ...changes })
  return (
    <div className="preview">
      <div role="status">
        <h3>{say('step', { ...placeOf(made), title: textIn(step.title, language) })}</h3>
        {leftOut(deck, settings).includes(step.id) && <p className="soft">{say('off')}</p>}
      </div>
      <div className="preview-bar">
        <Turn steps={steps} step={step} language={language} onGo={(id) => change({ id })} />
        <Look
          moments={moments}
          at={at}
          languages={deck.languages}
          language={language}
          onChange={change}
        />
      </div>
      <PreviewFrames made={made} language={language}>
        <PreviewNotes deck={deck} step={step} settings={settings} language={language} />
      </PreviewFrames>
    </div>
  )
}
