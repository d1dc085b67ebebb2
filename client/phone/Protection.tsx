import { lazy, Suspense } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { PhoneView } from '../../shared/protocol/views.ts'
import { useRefusalWords } from '../ui/refusal-words.ts'
import { useWords } from '../ui/words.tsx'
import { Caught } from './Caught.tsx'

/** It comes on its own: nobody waits for it on the way to an answer, and it is there before it is opened. */
const Text = lazy(() =>
  import('./ProtectionText.tsx').then((module) => ({ default: module.ProtectionText })),
)

/** How answers are protected here, and what cannot be promised; within reach in every state. */
export function Protection({ view }: { readonly view: PhoneView | null }) {
  const say = useWords(phoneWords)
  const sayError = useRefusalWords()
  return (
    <details className="protection">
      <summary>{say('protection.title')}</summary>
      <Caught otherwise={<p className="notice">{sayError('no-reply')}</p>}>
        <Suspense>
          <Text view={view} />
        </Suspense>
      </Caught>
    </details>
  )
}
