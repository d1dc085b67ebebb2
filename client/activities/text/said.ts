import type { Json } from '../../../shared/lib/json.ts'
import { readEntries, type ShownText, writtenIn } from './reading.ts'

/** The texts, empty ones left out, each with its column where there are columns. */
export function saidText(config: unknown, value: Json): string[] {
  // The server parsed the deck by this activity's own schema; a kept answer may have lost its step.
  const columns = (config as ShownText | null)?.columns ?? []
  return writtenIn(readEntries(value)).map(({ text, column }) => {
    const title = columns.find(({ id }) => id === column)?.title
    return title === undefined ? text : `${title}: ${text}`
  })
}
