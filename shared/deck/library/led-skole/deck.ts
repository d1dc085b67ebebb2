import type { DeckFile } from '../deck-file.ts'
import { unread } from '../unread.ts'
import { howWeGetThere } from './how-we-get-there.ts'
import { whereTo } from './where-to.ts'
import { whereWeAre } from './where-we-are.ts'

/** T9 "Led skole": CONTENT.md section 4, on the seed article 001. */
export const ledSkole: DeckFile = {
  format: 'plenum-deck',
  version: 1,
  id: 'led-skole',
  title: {
    nb: 'Led skole: Hvor er vi – hvor vil vi – hvordan kommer vi dit?',
    da: 'Led skole: Hvor er vi – hvor vil vi hen – hvordan kommer vi derhen?',
    en: 'Led skole: where are we – where to – how do we get there?',
  },
  description: {
    nb: 'For ledergrupper med mellomledere, gjerne flere sammen, 6–60 personer. Dere ser hvor dere står, lager et framtidsbilde og setter opp samlingene som skal få dere dit. Bildet gjelder denne gruppa nå: Det er ikke laget for å sammenligne skoler.',
    da: 'For ledelsesteams med mellemledere, gerne flere sammen, 6–60 personer. I ser, hvor I står, laver et fremtidsbillede og planlægger de samlinger, der skal få jer derhen. Billedet gælder denne gruppe nu: Det er ikke lavet til at sammenligne skoler.',
    en: 'For leadership groups with middle leaders, several together if you like, 6–60 people. You see where you stand, make a picture of the future and set up the gatherings that will take you there. The picture is of this group now: it is not made to compare schools.',
  },
  languages: ['nb', 'da', 'en'],
  people: { least: 6, most: 60 },
  provenance: {
    nb: `Egne ord, bygd på artikkelen «Om Led skole» og på de tre spørsmålene som bærer rammeverket (ks.no). Utsagnene er refleksjonsutsagn, ikke en målt skala, og ikke KS’ ståstedsanalyse. Artikkelen navngir ikke rammeverkets sju moduler: Temaene som får prikker, er våre forslag, til å endre. ${unread.nb}`,
    da: `Egne ord, bygget på artiklen »Om Led skole« og på de tre spørgsmål, der bærer rammen (ks.no). Udsagnene er refleksionsudsagn, ikke en målt skala og ikke KS’ ståstedsanalyse. Artiklen nævner ikke navnene på de syv moduler: De temaer, der får prikker, er vores forslag og til at ændre. ${unread.da}`,
    en: `Our own words, built on the article “Om Led skole” and on the three questions that carry the framework (ks.no). The statements are for reflection, not a measured scale, and not the status analysis of KS. The article does not name the framework’s seven modules: the themes that get dots are our suggestions, there to be changed. ${unread.en}`,
  },
  steps: [...whereWeAre, ...whereTo, ...howWeGetThere],
}
