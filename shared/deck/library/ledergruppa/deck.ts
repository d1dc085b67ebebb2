import type { DeckFile } from '../deck-file.ts'
import { unread } from '../unread.ts'
import { howItIs } from './how-it-is.ts'
import { whatToLift } from './what-to-lift.ts'

/** T5 "Ledergruppa vår": CONTENT.md section 4, on the seed slides 003. */
export const ledergruppa: DeckFile = {
  format: 'plenum-deck',
  version: 1,
  id: 'ledergruppa',
  title: {
    nb: 'Ledergruppa vår: forutsetninger, prosesser, resultater – og tro på at vi får det til',
    da: 'Vores ledelsesteam: forudsætninger, processer, resultater – og troen på at lykkes',
    en: 'Our leadership group: preconditions, processes, results – and belief that we can',
  },
  description: {
    nb: 'For én ledergruppe, 5–15 personer, eller flere i samme rom. Dere ser hvor dere svarer mest ulikt om gruppa, finner krevende oppgaver og hvilke læreforutsetninger gruppa trenger for å mestre dem, og avtaler én endring i forutsetningene og én i måten dere arbeider på. Utsagnene er følsomme: Ingenting vises før fem har svart.',
    da: 'For ét ledelsesteam, 5–15 personer, eller flere i samme rum. I ser, hvor I svarer mest forskelligt om teamet, finder krævende opgaver og de forudsætninger for læring, teamet har brug for at mestre dem, og aftaler én ændring i forudsætningerne og én i måden, I arbejder på. Udsagnene er følsomme: Intet vises, før fem har svaret.',
    en: 'For one leadership group, 5–15 people, or several in one room. You see where you answer most differently about the group, find demanding tasks and the preconditions for learning that the group needs to master them, and agree on one change in the preconditions and one in how you work. The statements are sensitive: nothing is shown before five have answered.',
  },
  languages: ['nb', 'da', 'en'],
  people: { least: 5, most: 15 },
  provenance: {
    nb: `Egne ord, bygd på modellen forutsetninger–prosesser–resultater med fire tilstander og på mestringstro (Bandura 1997) i kurslysbildene om ledergrupper. Modellen er kursets tilpasning til skole, ikke hele Bang og Midelfarts modell. «Målorientering» har to forkortelser som kilden ikke forklarer; utsagnet er vår lesning. Utsagnene er refleksjonsutsagn, ikke en målt skala, og ikke spørreskjemaet «effect». ${unread.nb}`,
    da: `Egne ord, bygget på modellen forudsætninger–processer–resultater med fire tilstande og på mestringstro (Bandura 1997) i kursets dias om ledelsesteams. Modellen er kursets tilpasning til skolen, ikke hele Bang og Midelfarts model. »Målorientering« har to forkortelser, som kilden ikke forklarer; udsagnet er vores læsning. Udsagnene er refleksionsudsagn, ikke en målt skala og ikke spørgeskemaet »effect«. ${unread.da}`,
    en: `Our own words, built on the model preconditions–processes–results with four states and on self-efficacy (Bandura 1997) in the course slides about leadership groups. The model is the course’s adaptation to schools, not the whole model of Bang and Midelfart. “Målorientering”, goal orientation, has two abbreviations that the source does not explain; the statement is our reading. The statements are for reflection, not a measured scale, and not the questionnaire “effect”. ${unread.en}`,
  },
  steps: [...howItIs, ...whatToLift],
}
