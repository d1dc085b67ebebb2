/** A step of a workshop of the library. */
export interface LibraryStep {
  readonly deck: string
  readonly step: string
}

/**
 * Ten steps that facilitators want at hand in any workshop, in the order of CONTENT.md 4.11. Names alone:
 * what they ask is in the workshops, and what they need comes along.
 */
export const singlePrompts: readonly LibraryStep[] = [
  { deck: 'velg-en-k', step: 'velg' },
  { deck: 'velg-en-k', step: 'avtale' },
  { deck: 'trygt-nok', step: 'hos-oss' },
  { deck: 'trygt-nok', step: 'prikker' },
  { deck: 'fem-hindringer', step: 'nederste-trinn' },
  { deck: 'en-pluss-en', step: 'to-sporsmal' },
  { deck: 'ledergruppa', step: 'slik-er-vi' },
  { deck: 'laere-ledelse', step: 'laert-a-lede' },
  { deck: 'ellen', step: 'vet-og-antar' },
  { deck: 'ledere-af-ledere', step: 'siden-sidst' },
]
