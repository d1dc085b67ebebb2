import { agreements } from './nb-agreements.ts'
import { blocks } from './nb-blocks.ts'
import { desk } from './nb-desk.ts'
import { lead } from './nb-lead.ts'
import { paper } from './nb-paper.ts'
import { start } from './nb-start.ts'
import { tables } from './nb-tables.ts'
import { tools } from './nb-tools.ts'

export const nb = {
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
    checking: 'Åpner økta …',
    invalid: 'Lenka gjelder ikke',
    invalidWhy:
      'Økta kan være slettet, eller lenka er ikke hel. Åpne lenka du tok vare på, eller be en annen som leder økta, trykke «Lag ny lenke».',
    notSignedIn: 'Du har ikke tilgang til denne økta her',
    notSignedInWhy:
      'Økta kan være slettet, eller denne nettleseren kjenner den ikke lenger. Åpne lenka du tok vare på, eller be en annen som leder økta, trykke «Lag ny lenke».',
    failed: 'Kom ikke inn i økta',
    retry: 'Prøv igjen',
    toStart: 'Start en ny økt',
    reload: 'Last siden på nytt',
  },
  deleted: {
    title: 'Økta er slettet',
    receipt: 'Slettet {day, date, long} kl. {day, time, short}.',
    what: 'Svar, tekster, avtaler, romkode og lenker er borte fra serveren. Filer du har lastet ned, har du fortsatt.',
    byOther: 'Økta ble slettet fra et annet styringspanel.',
  },
}
