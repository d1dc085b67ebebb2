import { lazy, Suspense } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import { useWords } from '../ui/words.tsx'
import { Caught } from './Caught.tsx'
import { loadLanguage } from './language.ts'

const LanguageMenu = lazy(() =>
  import('../ui/LanguageMenu.tsx').then((module) => ({ default: module.LanguageMenu })),
)

/** The language menu, which comes after everything that is needed to answer. */
export function LanguageChoice() {
  const say = useWords(phoneWords)
  return (
    <Caught otherwise={null}>
      <Suspense>
        <LanguageMenu label={say('language')} load={loadLanguage} />
      </Suspense>
    </Caught>
  )
}
