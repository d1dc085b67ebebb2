import type { StepFile } from '../deck-file.ts'
import { programme } from './programme.ts'

/** Where the programme is, and what became of the agreements. */
export const sinceLast: StepFile[] = [
  {
    id: 'forlob',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Her er vi', da: 'Her er vi', en: 'Where we are' },
    prompt: {
      nb: 'Her er vi i programmet. Hva har vi vært gjennom, og hva venter?',
      da: 'Her er vi i forløbet. Hvad har vi været igennem, og hvad venter?',
      en: 'Here we are in the programme. What lies behind, what is next?',
    },
    minutes: 4,
    core: true,
    note: {
      nb: 'Leder er her skolesjef, kommunal konsulent, distriktsleder, rektor og avdelingsleder. Lista er programmet i 2020–2022, som et eksempel: Bytt ut titler og datoer med deres egne i fila til opplegget, og si høyt hvor dere er. PLF er profesjonelle læringsfellesskap. Hvert seminar følges av et nettverksmøte: lære, prøve hjemme, dele.',
      da: 'Leder er her skolechef, kommunal konsulent, skoledistriktsleder, skoleleder og afdelingsleder. Listen er forløbet i 2020–2022, som et eksempel: Skift titler og datoer ud med jeres egne i workshoppens fil, og sig højt, hvor I er. PLF er professionelle læringsfællesskaber. Hvert seminar følges af et netværksmøde: lære, prøve af hjemme, dele.',
      en: 'A leader here is a head of education, a municipal adviser, a district leader, a principal or a head of department. The list is the programme of 2020–2022, as an example: change titles and dates to your own in the workshop’s file, and say aloud where you are. PLCs are professional learning communities. Every seminar is followed by a network meeting: learn, try at home, share.',
    },
    provenance: {
      nb: 'Titler og datoer fra siden «Ledere af ledere 2.0». 15. april 2022 var langfredag.',
      da: 'Titler og datoer fra siden »Ledere af ledere 2.0«. 15. april 2022 var langfredag.',
      en: 'Titles and dates from the page “Ledere af ledere 2.0”. 15 April 2022 was Good Friday.',
    },
    config: { points: [...programme] },
  },
  {
    id: 'siden-sidst',
    type: 'followup',
    mode: 'group',
    title: { nb: 'Siden sist', da: 'Siden sidst', en: 'Since last time' },
    prompt: {
      nb: 'Siden sist: Hva ble det av avtalene våre? Gjort, i gang, ikke begynt eller endret – og hva lærte vi?',
      da: 'Siden sidst: Hvad blev der af vores aftaler? Gjort, i gang, ikke begyndt eller ændret – og hvad lærte vi?',
      en: 'Since last time: what became of our agreements? Done, under way, not begun or changed – and what did we learn?',
    },
    minutes: 8,
    core: true,
    moderate: true,
    note: {
      nb: 'Les inn fila med avtalene fra forrige møte når dere starter. Uten den er dette en samtale. Spør etter det dere har lært, før dere spør hvorfor noe ikke ble gjort.',
      da: 'Indlæs filen med aftalerne fra sidste møde, når I starter. Uden den er det her en samtale. Spørg til det, I har lært, før I spørger, hvorfor noget ikke blev gjort.',
      en: 'Read in the file with the agreements of the last meeting when you start. Without it this is a talk. Ask what you have learnt before you ask why something was not done.',
    },
    followUp: {
      nb: 'Hvilken avtale skal vi ta med oss videre?',
      da: 'Hvilken aftale skal vi tage med os videre?',
      en: 'Which agreement do we take along?',
    },
    config: {},
  },
  {
    id: 'resultat-og-forhindring',
    type: 'talk',
    mode: 'plenary',
    title: {
      nb: 'Resultat og hindring',
      da: 'Resultat og forhindring',
      en: 'Result and obstacle',
    },
    prompt: {
      nb: 'Ett resultat og én hindring fra hver gruppe.',
      da: 'Ét resultat og én forhindring fra hver gruppe.',
      en: 'One result and one obstacle from each group.',
    },
    minutes: 6,
    shows: [{ step: 'siden-sidst' }],
    note: {
      nb: 'Ett minutt til hver gruppe. Samle hindringene på tavla: De som går igjen, kan dere ta med i steget om potensialer og barrierer.',
      da: 'Ét minut til hver gruppe. Saml forhindringerne på tavlen: Dem, der går igen, kan I tage med i trinnet om potentialer og barrierer.',
      en: 'One minute for each group. Collect the obstacles on the board: those that recur can come along to the step on potentials and barriers.',
    },
    config: {},
  },
]
