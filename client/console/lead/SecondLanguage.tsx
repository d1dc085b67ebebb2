import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { nearest } from '../../../shared/i18n/fallbacks.ts'
import { languageNames } from '../../../shared/i18n/language-names.ts'
import { isLanguage } from '../../../shared/i18n/languages.ts'
import { useWords } from '../../ui/words.tsx'
import { useDesk } from './desk.ts'

/** One more language for the prompt on the screen; nothing where the deck has only the one it is in there. */
export function SecondLanguage() {
  const say = useWords(consoleWords)
  const { view, send } = useDesk()
  const id = useId()
  const first = nearest(view.deck.languages, view.session.language)
  const others = view.deck.languages.filter((language) => language !== first)
  if (others.length === 0) return null
  const choose = (value: string) =>
    send({ type: 'second-language', language: isLanguage(value) ? value : null })
  return (
    <Field>
      <Label htmlFor={id}>{say('desk.second.label')}</Label>
      <Select
        id={id}
        value={view.secondLanguage ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <Select.Option value="">{say('desk.second.none')}</Select.Option>
        {others.map((language) => (
          <Select.Option key={language} value={language} lang={language}>
            {languageNames[language]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
