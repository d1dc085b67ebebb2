import type { Translation } from '../words.ts'
import type { ConsoleWords } from './index.ts'
import { agreements } from './nn-agreements.ts'
import { blocks } from './nn-blocks.ts'
import { desk } from './nn-desk.ts'
import { lead } from './nn-lead.ts'
import { paper } from './nn-paper.ts'
import { start } from './nn-start.ts'
import { tables } from './nn-tables.ts'
import { tools } from './nn-tools.ts'

export const nn: Translation<ConsoleWords> = {
  page: 'Plenum – styringspanel',
  product: 'Plenum',
  language: 'Språk (Language)',
  start,
  blocks,
  paper,
  lead,
  desk,
  tools,
  agreements,
  tables,
  enter: {
    checking: 'Opnar økta …',
    invalid: 'Lenka gjeld ikkje',
    invalidWhy:
      'Økta kan vere sletta, eller lenka er ikkje heil. Opne lenka du tok vare på, eller be ein annan som leier økta, trykke «Lag ny lenke».',
    notSignedIn: 'Du har ikkje tilgang til denne økta her',
    notSignedInWhy:
      'Økta kan vere sletta, eller denne nettlesaren kjenner ho ikkje lenger. Opne lenka du tok vare på, eller be ein annan som leier økta, trykke «Lag ny lenke».',
    failed: 'Kom ikkje inn i økta',
    retry: 'Prøv igjen',
    toStart: 'Start ei ny økt',
    reload: 'Last sida på nytt',
  },
  deleted: {
    title: 'Økta er sletta',
    receipt: 'Sletta {day, date, long} kl. {day, time, short}.',
    what: 'Svar, tekstar, avtalar, romkode og lenker er borte frå serveren. Filer du har lasta ned, har du framleis.',
    byOther: 'Økta blei sletta frå eit anna styringspanel.',
  },
}
