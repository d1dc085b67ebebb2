import type { Translation } from '../words.ts'
import { agreements } from './da-agreements.ts'
import { blocks } from './da-blocks.ts'
import { desk } from './da-desk.ts'
import { lead } from './da-lead.ts'
import { paper } from './da-paper.ts'
import { start } from './da-start.ts'
import { tables } from './da-tables.ts'
import { tools } from './da-tools.ts'
import type { ConsoleWords } from './index.ts'

export const da: Translation<ConsoleWords> = {
  page: 'Plenum – kontrolpanel',
  product: 'Plenum',
  language: 'Sprog (Language)',
  start,
  blocks,
  paper,
  lead,
  desk,
  tools,
  agreements,
  tables,
  enter: {
    checking: 'Åbner sessionen …',
    invalid: 'Linket gælder ikke',
    invalidWhy:
      'Sessionen kan være slettet, eller linket er ikke helt. Åbn det link, du gemte, eller bed en anden, der leder sessionen, trykke på »Lav nyt link«.',
    notSignedIn: 'Du har ikke adgang til denne session her',
    notSignedInWhy:
      'Sessionen kan være slettet, eller denne browser kender den ikke længere. Åbn det link, du gemte, eller bed en anden, der leder sessionen, trykke på »Lav nyt link«.',
    failed: 'Du kom ikke ind i sessionen',
    retry: 'Prøv igen',
    toStart: 'Start en ny session',
    reload: 'Genindlæs siden',
  },
  deleted: {
    title: 'Sessionen er slettet',
    receipt: 'Slettet den {day, date, long} kl. {day, time, short}.',
    what: 'Svar, tekster, aftaler, rumkode og links er væk fra serveren. De filer, du har hentet, har du stadig.',
    byOther: 'Sessionen blev slettet fra et andet kontrolpanel.',
  },
}
