import type { Translation } from '../words.ts'
import type { PreviewWords } from './index.ts'

export const sv: Translation<PreviewWords> = {
  title: 'Så blir ”{title}”',
  lead: 'Inget pass har startats. Det du provar här varken skickas eller sparas.',
  step: 'Steg {number} av {all}: {title}',
  chooseStep: 'Steg',
  previous: 'Föregående steg',
  next: 'Nästa steg',
  language: 'Språk',
  moment: 'Visa steget',
  moments: {
    answering: 'medan folk svarar',
    shown: 'när svaren visas',
  },
  off: 'Avstängt i passet som du förbereder.',
  phone: 'Telefonen',
  phoneFrame: 'Telefonen på steget ”{title}”',
  tryIt: 'Prova gärna att svara. Svaret går ingenstans.',
  screen: 'Skärmen',
  screenFrame: 'Skärmen på steget ”{title}”',
  madeUp: {
    people:
      '{people, plural, one {Svaret är påhittat: ett exempel, ingen deltagare.} other {Svaren är påhittade: # exempel, inga deltagare.}}',
    groups:
      '{people, plural, one {Svaret är påhittat: ett exempel, ingen grupp.} other {Svaren är påhittade: # exempel, inga grupper.}}',
    none: 'Kod och adress är påhittade.',
  },
  notes: {
    title: 'För dig som leder',
    step: 'Varifrån steget kommer',
    workshop: 'Varifrån upplägget kommer',
  },
  loading: 'Hämtar upplägget …',
  failed: 'Det gick inte att hämta upplägget. Kontrollera nätet och försök igen.',
  again: 'Försök igen',
  close: 'Stäng',
  examples: {
    text: 'Exempel {number}',
    long: 'Exempel {number}: ett lite längre svar, för att visa hur mycket plats det tar',
    group: 'Exempelgrupp {number}',
    role: 'Exempel på en roll',
    theme: 'Exempeltema {number}',
  },
}
