import type { DeckFile } from './deck-file.ts'
import { leadersCase } from './safe-enough-items.ts'

/** The second half of T2: which methods can help, and which one each table tries. */
export const methodSteps: DeckFile['steps'] = [
  {
    id: 'metoder',
    type: 'text',
    mode: 'group',
    title: {
      nb: 'Metoder som kan hjelpe',
      da: 'Metoder, der kan hjælpe',
      en: 'Methods that can help',
    },
    prompt: {
      nb: 'Hvilke metoder eller verktøy kan hjelpe? Skriv navnet og når dere ville brukt det.',
      da: 'Hvilke metoder eller redskaber kan hjælpe? Skriv navnet, og hvornår I ville bruge det.',
      en: 'Which methods or tools can help? Write the name and when you would use it.',
    },
    minutes: 5,
    core: true,
    moderate: true,
    caseCard: leadersCase,
    note: {
      nb: 'Her er metoder du selv kan legge til. Skriv dem inn som et kort fra et bord uten telefon, og merk dem «fra prosesslederen»: individuelt, gruppe, plenum eller rekkefremlegg · spilleregler for uenighet · rollen som motstemme går på omgang · «hva taler for, hva taler mot» før noen tar standpunkt · fakta – virkning – ønske når noe må sies · fem minutter etter møtet: hva hjalp, hva hindret? · avtalekort med hva, hvem, når og «hvordan minner vi hverandre på det» · kollegaveiledning om en reell sak.',
      da: 'Her er metoder, du selv kan lægge til. Indtast dem som et kort fra et bord uden telefon, og mærk dem »fra facilitatoren«: individuelt, gruppe, plenum eller bordet rundt · spilleregler for uenighed · rollen som modstemme går på skift · »hvad taler for, hvad taler imod«, før nogen tager stilling · fakta – virkning – ønske, når noget skal siges · fem minutter efter mødet: Hvad hjalp, hvad hindrede? · aftalekort med hvad, hvem, hvornår og »hvordan minder vi hinanden om det« · kollegial sparring om en konkret sag.',
      en: 'Here are methods you may add yourself. Type them in as a card from a table without a phone, and mark them “from the facilitator”: think–pair–share or a go-round · ground rules for disagreement · the role of dissenter takes turns · “what speaks for, what speaks against” before anyone takes a stand · fact – effect – wish when something must be said · five minutes after the meeting: what helped, what hindered? · agreement cards with what, who, when and “how do we remind each other” · peer coaching on a real matter.',
    },
    followUp: {
      nb: 'Hvilke av dem har dere prøvd før?',
      da: 'Hvilke af dem har I prøvet før?',
      en: 'Which of them have you tried before?',
    },
    provenance: {
      nb: 'Lista over metoder i notatet er vår egen.',
      da: 'Listen over metoder i noten er vores egen.',
      en: 'The list of methods in the note is our own.',
    },
    config: { most: 5, length: 140, ideas: true },
  },
  {
    id: 'rydde',
    type: 'talk',
    mode: 'plenary',
    title: {
      nb: 'Rydd lista sammen',
      da: 'Ryd op i listen sammen',
      en: 'Tidy the list together',
    },
    prompt: {
      nb: 'Vi rydder lista sammen. Sier to lapper det samme?',
      da: 'Vi rydder op i listen sammen. Siger to sedler det samme?',
      en: 'We tidy the list together. Do two notes say the same?',
    },
    minutes: 3,
    caseCard: leadersCase,
    shows: [{ step: 'metoder' }],
    note: {
      nb: 'Slå sammen lapper som sier det samme: Originalene blir tatt vare på. Spør bordene før du slår sammen deres. Prikkene deles ut først når lista er ryddet.',
      da: 'Slå sedler, der siger det samme, sammen: Originalerne bliver gemt. Spørg bordene, før du slår deres sammen. Prikkerne fordeles først, når der er ryddet op i listen.',
      en: 'Merge notes that say the same: the originals are kept. Ask the tables before you merge theirs. The dots come only when the list is tidy.',
    },
    config: {},
  },
  {
    id: 'prikker',
    type: 'points',
    mode: 'individual',
    title: { nb: 'Tre prikker', da: 'Tre prikker', en: 'Three dots' },
    prompt: {
      nb: 'Du har tre prikker. Hva vil du prøve hos dere?',
      da: 'Du har tre prikker. Hvad vil du prøve hos jer?',
      en: 'You have three dots. What will you try at your place?',
    },
    minutes: 3,
    core: true,
    caseCard: leadersCase,
    note: {
      nb: 'Se på hvor mange personer prikkene kommer fra: Seks prikker fra seks er noe annet enn seks prikker fra tre.',
      da: 'Se på, hvor mange personer prikkerne kommer fra: Seks prikker fra seks er noget andet end seks prikker fra tre.',
      en: 'Look at how many people the dots come from: six dots from six is not the same as six dots from three.',
    },
    followUp: {
      nb: 'Hva får prikker fra mange, og hva fra få?',
      da: 'Hvad får prikker fra mange, og hvad fra få?',
      en: 'What gets dots from many, and what from few?',
    },
    optionsFrom: { step: 'metoder', of: 'texts' },
    config: { points: 3, most: 2 },
  },
  {
    id: 'hva-krever-det',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Hva krever det?', da: 'Hvad kræver det?', en: 'What does it take?' },
    prompt: {
      nb: 'Hva fikk mange prikker? Hva krever det av lederen? Hva kan gå galt?',
      da: 'Hvad fik mange prikker? Hvad kræver det af lederen? Hvad kan gå galt?',
      en: 'What got many dots? What does it ask of the leader? What can go wrong?',
    },
    minutes: 8,
    shows: [{ step: 'prikker' }],
    caseCard: leadersCase,
    note: {
      nb: 'Prikkene er en start på samtalen, ikke en avstemning. Et forslag med få prikker kan være det modigste.',
      da: 'Prikkerne er begyndelsen på en samtale, ikke en afstemning. Et forslag med få prikker kan være det modigste.',
      en: 'The dots start a talk; they are no vote. A suggestion with few dots may be the bravest.',
    },
    followUp: {
      nb: 'Hva ville vært det minste vi kunne prøve?',
      da: 'Hvad ville være det mindste, vi kunne prøve?',
      en: 'What is the smallest thing we could try?',
    },
    config: {},
  },
  {
    id: 'avtale',
    type: 'commit',
    mode: 'group',
    title: { nb: 'Én metode å prøve', da: 'Én metode at prøve', en: 'One method to try' },
    prompt: {
      nb: 'Velg én metode: Hvor prøver vi den, når, og hvordan merker vi om den virker?',
      da: 'Vælg én metode: Hvor prøver vi den, hvornår, og hvordan mærker vi, om den virker?',
      en: 'Choose one method: where, when, and how will we notice if it works?',
    },
    minutes: 6,
    core: true,
    moderate: true,
    caseCard: leadersCase,
    note: {
      nb: 'Et tegn er noe et kamera eller en mikrofon ville fanget opp. Avslutt med å si når kortene tas fram igjen.',
      da: 'Et tegn er noget, et kamera eller en mikrofon ville have fanget. Slut af med at sige, hvornår kortene tages frem igen.',
      en: 'A sign is something a camera or a microphone would catch. Close by saying when the cards come out again.',
    },
    followUp: {
      nb: 'Hvem minner oss på det når hverdagen kommer?',
      da: 'Hvem minder os om det, når hverdagen kommer?',
      en: 'Who reminds us when everyday work takes over?',
    },
    config: {
      labels: {
        group: { nb: 'Gruppa', da: 'Gruppen', en: 'The group' },
        what: {
          nb: 'Metoden, og hvor vi prøver den',
          da: 'Metoden, og hvor vi prøver den',
          en: 'The method, and where we try it',
        },
        sign: {
          nb: 'Slik merker vi om den virker',
          da: 'Sådan mærker vi, om den virker',
          en: 'How we will notice if it works',
        },
        firstStep: {
          nb: 'Første gang vi prøver den',
          da: 'Første gang vi prøver den',
          en: 'The first time we try it',
        },
        who: { nb: 'Hvem (rolle)', da: 'Hvem (rolle)', en: 'Who (role)' },
        when: {
          nb: 'Når ser vi på kortet igjen?',
          da: 'Hvornår ser vi på kortet igen?',
          en: 'When do we look at this card again?',
        },
      },
      hints: {
        group: {
          nb: 'For eksempel «Bordet ved døra»',
          da: 'For eksempel »Bordet ved døren«',
          en: 'For example “The table by the door”',
        },
        sign: {
          nb: 'Noe et kamera eller en mikrofon ville fanget opp',
          da: 'Noget, et kamera eller en mikrofon ville have fanget',
          en: 'Something a camera or a microphone would catch',
        },
      },
    },
  },
]
