import type { Translation } from '../words.ts'
import type { PreviewWords } from './index.ts'

export const nn: Translation<PreviewWords> = {
  title: 'Slik blir «{title}»',
  lead: 'Inga økt er starta. Det du prøver her, blir verken sendt eller lagra.',
  step: 'Steg {number} av {all}: {title}',
  chooseStep: 'Steg',
  previous: 'Førre steg',
  next: 'Neste steg',
  language: 'Språk',
  moment: 'Vis steget',
  moments: {
    answering: 'medan folk svarer',
    shown: 'når svara blir viste',
  },
  off: 'Slått av i økta du set opp.',
  phone: 'Telefonen',
  phoneFrame: 'Telefonen på steget «{title}»',
  tryIt: 'Prøv gjerne å svare. Svaret går ingen stader.',
  screen: 'Skjermen',
  screenFrame: 'Skjermen på steget «{title}»',
  madeUp: {
    people:
      '{people, plural, one {Svaret er oppdikta: eitt døme, ikkje ein deltakar.} other {Svara er oppdikta: # døme, ikkje deltakarar.}}',
    groups:
      '{people, plural, one {Svaret er oppdikta: eitt døme, ikkje ei gruppe.} other {Svara er oppdikta: # døme, ikkje grupper.}}',
    none: 'Kode og adresse er oppdikta.',
  },
  notes: {
    title: 'For deg som leiar',
    step: 'Kvar steget kjem frå',
    workshop: 'Kvar opplegget kjem frå',
  },
  loading: 'Hentar opplegget …',
  failed: 'Fekk ikkje henta opplegget. Sjekk nettet og prøv igjen.',
  again: 'Prøv igjen',
  close: 'Lukk',
  examples: {
    text: 'Døme {number}',
    long: 'Døme {number}: eit litt lengre svar, for å vise plassen det tek',
    group: 'Dømegruppe {number}',
    role: 'Døme på rolle',
    theme: 'Dømetema {number}',
  },
}
