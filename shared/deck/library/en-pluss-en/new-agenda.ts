import type { StepFile } from '../deck-file.ts'
import { buckets } from './situations.ts'

/** From what the picture says of the matters to a new agenda. */
export const newAgenda: StepFile[] = [
  {
    id: 'gir-mer',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Hva gir mer?', da: 'Hvad giver mere?', en: 'What gives more?' },
    prompt: {
      nb: 'Hvilke saker gir mer når vi tar dem sammen? Hvilke tar tid uten å gi noe tilbake?',
      da: 'Hvilke sager giver mere, når vi tager dem sammen? Hvilke tager tid uden at give noget igen?',
      en: 'Which matters give more when we take them together? Which take time and give little back?',
    },
    minutes: 8,
    core: true,
    shows: [{ step: 'to-sporsmal' }],
    note: {
      nb: 'Spør etter noe dere mangler: Finnes det saker i situasjon III som aldri kommer på sakslista?',
      da: 'Spørg til noget, I mangler: Findes der sager i situation III, som aldrig kommer på dagsordenen?',
      en: 'Ask for what is missing: are there matters in situation III that never reach the agenda?',
    },
    config: {},
  },
  {
    id: 'fra-neste-mote',
    type: 'sort',
    mode: 'group',
    title: { nb: 'Fra neste møte', da: 'Fra næste møde', en: 'From the next meeting' },
    prompt: {
      nb: 'Hva gjør vi med hver sak fra neste møte?',
      da: 'Hvad gør vi med hver sag fra næste møde?',
      en: 'What do we do with each matter from the next meeting?',
    },
    minutes: 5,
    core: true,
    note: {
      nb: 'Hver gruppe sorterer alle sakene. Der gruppene er uenige, bestemmer dere ikke nå: Ta saken med i avtalen.',
      da: 'Hver gruppe sorterer alle sagerne. Hvor grupperne er uenige, beslutter I ikke nu: Tag sagen med i aftalen.',
      en: 'Each group sorts all matters. Where groups disagree, do not decide now: take the matter along to the agreement.',
    },
    followUp: {
      nb: 'Hvem vil savne saken om vi tar den ut?',
      da: 'Hvem vil savne sagen, hvis vi tager den ud?',
      en: 'Who will miss the matter if we drop it?',
    },
    cardsFrom: { step: 'saker', of: 'texts' },
    config: { buckets },
  },
  {
    id: 'ny-saksliste',
    type: 'commit',
    mode: 'group',
    title: { nb: 'Den nye sakslista', da: 'Den nye dagsorden', en: 'The new agenda' },
    prompt: {
      nb: 'Avtal den nye sakslista: hva inn, hva ut, og hvor mye tid til utvikling og egen læring.',
      da: 'Aftal den nye dagsorden: hvad ind, hvad ud, og hvor meget tid til udvikling og egen læring.',
      en: 'Agree the new agenda: what in, what out, and how much time for development and own learning.',
    },
    minutes: 8,
    core: true,
    moderate: true,
    note: {
      nb: 'Be om tall: minutter per møte til utvikling og egen læring. Et tegn er noe et kamera eller en mikrofon ville fanget opp.',
      da: 'Bed om tal: minutter pr. møde til udvikling og egen læring. Et tegn er noget, et kamera eller en mikrofon ville fange.',
      en: 'Ask for numbers: minutes per meeting for development and own learning. A sign is something a camera or a microphone would catch.',
    },
    followUp: {
      nb: 'Hvem sier fra når den gamle sakslista kommer snikende?',
      da: 'Hvem siger til, når den gamle dagsorden sniger sig ind igen?',
      en: 'Who speaks up when the old agenda creeps back?',
    },
    config: {
      labels: {
        group: { nb: 'Gruppa', da: 'Gruppen', en: 'The group' },
        what: {
          nb: 'Inn, ut, og tid til utvikling og egen læring',
          da: 'Ind, ud og tid til udvikling og egen læring',
          en: 'In, out, and time for development and own learning',
        },
        sign: {
          nb: 'Slik merker vi det på møtet',
          da: 'Sådan mærker vi det på mødet',
          en: 'How we will notice in the meeting',
        },
        firstStep: {
          nb: 'Første møte med ny saksliste',
          da: 'Første møde med ny dagsorden',
          en: 'First meeting with the new agenda',
        },
        who: { nb: 'Hvem (rolle)', da: 'Hvem (rolle)', en: 'Who (role)' },
        when: {
          nb: 'Når ser vi på kortet igjen?',
          da: 'Hvornår ser vi på kortet igen?',
          en: 'When do we look at this card again?',
        },
      },
    },
  },
]
