import type { Translation } from '../words.ts'
import type { ConsoleWords } from './index.ts'

export const blocks: Translation<ConsoleWords['blocks']> = {
  title: 'Åbning og afslutning',
  none: 'Intet ud over workshoppen',
  now: '{blocks} · {minutes} minutter oveni, {all} i alt',
  extra: '{blocks} · {minutes} minutter oveni',
  legend: 'Hvad vil du åbne og slutte med?',
  hint: 'Det kommer før og efter workshoppen, også i den korte version. Minutterne lægges oven i workshoppens egne.',
  names: { checkIn: 'Tjek ind', groundRules: 'Spilleregler', checkOut: 'Tjek ud' },
  hints: {
    checkIn:
      '{minutes} min. · Hvor nærværende er du lige nu? Så ser du også, at telefonerne virker.',
    groundRules:
      '{minutes} min. · Ingen navne, det, der bliver sagt her, bliver her, og hvem der får rapporten.',
    checkOut: '{minutes} min. · Én ting at tage med sig, og om det var nyttigt. To trin.',
  },
  form: {
    legend: 'Hvordan tjekker deltagerne ind?',
    'check-in': 'På en trappe fra 1 til 5',
    'check-in-word': 'Med ét ord',
  },
  problem: 'Workshoppen er så lang, at der ikke er plads til disse trin. Slå nogle af dem fra.',
}
