import { words } from '../../../shared/activities/choice/words.ts'
import { faultWith } from '../fault.tsx'
import { readChoice, type ShownChoice } from './choosing.ts'

export const ChoiceFault = faultWith(words, (config, value, say) => {
  // The server parsed the deck by this activity's own schema.
  const { most, mostItems } = config as ShownChoice
  const { ids, items } = readChoice(value)
  if (ids.length === 0) return say('input.missing')
  if (ids.length > most) return say('input.removeFirst', { most })
  return items.length > mostItems ? say('input.removeFirst', { most: mostItems }) : null
})
