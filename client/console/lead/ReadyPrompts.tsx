import { Button, Field, Label, Select } from '@digdir/designsystemet-react'
import { type ReactNode, useId, useState } from 'react'
import { kOf } from '../../../shared/deck/settings.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useLanguage, useWords } from '../../ui/words.tsx'
import { useDesk } from './desk.ts'
import type { QuickInput } from './insert-form.ts'
import {
  decksOf,
  listed,
  minutesOf,
  promptsNamed,
  promptsOf,
  type ReadyPrompt,
} from './ready-prompts.ts'
import { type Fetched, useOtherWorkshops, useSheets } from './use-sheets.ts'
import { kindOf } from './wording.ts'

export interface PartProps {
  readonly onInsert: (prompt: QuickInput) => void
  /** One is on its way. */
  readonly busy: boolean
}

/** What has come, or how it stands with it. */
function Waiting<Value>({
  of,
  children,
}: {
  readonly of: Fetched<Value>
  readonly children: (value: Value) => ReactNode
}) {
  const say = useWords(consoleWords)
  if (of.is === 'there') return children(of.value)
  if (of.is === 'fetching')
    return (
      <p role="status" className="soft">
        {say('tools.insert.fetching')}
      </p>
    )
  return (
    <div role="alert">
      <p className="problem">{say('tools.insert.failed')}</p>
      <Button variant="secondary" data-color="neutral" onClick={of.again}>
        {say('start.again')}
      </Button>
    </div>
  )
}

const leastK = 3

/** What is different about a sensitive step: so many must answer, and whether that many are here. */
function Sensitive({ step }: Pick<ReadyPrompt, 'step'>) {
  const say = useWords(consoleWords)
  const { inRoom: present } = useDesk().view
  const k = kOf(step, { k: leastK })
  if (k <= leastK) return null
  return (
    <>
      <br />
      {say('tools.insert.onlyFrom', { k })}
      {present < k && ` ${say('tools.insert.here', { here: present })}`}
    </>
  )
}

/** The steps that come along, and how long it all takes. */
function Brings({ prompt }: { readonly prompt: ReadyPrompt }) {
  const say = useWords(consoleWords)
  if (prompt.brings.length === 0) return null
  const steps = prompt.brings.map(({ title }) => say('start.quoted', { title })).join(', ')
  return (
    <>
      <br />
      {say('tools.insert.brings', { steps, minutes: minutesOf(prompt) })}
    </>
  )
}

interface RowProps extends PartProps {
  readonly prompt: ReadyPrompt
  /** Says which workshop it is from. */
  readonly isFromAny: boolean
}

function ReadyRow({ prompt, isFromAny, onInsert, busy }: RowProps) {
  const say = useWords(consoleWords)
  const language = useLanguage()
  const { deck, step, workshop } = prompt
  const lang = prompt.language === language ? undefined : prompt.language
  return (
    <li>
      <div>
        <span lang={lang}>
          <strong>{step.title}</strong>
          <br />
          {step.prompt}
        </span>
        <p className="soft">
          {isFromAny && (
            <>
              <span lang={lang}>{workshop}</span>
              <br />
            </>
          )}
          {kindOf(step, language, say)}
          <Brings prompt={prompt} />
          <Sensitive step={step} />
        </p>
      </div>
      <Button
        variant="secondary"
        data-color="neutral"
        className="act"
        aria-disabled={busy}
        aria-label={say('tools.insert.addThis', { title: step.title })}
        onClick={() => onInsert({ kind: 'ready', deck, step: step.id })}
      >
        {say('tools.insert.addReady')}
      </Button>
    </li>
  )
}

interface RowsProps extends Omit<RowProps, 'prompt'> {
  readonly prompts: readonly ReadyPrompt[]
}

function Rows({ prompts, ...part }: RowsProps) {
  return (
    <ul className="plain ready-prompts">
      {prompts.map((prompt) => (
        <ReadyRow key={`${prompt.deck}/${prompt.step.id}`} prompt={prompt} {...part} />
      ))}
    </ul>
  )
}

/** The ten at hand. */
export function ShortList(part: PartProps) {
  const { view } = useDesk()
  const list = listed(view.deck.id)
  const sheets = useSheets(decksOf(list))
  return (
    <Waiting of={sheets}>
      {(found) => <Rows prompts={promptsNamed(list, found)} isFromAny {...part} />}
    </Waiting>
  )
}

function WorkshopSteps({ deck, ...part }: PartProps & { readonly deck: string }) {
  return (
    <Waiting of={useSheets([deck])}>
      {(found) => <Rows prompts={found.flatMap(promptsOf)} isFromAny={false} {...part} />}
    </Waiting>
  )
}

/** Any step of any other workshop: first the workshop, then the step. */
export function AnyStep(part: PartProps) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const id = useId()
  const [deck, setDeck] = useState('')
  const workshops = useOtherWorkshops(view.deck.id)
  return (
    <Waiting of={workshops}>
      {(found) => (
        <div className="insert-form">
          <Field>
            <Label htmlFor={id}>{say('tools.insert.pick')}</Label>
            <p data-field="description" id={`${id}-hint`}>
              {say('tools.insert.own')}
            </p>
            <Select
              id={id}
              aria-describedby={`${id}-hint`}
              value={deck}
              onChange={({ currentTarget }) => setDeck(currentTarget.value)}
            >
              <Select.Option value="" disabled>
                {say('tools.insert.pickNone')}
              </Select.Option>
              {found.map((workshop) => (
                <Select.Option key={workshop.id} value={workshop.id}>
                  {workshop.title}
                </Select.Option>
              ))}
            </Select>
          </Field>
          {deck !== '' && <WorkshopSteps deck={deck} {...part} />}
        </div>
      )}
    </Waiting>
  )
}
