import type { StepFile } from '../deck-file.ts'

const caseCard = 'ellen'

/** From what the lenses gave to the next talk of one's own. */
export const nextTalk: StepFile[] = [
  {
    id: 'hva-ga-brillene',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Hva ga brillene?', da: 'Hvad gav brillerne?', en: 'What did the lenses give?' },
    prompt: {
      nb: 'Hvilke briller viste oss noe de andre ikke gjorde?',
      da: 'Hvilke briller viste os noget, de andre ikke gjorde?',
      en: 'Which lens showed us something the others did not?',
    },
    minutes: 12,
    core: true,
    coreMinutes: 8,
    caseCard,
    shows: [{ step: 'brille-a' }, { step: 'brille-b' }, { step: 'brille-c' }, { step: 'brille-d' }],
    note: {
      nb: 'Ett bord om gangen: Hva ble tydelig, og hva ble borte? Bildene er støtte til det bordene sier, ikke motsatt.',
      da: 'Ét bord ad gangen: Hvad blev tydeligt, og hvad forsvandt? Billederne støtter det, bordene siger, ikke omvendt.',
      en: 'One table at a time: what became clear, and what disappeared? The pictures support what the tables say, not the other way round.',
    },
    config: {},
  },
  {
    id: 'hva-na',
    type: 'text',
    mode: 'group',
    title: { nb: 'Hva bør skje nå?', da: 'Hvad bør der ske nu?', en: 'What should happen now?' },
    prompt: {
      nb: 'Hva bør skje nå? Ett forslag til lederen, ett til Kari, ett til Ellen.',
      da: 'Hvad bør der ske nu? Ét forslag til lederen, ét til Kari, ét til Ellen.',
      en: 'What should happen now? One proposal for the manager, one for Kari, one for Ellen.',
    },
    minutes: 6,
    core: true,
    moderate: true,
    caseCard,
    note: {
      nb: 'Be om noe som kan gjøres denne uka. Mange gir mest til lederen: Spør hva Kari kan gjøre uten å bli mellommann.',
      da: 'Bed om noget, der kan gøres i denne uge. Mange giver mest til lederen: Spørg, hvad Kari kan gøre uden at blive mellemmand.',
      en: 'Ask for something that can be done this week. Many give most to the manager: ask what Kari can do without becoming a go-between.',
    },
    followUp: {
      nb: 'Hvilket forslag krever mest mot?',
      da: 'Hvilket forslag kræver mest mod?',
      en: 'Which proposal takes most courage?',
    },
    config: {
      most: 3,
      length: 140,
      columns: [
        { id: 'lederen', title: { nb: 'Lederen', da: 'Lederen', en: 'The manager' } },
        { id: 'kari', title: { nb: 'Kari', da: 'Kari', en: 'Kari' } },
        { id: 'ellen', title: { nb: 'Ellen', da: 'Ellen', en: 'Ellen' } },
      ],
    },
  },
  {
    id: 'brille-e',
    type: 'text',
    mode: 'individual',
    title: {
      nb: 'E: Ett ord på veien',
      da: 'E: Et ord med på vejen',
      en: 'E: A word to take along',
    },
    prompt: {
      nb: 'Hvilket ord eller spørsmål tar du med deg?',
      da: 'Hvilket ord eller spørgsmål tager du med dig?',
      en: 'Which word or question do you take with you?',
    },
    minutes: 3,
    moderate: true,
    caseCard,
    note: {
      nb: 'Brillene E lytter til ordene og de store spørsmålene. La det være stille mens dere leser skyen.',
      da: 'Brille E lytter til ordene og de store spørgsmål. Lad der være stille, mens I læser skyen.',
      en: 'Lens E listens to the words and the big questions. Let it be quiet while you read the cloud.',
    },
    followUp: {
      nb: 'Hvilket av ordene hadde du ikke før i dag?',
      da: 'Hvilket af ordene havde du ikke før i dag?',
      en: 'Which of the words did you not have before today?',
    },
    config: { most: 1, length: 30, show: 'cloud' },
  },
  {
    id: 'min-neste-samtale',
    type: 'commit',
    mode: 'individual',
    title: { nb: 'Min neste samtale', da: 'Min næste samtale', en: 'My next talk' },
    prompt: {
      nb: 'Den neste samtalen min: Hva gjør jeg annerledes? Ingen navn.',
      da: 'Min næste samtale: Hvad gør jeg anderledes? Ingen navne.',
      en: 'My next talk: what do I do differently? No names.',
    },
    minutes: 5,
    core: true,
    coreMinutes: 3,
    sensitive: true,
    moderate: true,
    caseCard,
    note: {
      nb: 'Kortet leveres uten navn. Si at det er greit å skrive noe lite: et spørsmål en vil stille, eller noe en vil vente med å si.',
      da: 'Kortet afleveres uden navn. Sig, at det er i orden at skrive noget lille: et spørgsmål, man vil stille, eller noget, man vil vente med at sige.',
      en: 'The card is handed in without a name. Say that something small is fine: a question one wants to ask, or something one will wait to say.',
    },
    followUp: {
      nb: 'Hva ville den andre merket?',
      da: 'Hvad ville den anden mærke?',
      en: 'What would the other person notice?',
    },
    config: {
      by: 'person',
      labels: {
        group: { nb: 'Gruppa', da: 'Gruppen', en: 'The group' },
        what: {
          nb: 'Dette gjør jeg annerledes',
          da: 'Det gør jeg anderledes',
          en: 'What I do differently',
        },
        sign: {
          nb: 'Dette vil den andre merke',
          da: 'Det vil den anden mærke',
          en: 'What the other person will notice',
        },
        firstStep: { nb: 'Første steg', da: 'Første skridt', en: 'First step' },
        who: { nb: 'Hvem (rolle)', da: 'Hvem (rolle)', en: 'Who (role)' },
        when: {
          nb: 'Når ser jeg på det igjen?',
          da: 'Hvornår ser jeg på det igen?',
          en: 'When do I look at it again?',
        },
      },
    },
  },
  {
    id: 'pa-plass',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'På plass på forhånd', da: 'På plads på forhånd', en: 'In place beforehand' },
    prompt: {
      nb: 'Hva bør være på plass før en slik samtale hos oss?',
      da: 'Hvad bør være på plads før sådan en samtale hos os?',
      en: 'What should be in place before such a talk with us?',
    },
    minutes: 9,
    caseCard,
    note: {
      nb: 'Samle på tavla: det medarbeideren bør vite på forhånd, det lederen bør ha avklart, og det ingen kan love. Bli enige om hvem som tar lista videre.',
      da: 'Saml på tavlen: det, medarbejderen bør vide på forhånd, det, lederen bør have afklaret, og det, ingen kan love. Bliv enige om, hvem der tager listen videre.',
      en: 'Collect on the board: what the member of staff should know beforehand, what the manager should have settled, and what nobody can promise. Agree who takes the list further.',
    },
    config: {},
  },
]
