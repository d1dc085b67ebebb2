export const nb = {
  title: 'Slik blir «{title}»',
  lead: 'Ingen økt er startet. Det du prøver her, blir verken sendt eller lagret.',
  step: 'Steg {number} av {all}: {title}',
  chooseStep: 'Steg',
  previous: 'Forrige steg',
  next: 'Neste steg',
  language: 'Språk',
  moment: 'Vis steget',
  moments: {
    answering: 'mens folk svarer',
    shown: 'når svarene vises',
  },
  off: 'Slått av i økta du setter opp.',
  phone: 'Telefonen',
  phoneFrame: 'Telefonen på steget «{title}»',
  tryIt: 'Prøv gjerne å svare. Svaret går ingen steder.',
  screen: 'Skjermen',
  screenFrame: 'Skjermen på steget «{title}»',
  madeUp: {
    people:
      '{people, plural, one {Svaret er oppdiktet: ett eksempel, ikke en deltaker.} other {Svarene er oppdiktet: # eksempler, ikke deltakere.}}',
    groups:
      '{people, plural, one {Svaret er oppdiktet: ett eksempel, ikke ei gruppe.} other {Svarene er oppdiktet: # eksempler, ikke grupper.}}',
    none: 'Kode og adresse er oppdiktet.',
  },
  notes: {
    title: 'For deg som leder',
    step: 'Hvor steget kommer fra',
    workshop: 'Hvor opplegget kommer fra',
  },
  loading: 'Henter opplegget …',
  failed: 'Fikk ikke hentet opplegget. Sjekk nettet og prøv igjen.',
  again: 'Prøv igjen',
  close: 'Lukk',
  examples: {
    text: 'Eksempel {number}',
    long: 'Eksempel {number}: et litt lengre svar, for å vise plassen det tar',
    group: 'Eksempelgruppe {number}',
    role: 'Eksempel på rolle',
    theme: 'Eksempeltema {number}',
  },
}
