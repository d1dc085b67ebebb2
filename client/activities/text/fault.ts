import { words } from '../../../shared/activities/text/words.ts'
import { inOneSpelling } from '../../../shared/lib/text.ts'
import { faultWith } from '../fault.tsx'
import { graphemes } from './graphemes.ts'
import { missingIn } from './missing.ts'
import { readEntries, type ShownText } from './reading.ts'

export const TextFault = faultWith(words, (config, value, say) => {
  // The server parsed the deck by this activity's own schema.
  const text = config as ShownText
  const entries = readEntries(value)
  const missing = missingIn(text, entries)
  if (!missing) return null
  const over = graphemes(inOneSpelling(entries[missing.at]?.text ?? '')) - text.length
  return say(`input.${missing.problem}`, { most: text.most, over })
})
