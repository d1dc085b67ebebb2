import type { StepFile } from '../deck-file.ts'
import { howTrue } from '../scales.ts'
import { frame, sections, statements } from './statements.ts'

/** The model, how it is here, and where it is seen differently. */
export const howItIs: StepFile[] = [
  {
    id: 'modellen',
    type: 'talk',
    mode: 'plenary',
    title: {
      nb: 'Hva en gruppe trenger',
      da: 'Hvad et team har brug for',
      en: 'What a group needs',
    },
    prompt: {
      nb: 'En ledergruppe trenger gode forutsetninger og gode prosesser for å gi resultater – for organisasjonen, gruppa og hvert medlem. Rundt den er det støtte og press.',
      da: 'Et ledelsesteam har brug for gode forudsætninger og processer for at skabe resultater – for organisationen, teamet og hvert medlem. Udefra kommer støtte og pres.',
      en: 'A leadership group needs good preconditions and processes to get results – for the organisation, the group and each member. Around it: support and pressure.',
    },
    minutes: 5,
    note: {
      nb: 'Forklar kjeden med ett eksempel fra egne møter. Si at svarene er anonyme, og at ingen må forklare sitt eget svar. Lederen svarer, men snakker sist.',
      da: 'Forklar kæden med ét eksempel fra jeres egne møder. Sig, at svarene er anonyme, og at ingen behøver at forklare sit eget svar. Lederen svarer, men taler sidst.',
      en: 'Explain the chain with one example from your own meetings. Say that answers are anonymous and that no one has to explain their own answer. The leader answers, but speaks last.',
    },
    config: {
      points: sections.map(({ title }) => title),
    },
  },
  {
    id: 'slik-er-vi',
    type: 'rate',
    mode: 'individual',
    title: { nb: 'Slik er vi nå', da: 'Sådan er vi nu', en: 'How we are now' },
    prompt: {
      nb: 'Hvor godt stemmer dette om oss, slik det er nå?',
      da: 'Hvor godt passer det her på os, sådan som det er nu?',
      en: 'How true is this of us as it is now?',
    },
    help: {
      nb: 'Refleksjonsutsagn, ikke en målt skala. Hopp over det du ikke vil svare på.',
      da: 'Udsagn til refleksion, ikke en målt skala. Spring det over, du ikke vil svare på.',
      en: 'Statements for reflection, not a measured scale. Pass over what you do not want to answer.',
    },
    minutes: 6,
    core: true,
    sensitive: true,
    note: {
      nb: 'Sytten utsagn i fem deler, omtrent tjue sekunder til hvert. «Vet ikke» er lov på alle.',
      da: 'Sytten udsagn i fem dele, cirka tyve sekunder til hvert. »Ved ikke« er et gyldigt svar på dem alle.',
      en: 'Seventeen statements in five parts, about twenty seconds each. “Don’t know” is allowed on all of them.',
    },
    followUp: {
      nb: 'Hvor ryker sammenhengen mellom det vi har på plass, og det vi får til?',
      da: 'Hvor knækker sammenhængen mellem det, vi har på plads, og det, vi lykkes med?',
      en: 'Where does the link break between what we have in place and what we achieve?',
    },
    provenance: {
      nb: 'Egne refleksjonsutsagn, ikke en målt skala.',
      da: 'Egne refleksionsudsagn, ikke en målt skala.',
      en: 'Our own reflection statements, not a measured scale.',
    },
    config: {
      items: [...statements],
      sections: sections.map((section) => ({ ...section })),
      layout: 'flow',
      frame,
      scale: howTrue,
    },
  },
  {
    id: 'mest-ulikt',
    type: 'talk',
    mode: 'plenary',
    title: {
      nb: 'Her svarte vi mest ulikt',
      da: 'Her svarede vi mest forskelligt',
      en: 'Where we differ most',
    },
    prompt: {
      nb: 'Her svarte vi mest ulikt. Hva kan to ulike svar bygge på?',
      da: 'Her svarede vi mest forskelligt. Hvad kan to forskellige svar bygge på?',
      en: 'Here we answered most differently. What could two different answers rest on?',
    },
    minutes: 8,
    core: true,
    shows: [{ step: 'slik-er-vi' }],
    note: {
      nb: 'Ta de tre utsagnene dere ser mest ulikt på. Spør hvem som kan fortelle hva de tenkte på; ingen må.',
      da: 'Tag de tre udsagn, I ser mest forskelligt på. Spørg, hvem der kan fortælle, hvad de tænkte på; ingen behøver.',
      en: 'Take the three statements you differ most on. Ask who can tell what they had in mind; nobody has to.',
    },
    config: {},
  },
]
