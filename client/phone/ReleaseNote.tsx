import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { StepView } from '../../shared/protocol/views.ts'
import { useWords } from '../ui/words.tsx'

/** When what is answered here becomes visible: said before answering, and on the receipt. */
export function ReleaseNote({ step }: { readonly step: StepView }) {
  const say = useWords(phoneWords)
  const ofGroup = step.type === 'commit' ? 'release.cards' : 'release.reveal'
  const key = step.mode === 'group' ? ofGroup : (`release.${step.release}` as const)
  return <p className="hint">{say(key, { k: step.k })}</p>
}
