import type { Translation } from '../words.ts'
import type { ConsoleWords } from './index.ts'

export const blocks: Translation<ConsoleWords['blocks']> = {
  title: 'Opning og avslutning',
  none: 'Ingenting utanom opplegget',
  now: '{blocks} · {minutes} minutt i tillegg, {all} i alt',
  extra: '{blocks} · {minutes} minutt i tillegg',
  legend: 'Kva vil du opne og avslutte med?',
  hint: 'Det kjem før og etter opplegget, òg i kortversjonen. Minutta kjem i tillegg til opplegget.',
  names: { checkIn: 'Innsjekk', groundRules: 'Spelereglar', checkOut: 'Utsjekk' },
  hints: {
    checkIn: '{minutes} min · Kor til stades er du akkurat no? Då ser du òg at telefonane verkar.',
    groundRules:
      '{minutes} min · Ingen namn, det som blir sagt her, blir her, og kven som får rapporten.',
    checkOut: '{minutes} min · Éin ting å ta med seg, og om det var nyttig. To steg.',
  },
  form: {
    legend: 'Korleis sjekkar folk inn?',
    'check-in': 'På ei trapp frå 1 til 5',
    'check-in-word': 'Med eitt ord',
  },
  problem: 'Opplegget er så langt at desse stega ikkje får plass. Slå av nokre av dei.',
}
