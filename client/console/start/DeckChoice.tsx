import { Details, Radio, Tag } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { languageNames } from '../../../shared/i18n/language-names.ts'
import type { DeckCard } from '../../../shared/protocol/http.ts'
import { paths } from '../../../shared/protocol/paths.ts'
import { useLanguage, useWords } from '../../ui/words.tsx'
import { activityName } from '../lead/wording.ts'
import { PreviewButton } from './PreviewButton.tsx'
import { hasShort } from './settings-of.ts'
import type { StartForm } from './start-form.ts'
import { useCardLang } from './use-card-lang.ts'

/** How long it takes, and in which languages it is written. */
function Facts({ card }: { readonly card: DeckCard }) {
  const say = useWords(consoleWords)
  const { minutes, coreMinutes: core, people } = card
  return (
    <span className="facts">
      <Tag data-color="success">{say('start.minutes', { minutes })}</Tag>
      {hasShort(card) && <Tag data-color="neutral">{say('start.core', { core })}</Tag>}
      {people && <Tag data-color="neutral">{say('start.people', { ...people })}</Tag>}
      {card.languages.map((tag) => (
        <Tag key={tag} data-color="neutral" lang={tag}>
          {languageNames[tag]}
        </Tag>
      ))}
    </span>
  )
}

/** What is sensitive in it, so that nobody starts it unprepared. */
function Sensitive({ card }: { readonly card: DeckCard }) {
  const say = useWords(consoleWords)
  const titles = card.steps
    .filter(({ sensitive }) => sensitive)
    .map(({ title }) => say('start.quoted', { title }))
  const last = titles.at(-1)
  if (last === undefined) return null
  const others = titles.slice(0, -1).join(', ')
  const steps = others === '' ? last : say('start.list', { others, last })
  return <span>{say('start.sensitive', { steps })}</span>
}

/** The workshop's own file, for whoever wants to change it and bring it along again. */
function Download({ card: { id, title } }: Pick<DeckChoiceProps, 'card'>) {
  const say = useWords(consoleWords)
  if (id === 'file') return null
  return (
    <a
      className="ds-link deck-download"
      href={paths.deckFile.path.replace(':deck', id)}
      download={`${id}.json`}
      aria-label={say('start.downloadTitle', { title })}
    >
      {say('start.download')}
    </a>
  )
}

function Steps({ card, form }: Pick<DeckChoiceProps, 'card' | 'form'>) {
  const say = useWords(consoleWords)
  const language = useLanguage()
  const lang = useCardLang(card)
  return (
    <Details>
      <Details.Summary>{say('start.steps')}</Details.Summary>
      <Details.Content className="deck-content">
        <div className="row">
          <PreviewButton card={card} form={form} />
          <Download card={card} />
        </div>
        <ol className="deck-steps">
          {card.steps.map((step) => (
            <li key={step.id}>
              <span lang={lang}>{step.title}</span>
              <small className="soft">
                {say('start.step', {
                  minutes: step.minutes,
                  activity: activityName(step.type, language),
                  mode: say(`lead.modes.${step.mode}`),
                })}
                {step.sensitive && ` · ${say('start.isSensitive')}`}
                {step.optional && ` · ${say('start.isOptional')}`}
                {hasShort(card) &&
                  step.core &&
                  ` · ${say('start.inShort', { minutes: step.coreMinutes })}`}
              </small>
            </li>
          ))}
        </ol>
      </Details.Content>
    </Details>
  )
}

interface DeckChoiceProps {
  readonly card: DeckCard
  readonly isChosen: boolean
  /** What else is filled in. */
  readonly form: StartForm
  readonly id?: string
  readonly onChoose: (deck: string) => void
}

/** One workshop: what it is for, how long it takes, in which languages, and its steps. */
export function DeckChoice({ card, isChosen, form, onChoose, ...radio }: DeckChoiceProps) {
  const say = useWords(consoleWords)
  const lang = useCardLang(card)
  const fileName = card.id === 'file' ? form.file?.name : undefined
  return (
    <div className="deck-card" data-chosen={isChosen}>
      <Radio
        {...radio}
        name="deck"
        value={card.id}
        label={
          <span className="deck-title" lang={lang}>
            {card.title}
          </span>
        }
        description={
          <>
            {fileName !== undefined && <span>{say('start.fromFile', { name: fileName })}</span>}
            {card.description && <span lang={lang}>{card.description}</span>}
            <Sensitive card={card} />
            <Facts card={card} />
          </>
        }
        checked={isChosen}
        onChange={() => onChoose(card.id)}
      />
      <Steps card={card} form={form} />
    </div>
  )
}
