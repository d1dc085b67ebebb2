import type { DeckFile } from '../deck-file.ts'
import { unread } from '../unread.ts'
import { newAgenda } from './new-agenda.ts'
import { oneByOne } from './one-by-one.ts'
import { whyIsItSo } from './why-is-it-so.ts'

/** T4 "1+1+1": CONTENT.md section 4, on the seed slides 003. */
export const enPlussEn: DeckFile = {
  format: 'plenum-deck',
  version: 1,
  id: 'en-pluss-en',
  title: {
    nb: 'Rett sak på rett bord: 1+1+1',
    da: 'Den rette sag på det rette bord: 1+1+1',
    en: 'The right matter at the right table: 1+1+1',
  },
  description: {
    nb: 'For én ledergruppe eller flere i samme rom, 5–40 personer. Dere leter etter grunner til at ledergrupper sjelden får ut det som bor i dem, tar for dere saker dere faktisk har brukt møtetid på, ser hvilke som blir bedre av at dere tar dem sammen, og lager en ny saksliste. Snakk med lederen på forhånd: Ett av utsagnene handler om tillit fra lederen.',
    da: 'For ét ledelsesteam eller flere i samme rum, 5–40 personer. I leder efter grunde til, at ledelsesteams sjældent udnytter det, der bor i dem, tager fat i sager, I faktisk har brugt mødetid på, ser, hvilke der bliver bedre af, at I tager dem sammen, og laver en ny dagsorden. Tal med lederen på forhånd: Ét af udsagnene handler om tillid fra lederen.',
    en: 'For one leadership group or several in one room, 5–40 people. You look for reasons why leadership groups seldom realise what is in them, take matters that you have really spent meeting time on, see which of them gain from being taken together, and make a new agenda. Talk with the leader beforehand: one of the statements is about trust from the leader.',
  },
  languages: ['nb', 'da', 'en'],
  people: { least: 5, most: 40 },
  provenance: {
    nb: `Egne ord, bygd på kurslysbildene om ledergrupper: påstandene (Gundersen 2008; Bang 2012), de kritiske faktorene og 1+1+1-figuren (tilpasset fra Bang og Midelfart, 2012; kilde Leif Magne Lervik). Figuren har ett av de to spørsmålene og ingen navn på situasjonene: Resten er vår lesning, og kan endres. Utsagnene er refleksjonsutsagn, ikke en målt skala. ${unread.nb}`,
    da: `Egne ord, bygget på kursets dias om ledelsesteams: påstandene (Gundersen 2008; Bang 2012), de kritiske faktorer og 1+1+1-figuren (tilpasset fra Bang og Midelfart, 2012; kilde Leif Magne Lervik). Figuren har ét af de to spørgsmål og ingen navne på situationerne: Resten er vores læsning og kan ændres. Udsagnene er refleksionsudsagn, ikke en målt skala. ${unread.da}`,
    en: `Our own words, built on the course slides about leadership groups: the claims (Gundersen 2008; Bang 2012), the critical factors and the 1+1+1 figure (adapted from Bang and Midelfart, 2012; source Leif Magne Lervik). The figure has one of the two questions and no names for the situations: the rest is our reading, and can be changed. The statements are for reflection, not a measured scale. ${unread.en}`,
  },
  steps: [...whyIsItSo, ...oneByOne, ...newAgenda],
}
