import type { StepFile } from '../deck-file.ts'
import { purposes } from './items.ts'

/** The second question: where do we want to be? */
export const whereTo: StepFile[] = [
  {
    id: 'om-tre-ar',
    type: 'text',
    mode: 'individual',
    title: { nb: 'Hvor vil vi?', da: 'Hvor vil vi hen?', en: 'Where to?' },
    prompt: {
      nb: 'Hvor vil vi? Det har gått tre år: Hva gjør mellomlederne hos oss som de ikke gjør i dag?',
      da: 'Hvor vil vi hen? Der er gået tre år: Hvad gør mellemlederne hos os, som de ikke gør i dag?',
      en: 'Where to? Three years have passed: what do our middle leaders do that they do not do today?',
    },
    minutes: 4,
    core: true,
    note: {
      nb: 'Be om noe en kunne sett eller hørt, ikke om egenskaper: «leder fagmøtet» heller enn «tar ansvar». Les gjennom tekstene før de vises.',
      da: 'Bed om noget, man kunne se eller høre, ikke om egenskaber: »leder fagmødet« frem for »tager ansvar«. Læs teksterne igennem, før de vises.',
      en: 'Ask for something one could see or hear, not for qualities: “leads the subject meeting” rather than “takes responsibility”. Look through the texts before they are shown.',
    },
    followUp: {
      nb: 'Hvem ville merket det først?',
      da: 'Hvem ville mærke det først?',
      en: 'Who would notice it first?',
    },
    config: { most: 2, length: 140 },
  },
  {
    id: 'framtidsbilde',
    type: 'talk',
    mode: 'group',
    title: { nb: 'Felles framtidsbilde', da: 'Fælles fremtidsbillede', en: 'Shared picture' },
    prompt: {
      nb: 'Lag ett felles framtidsbilde på to setninger.',
      da: 'Lav ét fælles fremtidsbillede på to sætninger.',
      en: 'Make one shared picture of the future in two sentences.',
    },
    minutes: 10,
    core: true,
    coreMinutes: 8,
    note: {
      nb: 'Gruppene leser det alle skrev, og lager to setninger av det. Ikke alt skal med. Be gruppene lese setningene høyt for hverandre når de er ferdige.',
      da: 'Grupperne læser det, alle skrev, og laver to sætninger af det. Ikke alt skal med. Bed grupperne læse sætningerne højt for hinanden, når de er færdige.',
      en: 'The groups read what everyone wrote and make two sentences of it. Not everything has to be in. Ask the groups to read their sentences aloud to each other when done.',
    },
    shows: [{ step: 'om-tre-ar' }],
    config: {
      points: [
        {
          nb: 'Les det alle skrev',
          da: 'Læs det, alle skrev',
          en: 'Read what everyone wrote',
        },
        {
          nb: 'Én setning om hva mellomlederne gjør',
          da: 'Én sætning om, hvad mellemlederne gør',
          en: 'One sentence on what the middle leaders do',
        },
        {
          nb: 'Én setning om hva elever og ansatte merker',
          da: 'Én sætning om, hvad elever og medarbejdere mærker',
          en: 'One sentence on what pupils and staff notice',
        },
      ],
    },
  },
  {
    id: 'hva-haster',
    type: 'points',
    mode: 'individual',
    title: { nb: 'Hva haster mest?', da: 'Hvad haster mest?', en: 'What is most urgent?' },
    prompt: {
      nb: 'Hva haster mest for oss?',
      da: 'Hvad haster mest for os?',
      en: 'What is most urgent for us?',
    },
    minutes: 2,
    note: {
      nb: 'Fire prikker, fritt fordelt. Se på hvor mange personer prikkene kommer fra, før dere ser på summen.',
      da: 'Fire prikker, frit fordelt. Se på, hvor mange personer prikkerne kommer fra, før I ser på summen.',
      en: 'Four dots, spread freely. Look at how many people the dots come from before you look at the sum.',
    },
    followUp: {
      nb: 'Hva har vi latt vente for lenge?',
      da: 'Hvad har vi ladet ligge for længe?',
      en: 'What have we let wait too long?',
    },
    provenance: {
      nb: 'De fire hensiktene i artikkelen «Om Led skole».',
      da: 'De fire formål i artiklen »Om Led skole«.',
      en: 'The four purposes in the article “Om Led skole”.',
    },
    config: { options: [...purposes], points: 4 },
  },
]
