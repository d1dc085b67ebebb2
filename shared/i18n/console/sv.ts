import type { ConsoleWords } from './index.ts'
import { agreements } from './sv-agreements.ts'
import { blocks } from './sv-blocks.ts'
import { desk } from './sv-desk.ts'
import { lead } from './sv-lead.ts'
import { paper } from './sv-paper.ts'
import { start } from './sv-start.ts'
import { tables } from './sv-tables.ts'
import { tools } from './sv-tools.ts'

export const sv: ConsoleWords = {
  page: 'Plenum – kontrollpanel',
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
    checking: 'Öppnar passet …',
    invalid: 'Länken gäller inte',
    invalidWhy:
      'Passet kan vara raderat, eller så är länken inte hel. Öppna länken du sparade, eller be någon annan som leder passet att trycka på ”Skapa ny länk”.',
    notSignedIn: 'Du har inte tillgång till det här passet här',
    notSignedInWhy:
      'Passet kan vara raderat, eller så känner den här webbläsaren inte längre till det. Öppna länken du sparade, eller be någon annan som leder passet att trycka på ”Skapa ny länk”.',
    failed: 'Kom inte in i passet',
    retry: 'Försök igen',
    toStart: 'Starta ett nytt pass',
    reload: 'Ladda om sidan',
  },
  deleted: {
    title: 'Passet är raderat',
    receipt: 'Raderat den {day, date, long} kl. {day, time, short}.',
    what: 'Svar, texter, överenskommelser, rumskod och länkar är borta från servern. Filer som du har laddat ner har du kvar.',
    byOther: 'Passet raderades från en annan kontrollpanel.',
  },
}
