/** A stored part, as far as its marker tells whose it is. */
export interface Owned {
  readonly value: string
}

/** A text that can be found in any file, and that says who wrote it: for the attacker's answer sheet. */
export const marker = (round: number, person: number, note = 0): string =>
  `merke-${round}-${String(person).padStart(3, '0')}-${note}`

/** What somebody wrote first, and then changed. */
export const draftOf = (round: number, person: number): string =>
  `kladd-${round}-${String(person).padStart(3, '0')}`

export function readMarker(text: string): { round: number; person: number; note: number } {
  const [, round, person, note] = /merke-(\d)-(\d{3})-(\d)/u.exec(text) ?? []
  return { round: Number(round), person: Number(person), note: Number(note) }
}
