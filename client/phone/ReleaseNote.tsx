import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { StepView } from '../../shared/protocol/views.ts'
import { useWords } from '../ui/words.tsx'

/** When what is answered here becomes visible: said before answering, and on the receipt. */
export function ReleaseNote({ step }: { readonly step: StepView }) {
  const say = useWords(phoneWords)
  const key = step.mode === 'group' ? 'release.cards' : (`release.${step.release}` as const)
  return <p className="hint">{say(key, { k: step.k })}</p>
}
