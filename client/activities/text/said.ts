import type { Json } from '../../../shared/lib/json.ts'

/** The notes as they were written; a draft in another shape counts as none. */
export function readNotes(value: Json | null): string[] {
  const notes = value !== null && typeof value === 'object' && 'notes' in value ? value.notes : []
  return Array.isArray(notes) ? notes.map(String) : []
}

/** The notes, empty ones left out. */
export const saidText = (_config: unknown, value: Json): string[] =>
  readNotes(value)
    .map((note) => note.trim())
    .filter(Boolean)
