import { promiseWords } from '../../shared/i18n/promise/index.ts'
import type { ProtectionSentence } from '../../shared/room/protection.ts'
import { useWords } from '../ui/words.tsx'

interface SentencesProps {
  readonly sentences: readonly ProtectionSentence[]
  readonly kind: ProtectionSentence['kind']
}

export function ProtectionSentences({ sentences, kind }: SentencesProps) {
  const say = useWords(promiseWords)
  return (
    <ul>
      {sentences
        .filter((sentence) => sentence.kind === kind)
        .map(({ key, values }) => (
          <li key={key}>{say(key, values)}</li>
        ))}
    </ul>
  )
}
