export const blocks = {
  title: 'Åpning og avslutning',
  none: 'Ingenting utenom opplegget',
  now: '{blocks} · {minutes} minutter i tillegg, {all} i alt',
  extra: '{blocks} · {minutes} minutter i tillegg',
  legend: 'Hva vil du åpne og avslutte med?',
  hint: 'Det kommer før og etter opplegget, også i kortversjonen. Minuttene kommer i tillegg til opplegget.',
  names: { checkIn: 'Innsjekk', groundRules: 'Spilleregler', checkOut: 'Utsjekk' },
  hints: {
    checkIn:
      '{minutes} min · Hvor til stede er du akkurat nå? Da ser du også at telefonene virker.',
    groundRules:
      '{minutes} min · Ingen navn, det som blir sagt her, blir her, og hvem som får rapporten.',
    checkOut: '{minutes} min · Én ting å ta med seg, og om det var nyttig. To steg.',
  },
  form: {
    legend: 'Hvordan sjekker folk inn?',
    'check-in': 'På en trapp fra 1 til 5',
    'check-in-word': 'Med ett ord',
  },
  problem: 'Opplegget er så langt at disse stegene ikke får plass. Slå av noen av dem.',
}
