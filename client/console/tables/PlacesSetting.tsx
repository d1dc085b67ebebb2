import { Field, Input, Label, Select, ValidationMessage } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { type PlaceableChoice, type PlaceLines, suggestedPlaces, writtenLines } from './places.ts'
import { SettingFoot } from './SettingFoot.tsx'

interface PlacesSettingProps {
  /** The choices that people have made, newest first. */
  readonly choices: readonly [PlaceableChoice, ...PlaceableChoice[]]
  /** What is shown now. */
  readonly places: { readonly step: string; readonly lines: PlaceLines } | null
  /** Characters in one line. */
  readonly most: number
  readonly onSave: (step: string, lines: PlaceLines) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

interface PlaceFieldProps {
  readonly option: PlaceableChoice['options'][number]
  readonly text: string
  readonly problem: string
  readonly onText: (text: string) => void
}

function PlaceField({ option: { id, title }, text, problem, onText }: PlaceFieldProps) {
  const say = useWords(consoleWords)
  const lang = useDeckLang()
  const field = `place-${id}`
  return (
    <Field>
      <Label htmlFor={field}>
        <span lang={lang}>{say('tables.places.field', { option: `${id} ${title}` })}</span>
      </Label>
      <Input
        id={field}
        autoComplete="off"
        value={text}
        aria-describedby={problem ? `${field}-problem` : undefined}
        aria-invalid={problem !== ''}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
      {problem && <ValidationMessage id={`${field}-problem`}>{problem}</ValidationMessage>}
    </Field>
  )
}

interface WhichProps extends Pick<PlacesSettingProps, 'choices'> {
  readonly step: string
  readonly onStep: (step: string) => void
}

function Which({ choices, step, onStep }: WhichProps) {
  const say = useWords(consoleWords)
  const lang = useDeckLang()
  const [only, ...others] = choices
  if (others.length === 0) return <p>{say('tables.places.about', { title: only.title })}</p>
  return (
    <Field>
      <Label htmlFor="places-which">{say('tables.places.which')}</Label>
      <Select
        id="places-which"
        value={step}
        onChange={({ currentTarget }) => onStep(currentTarget.value)}
      >
        {choices.map((choice) => (
          <Select.Option key={choice.step} value={choice.step} lang={lang}>
            {choice.title}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}

/** Where those who chose the same meet: a line for each option. */
export function PlacesSetting(props: PlacesSettingProps) {
  const { choices, places, most, onSave, onRemove, onClose } = props
  const say = useWords(consoleWords)
  const linesFor = (of: PlaceableChoice): PlaceLines =>
    places?.step === of.step ? places.lines : suggestedPlaces(of, say)
  const first = choices.find(({ step }) => step === places?.step) ?? choices[0]
  const [choice, setChoice] = useState(first)
  const [lines, setLines] = useState(() => linesFor(first))
  const [isTried, setIsTried] = useState(false)

  const isLong = (id: string) => (lines[id] ?? '').trim().length > most
  const written = writtenLines(lines)
  const isEmpty = Object.keys(written).length === 0
  const problemAt = (id: string, index: number) => {
    if (isLong(id)) return say('tables.places.long', { most })
    return isTried && isEmpty && index === 0 ? say('tables.places.empty') : ''
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    const wrong = isEmpty ? choice.options[0] : choice.options.find(({ id }) => isLong(id))
    if (wrong) return document.getElementById(`place-${wrong.id}`)?.focus()
    onSave(choice.step, written)
    return onClose()
  }
  return (
    <Dialog title={say('tables.places.title')} onClose={onClose}>
      <p className="soft">{say('tables.places.why')}</p>
      <form className="places-setting" onSubmit={save} noValidate>
        <Which
          choices={choices}
          step={choice.step}
          onStep={(step) => {
            const chosen = choices.find((one) => one.step === step) ?? first
            setChoice(chosen)
            setLines(linesFor(chosen))
          }}
        />
        {choice.options.map((option, index) => (
          <PlaceField
            key={option.id}
            option={option}
            text={lines[option.id] ?? ''}
            problem={problemAt(option.id, index)}
            onText={(text) => setLines({ ...lines, [option.id]: text })}
          />
        ))}
        <p className="soft">{say('tables.places.leave')}</p>
        <SettingFoot
          labels={{
            remove: say('tables.places.remove'),
            cancel: say('tables.places.cancel'),
            save: say('tables.places.save'),
          }}
          onRemove={places ? onRemove : null}
          onClose={onClose}
        />
      </form>
    </Dialog>
  )
}
