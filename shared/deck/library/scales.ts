import type { LocalText } from '../../i18n/local-text.ts'

/** How true a statement is, in five named steps: "enig5" in CONTENT.md. */
export const howTrue: { readonly from: 1; readonly to: 5; readonly names: LocalText[] } = {
  from: 1,
  to: 5,
  names: [
    { nb: 'Stemmer ikke', da: 'Passer ikke', en: 'Not true' },
    { nb: 'Stemmer litt', da: 'Passer lidt', en: 'Slightly' },
    { nb: 'Både og', da: 'Både-og', en: 'Partly' },
    { nb: 'Stemmer ganske godt', da: 'Passer ganske godt', en: 'Largely' },
    { nb: 'Stemmer helt', da: 'Passer helt', en: 'Fully true' },
  ],
}
