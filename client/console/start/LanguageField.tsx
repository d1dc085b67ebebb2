import { Select } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { nearest } from '../../../shared/i18n/fallbacks.ts'
import { languageIn } from '../../../shared/i18n/language-in.ts'
import { languageNames } from '../../../shared/i18n/language-names.ts'
import { isLanguage, languages } from '../../../shared/i18n/languages.ts'
import { useLanguage, useWords } from '../../ui/words.tsx'
import { Field } from './Field.tsx'
import { languageOf } from './settings-of.ts'
import type { WorkshopSettingsProps } from './settings-props.ts'

/** Which language the room starts in, and which the workshop's own texts are in where it lacks that. */
export function LanguageField({ form, card, problemAt, onChange }: WorkshopSettingsProps) {
  const say = useWords(consoleWords)
  const page = useLanguage()
  const chosen = languageOf(form, page)
  const texts = card ? nearest(card.languages, chosen) : chosen
  return (
    <div>
      <Field
        field="language"
        label={say('start.language')}
        hint={say('start.languageHint')}
        problem={problemAt('language')}
      >
        {(attributes) => (
          <Select
            {...attributes}
            name="language"
            value={chosen}
            onChange={({ currentTarget: { value } }) => {
              if (isLanguage(value)) onChange({ language: value })
            }}
          >
            {languages.map((tag) => (
              <Select.Option key={tag} value={tag} lang={tag}>
                {languageNames[tag]}
              </Select.Option>
            ))}
          </Select>
        )}
      </Field>
      <p role="status" className="soft">
        {texts !== chosen && say('start.languageOfTexts', { language: languageIn(texts, page) })}
      </p>
    </div>
  )
}
