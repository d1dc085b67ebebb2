import type { StepFile } from '../deck-file.ts'
import { dependence, responsibility, situations } from './situations.ts'

/** Matters that the group has really had, each with the two questions. */
export const oneByOne: StepFile[] = [
  {
    id: 'saker',
    type: 'text',
    mode: 'individual',
    title: { nb: 'Sakene våre', da: 'Vores sager', en: 'Our matters' },
    prompt: {
      nb: 'Skriv opptil tre saker vi har brukt ledermøtetid på de siste seks ukene.',
      da: 'Skriv op til tre sager, vi har brugt tid på til ledermøderne de seneste seks uger.',
      en: 'Write up to three matters we have spent meeting time on in the last six weeks.',
    },
    minutes: 4,
    core: true,
    moderate: true,
    note: {
      nb: 'Bruk gjerne de siste sakslistene. Få ord: «Vikarplanen», «Ny leseplan». Ikke personalsaker, og ingen navn.',
      da: 'Brug gerne de sidste dagsordener. Få ord: »Vikarplanen«, »Ny læseplan«. Ikke personalesager og ingen navne.',
      en: 'Use the last agendas if you like. Few words: “Cover plan”, “New reading plan”. No personnel matters, and no names.',
    },
    followUp: {
      nb: 'Hvilken sak har vi brukt mest tid på?',
      da: 'Hvilken sag har vi brugt mest tid på?',
      en: 'Which matter have we spent most time on?',
    },
    config: { most: 3, length: 140 },
  },
  {
    id: 'velge-saker',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Velg fire til åtte', da: 'Vælg fire til otte', en: 'Choose four to eight' },
    prompt: {
      nb: 'Vi velger saker som ligner på møtene våre slik de faktisk er.',
      da: 'Vi vælger sager, der ligner vores møder, som de faktisk er.',
      en: 'We choose matters that look like our meetings as they really are.',
    },
    minutes: 4,
    core: true,
    shows: [{ step: 'saker' }],
    note: {
      nb: 'Slå sammen lapper om samme sak og skjul resten, til fire–åtte står igjen; flere enn åtte går ikke. Ta med minst én dere er glade for, og minst én dere sukker over.',
      da: 'Slå sedler om samme sag sammen, og skjul resten, til der står fire–otte tilbage; flere end otte går ikke. Tag mindst én med, I er glade for, og mindst én, I sukker over.',
      en: 'Merge notes on the same matter and hide the rest until four to eight are left: eight is the most. Keep at least one you are glad of and at least one that makes you sigh.',
    },
    config: {},
  },
  {
    id: 'to-sporsmal',
    type: 'quadrant',
    mode: 'individual',
    title: {
      nb: 'To spørsmål om hver sak',
      da: 'To spørgsmål om hver sag',
      en: 'Two questions each',
    },
    prompt: {
      nb: 'To spørsmål om hver sak. Svar for saken, ikke for gruppa.',
      da: 'To spørgsmål om hver sag. Svar for sagen, ikke for teamet.',
      en: 'Two questions about each matter. Answer for the matter, not the group.',
    },
    minutes: 6,
    core: true,
    note: {
      nb: 'Én sak om gangen. «Vet ikke» er et ærlig svar. Ta gjerne runde to etter samtalen. Leser dere situasjon II og IV omvendt, kan de bytte plass i fila til opplegget.',
      da: 'Én sag ad gangen. »Ved ikke« er et ærligt svar. Tag gerne runde to efter samtalen. Læser I situation II og IV omvendt, kan de bytte plads i workshoppens fil.',
      en: 'One matter at a time. “Don’t know” is an honest answer. Run round two after the talk if you like. If you read situations II and IV the other way round, they can change places in the workshop’s file.',
    },
    followUp: {
      nb: 'Hva la dere i «avhengige» og «felles ansvar»?',
      da: 'Hvad lagde I i »afhængige« og »fælles ansvar«?',
      en: 'What did you read into “dependent” and “shared responsibility”?',
    },
    provenance: {
      nb: '1+1+1 etter Bang og Midelfart (2012), kilde Lervik. Spørsmål to, navnene og plassen til II og IV er vår lesning av figuren.',
      da: '1+1+1 efter Bang og Midelfart (2012), kilde Lervik. Spørgsmål to, navnene og pladsen til II og IV er vores læsning af figuren.',
      en: '1+1+1 after Bang and Midelfart (2012), source Lervik. Question two, the names and the places of II and IV are our reading of the figure.',
    },
    casesFrom: { step: 'saker', of: 'texts' },
    config: { vertical: dependence, horizontal: responsibility, situations },
  },
  {
    id: 'mest-uenige',
    type: 'talk',
    mode: 'group',
    title: { nb: 'Mest uenige først', da: 'Mest uenige først', en: 'Largest split first' },
    prompt: {
      nb: 'Begynn med saken vi er mest uenige om. Hva la dere i «avhengige» og «felles ansvar»?',
      da: 'Begynd med den sag, vi er mest uenige om. Hvad lagde I i »afhængige« og »fælles ansvar«?',
      en: 'Start with the matter we disagree on most. What did you read into “dependent” and “shared responsibility”?',
    },
    minutes: 10,
    core: true,
    shows: [{ step: 'to-sporsmal' }],
    note: {
      nb: 'Delte svar handler ofte om ordene, ikke om saken. La gruppene bli enige om hva de legger i dem, før de diskuterer hvem som har rett.',
      da: 'Delte svar handler ofte om ordene, ikke om sagen. Lad grupperne blive enige om, hvad de lægger i dem, før de diskuterer, hvem der har ret.',
      en: 'Split answers are often about the words, not the matter. Let the groups agree on what they read into them before they discuss who is right.',
    },
    config: {},
  },
]
