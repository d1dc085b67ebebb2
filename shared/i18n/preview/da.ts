import type { Translation } from '../words.ts'
import type { PreviewWords } from './index.ts'

export const da: Translation<PreviewWords> = {
  title: 'Sådan bliver »{title}«',
  lead: 'Ingen session er startet. Det, du prøver her, bliver hverken sendt eller gemt.',
  step: 'Trin {number} af {all}: {title}',
  chooseStep: 'Trin',
  previous: 'Forrige trin',
  next: 'Næste trin',
  language: 'Sprog',
  moment: 'Vis trinnet',
  moments: {
    answering: 'mens folk svarer',
    shown: 'når svarene vises',
  },
  off: 'Slået fra i den session, du er ved at sætte op.',
  phone: 'Telefonen',
  phoneFrame: 'Telefonen på trinnet »{title}«',
  tryIt: 'Prøv gerne at svare. Svaret bliver ikke sendt nogen steder hen.',
  screen: 'Skærmen',
  screenFrame: 'Skærmen på trinnet »{title}«',
  madeUp: {
    people:
      '{people, plural, one {Svaret er opdigtet: ét eksempel, ikke en deltager.} other {Svarene er opdigtede: # eksempler, ikke deltagere.}}',
    groups:
      '{people, plural, one {Svaret er opdigtet: ét eksempel, ikke en gruppe.} other {Svarene er opdigtede: # eksempler, ikke grupper.}}',
    none: 'Kode og adresse er opdigtede.',
  },
  notes: {
    title: 'Til dig, der leder',
    step: 'Hvor trinnet kommer fra',
    workshop: 'Hvor workshoppen kommer fra',
  },
  loading: 'Henter workshoppen …',
  failed: 'Workshoppen kunne ikke hentes. Tjek nettet, og prøv igen.',
  again: 'Prøv igen',
  close: 'Luk',
  examples: {
    text: 'Eksempel {number}',
    long: 'Eksempel {number}: et lidt længere svar, der viser, hvor meget det fylder',
    group: 'Eksempelgruppe {number}',
    role: 'Eksempel på en rolle',
    theme: 'Eksempeltema {number}',
  },
}
