import type { StepFile } from '../deck-file.ts'
import { liftable } from './statements.ts'

/** Belief that we can, and what to lift first. */
export const whatToLift: StepFile[] = [
  {
    id: 'oppgaver',
    type: 'text',
    mode: 'individual',
    title: { nb: 'Krevende oppgaver', da: 'Krævende opgaver', en: 'Demanding tasks' },
    prompt: {
      nb: 'Nevn en krevende oppgave du står i «hjemme». Ingen navn.',
      da: 'Nævn en krævende opgave, du står med »derhjemme«. Ingen navne.',
      en: 'Name a demanding task you face “at home”. No names.',
    },
    minutes: 3,
    sensitive: true,
    moderate: true,
    note: {
      nb: '«Hjemme» er egen avdeling. Slå sammen like oppgaver, og skjul resten til tre eller fire står igjen: Det er dem neste steg spør om.',
      da: '»Derhjemme« er egen afdeling. Slå ens opgaver sammen, og skjul resten, til tre eller fire står tilbage: Det er dem, næste trin spørger om.',
      en: '“At home” is one’s own department. Merge tasks that are alike and hide the rest until three or four are left: the next step asks about those.',
    },
    followUp: {
      nb: 'Hvilken av oppgavene har flere av oss?',
      da: 'Hvilken af opgaverne har flere af os?',
      en: 'Which of the tasks do several of us have?',
    },
    config: { most: 2, length: 140 },
  },
  {
    id: 'tro-pa-det',
    type: 'rate',
    mode: 'individual',
    title: { nb: 'Tro på at det går', da: 'Tro på, at det lykkes', en: 'Belief that we can' },
    prompt: {
      nb: 'Hvor trygg er du på at dette går? Marker for deg alene og for oss sammen.',
      da: 'Hvor sikker er du på, at det her lykkes? Markér for dig alene og for os sammen.',
      en: 'How confident are you that this will work? Mark for you alone and for us together.',
    },
    minutes: 4,
    sensitive: true,
    note: {
      nb: 'Høyt for «jeg» og lavt for «vi», og det motsatte, er to ulike samtaler. Mestringstro er å vente at innsatsen fører fram; når hele gruppa deler den, er den kollektiv. Den vokser av at dere faktisk mestrer noe: Be om én fortelling.',
      da: 'Højt for »jeg« og lavt for »vi«, og det omvendte, er to forskellige samtaler. Mestringstro er at forvente, at indsatsen fører til noget; når hele teamet deler den, er den kollektiv. Den vokser af, at I faktisk mestrer noget: Bed om én fortælling.',
      en: 'High for “I” and low for “we”, and the other way round, are two different talks. Self-efficacy is to expect that effort will lead there; shared by the whole group it is collective. It grows from really mastering something: ask for one story.',
    },
    followUp: {
      nb: 'Hva gjør at «vi» er høyere eller lavere enn «jeg»?',
      da: 'Hvad gør, at »vi« er højere eller lavere end »jeg«?',
      en: 'What makes “we” higher or lower than “I”?',
    },
    provenance: {
      nb: 'Mestringstro etter Bandura (1997), slik kurslysbildene gjengir ham; refleksjonsutsagn, ikke en målt skala.',
      da: 'Mestringstro efter Bandura (1997), som kursets dias gengiver ham; refleksionsudsagn, ikke en målt skala.',
      en: 'Self-efficacy after Bandura (1997), as the course slides render him; reflection statements, not a measured scale.',
    },
    itemsFrom: { step: 'oppgaver', of: 'texts' },
    config: {
      items: [],
      markers: [
        { id: 'jeg', label: { nb: 'Jeg alene', da: 'Jeg alene', en: 'I alone' } },
        { id: 'vi', label: { nb: 'Vi sammen', da: 'Vi sammen', en: 'We together' } },
      ],
      scale: {
        from: 0,
        to: 10,
        names: [
          { nb: 'Slett ikke trygg', da: 'Slet ikke sikker', en: 'Not at all confident' },
          { nb: 'Helt trygg', da: 'Helt sikker', en: 'Fully confident' },
        ],
      },
    },
  },
  {
    id: 'mestret-for',
    type: 'talk',
    mode: 'group',
    title: { nb: 'Mestret før', da: 'Mestret før', en: 'Mastered before' },
    prompt: {
      nb: 'Hva har vi mestret før som ligner? Hvilke læreforutsetninger må vi ha i gruppa for å få til det neste?',
      da: 'Hvad har vi mestret før, der ligner? Hvilke forudsætninger for læring skal vi have i teamet for at lykkes med det næste?',
      en: 'What have we mastered before that resembles this? What must the group have in place to learn the next thing?',
    },
    minutes: 15,
    core: true,
    coreMinutes: 10,
    shows: [{ step: 'tro-pa-det' }],
    note: {
      nb: 'Grupper på 3–5. Først en fortelling om noe som gikk, så spørsmålet om hva som skal til. I kortversjonen velger gruppa selv en krevende oppgave.',
      da: 'Grupper på 3–5. Først en fortælling om noget, der lykkedes, så spørgsmålet om, hvad der skal til. I den korte udgave vælger gruppen selv en krævende opgave.',
      en: 'Groups of 3–5. First a story of something that worked, then the question of what it takes. In the short version the group chooses a demanding task itself.',
    },
    config: {},
  },
  {
    id: 'lofte-forst',
    type: 'points',
    mode: 'individual',
    title: { nb: 'Hva løfter vi først?', da: 'Hvad løfter vi først?', en: 'What to lift first?' },
    prompt: {
      nb: 'Tre prikker: Hva skal vi løfte først?',
      da: 'Tre prikker: Hvad skal vi løfte først?',
      en: 'Three dots: what do we lift first?',
    },
    minutes: 3,
    core: true,
    note: {
      nb: 'Her står forutsetningene, prosessene og resultatene: Tilstandene følger etter dem. Se på hvor mange personer prikkene kommer fra.',
      da: 'Her står forudsætningerne, processerne og resultaterne: Tilstandene følger efter dem. Se på, hvor mange personer prikkerne kommer fra.',
      en: 'These are the preconditions, processes and results: the states follow them. Look at how many people the dots come from.',
    },
    followUp: {
      nb: 'Hva blir lettere om vi løfter dette?',
      da: 'Hvad bliver lettere, hvis vi løfter det her?',
      en: 'What gets easier if we lift this?',
    },
    config: { options: liftable, points: 3 },
  },
  {
    id: 'horer-sammen',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Det som hører sammen', da: 'Det, der hører sammen', en: 'What belongs together' },
    prompt: {
      nb: 'Hva hører sammen av det som fikk prikker?',
      da: 'Hvad hører sammen af det, der fik prikker?',
      en: 'What of the dotted items belongs together?',
    },
    minutes: 10,
    shows: [{ step: 'lofte-forst' }],
    note: {
      nb: 'Let etter én forutsetning og én prosess som henger sammen: uklar bestilling og lange saker, for eksempel.',
      da: 'Led efter én forudsætning og én proces, der hænger sammen: uklar bestilling og lange sager, for eksempel.',
      en: 'Look for one precondition and one process that hang together: an unclear task and long matters, for example.',
    },
    config: {},
  },
  {
    id: 'to-endringer',
    type: 'commit',
    mode: 'group',
    title: { nb: 'To endringer', da: 'To ændringer', en: 'Two changes' },
    prompt: {
      nb: 'Én endring i forutsetningene, én i måten vi arbeider på. Hvordan merker vi det?',
      da: 'Én ændring i forudsætningerne, én i måden, vi arbejder på. Hvordan mærker vi det?',
      en: 'One change in the preconditions, one in how we work. How will we notice?',
    },
    minutes: 8,
    core: true,
    moderate: true,
    note: {
      nb: 'To små er bedre enn én stor. Et tegn er noe et kamera eller en mikrofon ville fanget opp.',
      da: 'To små er bedre end én stor. Et tegn er noget, et kamera eller en mikrofon ville fange.',
      en: 'Two small ones are better than one large. A sign is something a camera or a microphone would catch.',
    },
    followUp: {
      nb: 'Hva sier vi nei til for å få det til?',
      da: 'Hvad siger vi nej til for at lykkes med det?',
      en: 'What do we say no to in order to do this?',
    },
    config: {
      labels: {
        group: { nb: 'Gruppa', da: 'Gruppen', en: 'The group' },
        what: {
          nb: 'Én endring i forutsetningene, én i arbeidsmåten',
          da: 'Én ændring i forudsætningerne, én i arbejdsmåden',
          en: 'One change in the preconditions, one in how we work',
        },
        sign: {
          nb: 'Slik merker vi det',
          da: 'Sådan mærker vi det',
          en: 'How we will notice',
        },
        firstStep: { nb: 'Første steg', da: 'Første skridt', en: 'First step' },
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
