import type { DeckFile } from '../deck-file.ts'
import { unread } from '../unread.ts'
import { oneRungUp } from './one-rung-up.ts'
import { whereWeStand } from './where-we-stand.ts'

/** T3 "Fem hindringer": CONTENT.md section 4, on the ladder in the seed slides 003. */
export const femHindringer: DeckFile = {
  format: 'plenum-deck',
  version: 1,
  id: 'fem-hindringer',
  title: {
    nb: 'Hvor står ledergruppa nå? Fem hindringer',
    da: 'Hvor står ledelsesteamet nu? Fem forhindringer',
    en: 'Where does the leadership group stand? Five obstacles',
  },
  description: {
    nb: 'For én ledergruppe som kjenner hverandre, 5–12 personer, eller flere ledergrupper i samme rom. Dere finner det nederste trinnet som vakler, leter etter når dere klarte det, og avtaler hva dere gjør på de tre neste møtene. Alt er følsomt: Snakk med lederen for gruppa på forhånd.',
    da: 'For ét ledelsesteam, der kender hinanden, 5–12 personer, eller flere ledelsesteams i samme rum. I finder det nederste trin, der vakler, leder efter, hvornår I klarede det, og aftaler, hvad I gør på de næste tre møder. Alt er følsomt: Tal med teamets leder på forhånd.',
    en: 'For one leadership group whose members know each other, 5–12 people, or several groups in one room. You find the lowest rung that wobbles, look for when you managed it, and agree what to do in the next three meetings. All of it is sensitive: talk with the group’s leader beforehand.',
  },
  languages: ['nb', 'da', 'en'],
  people: { least: 5, most: 12 },
  provenance: {
    nb: `Egne ord, bygd på «Ledergruppens fem dysfunksjoner» i kurslysbildene (etter Erik Slinning, 2018; modellen er Lencionis). Utsagnene er refleksjonsutsagn, ikke en målt skala, og ikke Lencionis egen test. ${unread.nb}`,
    da: `Egne ord, bygget på »Ledergruppens fem dysfunksjoner« i kursets dias (efter Erik Slinning, 2018; modellen er Lencionis). Udsagnene er refleksionsudsagn, ikke en målt skala og ikke Lencionis egen test. ${unread.da}`,
    en: `Our own words, built on “Ledergruppens fem dysfunksjoner” in the course slides (after Erik Slinning, 2018; the model is Lencioni’s). The statements are for reflection, not a measured scale, and not Lencioni’s own test. ${unread.en}`,
  },
  steps: [...whereWeStand, ...oneRungUp],
}
