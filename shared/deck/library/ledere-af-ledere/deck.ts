import type { DeckFile } from '../deck-file.ts'
import { unread } from '../unread.ts'
import { nineGoals } from './nine-goals.ts'
import { sinceLast } from './since-last.ts'
import { untilNext } from './until-next.ts'

/** T10 "Ledere af ledere 2.0: netværksmøde": CONTENT.md section 4, on the seed page 004; Danish first. */
export const ledereAfLedere: DeckFile = {
  format: 'plenum-deck',
  version: 1,
  id: 'ledere-af-ledere',
  title: {
    nb: 'Ledere av ledere 2.0: nettverksmøte',
    da: 'Ledere af ledere 2.0: netværksmøde',
    en: 'Leaders of leaders 2.0: network meeting',
  },
  description: {
    nb: 'For ledere av ledere i et utviklingsforløp, 8–60 personer ved bord på 4–6. Dere følger opp avtalene fra sist, ser hvor dere er med de ni målene, og avtaler hva dere prøver til neste gang. Les inn avtalene fra forrige møte når dere starter. Samlingene i første steg er et eksempel, til å endre.',
    da: 'For ledere af ledere i et udviklingsforløb, 8–60 personer ved borde på 4–6. I følger op på aftalerne fra sidst, ser, hvor I er med de ni mål, og aftaler, hvad I prøver af til næste gang. Indlæs aftalerne fra sidste møde, når I starter. Mødedatoerne i første trin er et eksempel, I kan ændre.',
    en: 'For leaders of leaders in a programme, 8–60 people at tables of 4–6. You follow up the agreements from last time, see where you are with the nine goals, and agree what to try until next time. Read in the agreements of the last meeting when you start. The gatherings in the first step are an example, to be changed.',
  },
  languages: ['da', 'nb', 'en'],
  people: { least: 8, most: 60 },
  provenance: {
    nb: `Egne ord, bygd på siden «Ledere af ledere 2.0» (PLF Nord 2.0): titler og datoer i programmet er sidens, og til å endre. Målene er våre formuleringer; de er refleksjonsutsagn, ikke en målt skala. ${unread.nb}`,
    da: `Egne ord, bygget på siden »Ledere af ledere 2.0« (PLF Nord 2.0): Titler og datoer i forløbet er sidens og til at ændre. Målene er vores formuleringer; de er refleksionsudsagn, ikke en målt skala. ${unread.da}`,
    en: `Our own words, built on the page “Ledere af ledere 2.0” (PLF Nord 2.0): titles and dates of the programme are the page’s, and there to be changed. The goals are in our wording; they are reflection statements, not a measured scale. ${unread.en}`,
  },
  steps: [...sinceLast, ...nineGoals, ...untilNext],
}
