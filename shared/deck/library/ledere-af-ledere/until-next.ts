import type { StepFile } from '../deck-file.ts'

/** From what helps and hinders to what is tried at home until next time. */
export const untilNext: StepFile[] = [
  {
    id: 'potentialer-og-barrierer',
    type: 'text',
    mode: 'individual',
    title: {
      nb: 'Potensialer og barrierer',
      da: 'Potentialer og barrierer',
      en: 'Potentials and barriers',
    },
    prompt: {
      nb: 'Hva hjelper en kultur for læringsfellesskap hos dere, og hva står i veien?',
      da: 'Hvad hjælper en læringsfællesskabskultur hos jer, og hvad står i vejen?',
      en: 'What helps a learning-community culture with you, and what stands in the way?',
    },
    minutes: 4,
    moderate: true,
    note: {
      nb: 'En slik kultur er preget av tillit, åpenhet og lyst til å prøve, og av at det forplikter. Be om det en kan se på et teammøte. Ingen navn.',
      da: 'En sådan kultur er præget af tillid, åbenhed og lyst til at prøve af, og af at det forpligter. Bed om det, man kan se på et teammøde. Ingen navne.',
      en: 'Such a culture has trust, openness and a wish to try things out, and it commits. Ask for what one can see in a team meeting. No names.',
    },
    followUp: {
      nb: 'Hvilken barriere er vår egen?',
      da: 'Hvilken barriere er vores egen?',
      en: 'Which barrier is our own?',
    },
    config: {
      most: 2,
      length: 140,
      columns: [
        { id: 'hjaelper', title: { nb: 'Det hjelper', da: 'Det hjælper', en: 'It helps' } },
        {
          id: 'i-vejen',
          title: { nb: 'Det står i veien', da: 'Det står i vejen', en: 'In the way' },
        },
      ],
    },
  },
  {
    id: 'i-mindre-skala',
    type: 'talk',
    mode: 'group',
    title: { nb: 'I liten skala', da: 'I mindre skala', en: 'On a small scale' },
    prompt: {
      nb: 'Velg ett potensial og én barriere. Hva kan dere prøve i mindre skala, og hva vil dere undersøke?',
      da: 'Vælg ét potentiale og én barriere. Hvad kan I prøve af i mindre skala, og hvad vil I undersøge?',
      en: 'Choose one potential and one barrier. What can you try on a small scale, and what will you look into?',
    },
    minutes: 15,
    core: true,
    coreMinutes: 10,
    shows: [{ step: 'potentialer-og-barrierer' }],
    note: {
      nb: 'Liten skala: ett team, én måned, én ting. Spør hva dere ville sett om dere tok feil. I kortversjonen velger gruppene potensial og barriere fra egne erfaringer.',
      da: 'Mindre skala: ét team, én måned, én ting. Spørg, hvad I ville se, hvis I tog fejl. I den korte udgave vælger grupperne potentiale og barriere ud fra egne erfaringer.',
      en: 'Small scale: one team, one month, one thing. Ask what you would see if you were wrong. In the short version the groups choose potential and barrier from their own experience.',
    },
    config: {
      points: [
        { nb: 'Ett potensial', da: 'Ét potentiale', en: 'One potential' },
        { nb: 'Én barriere', da: 'Én barriere', en: 'One barrier' },
        {
          nb: 'Hva prøver vi, og hva undersøker vi?',
          da: 'Hvad prøver vi af, og hvad undersøger vi?',
          en: 'What do we try, and what do we look into?',
        },
      ],
    },
  },
  {
    id: 'skyggepraktik',
    type: 'talk',
    mode: 'group',
    title: { nb: 'Skygging', da: 'Skyggepraktik', en: 'Shadowing' },
    prompt: {
      nb: 'Skygging: Hva vil du at makkeren din skal legge merke til? Hva kan skyggen gjøre, og hva ikke?',
      da: 'Skyggepraktik: Hvad vil du have din makker til at lægge mærke til? Hvad må skyggen, og hvad må den ikke?',
      en: 'Shadowing: what do you want your partner to notice? What may the shadow do and not do?',
    },
    minutes: 8,
    note: {
      nb: 'To og to. Avtal dagen, situasjonene og hva som blir mellom dere. Skyggen ser og spør; den gir råd bare når den blir bedt om det.',
      da: 'To og to. Aftal dagen, situationerne, og hvad der bliver mellem jer. Skyggen ser og spørger; den giver kun råd, når den bliver bedt om det.',
      en: 'In pairs. Agree on the day, the situations and what stays between you. The shadow watches and asks; it gives advice only when asked.',
    },
    config: {
      points: [
        {
          nb: 'Hva skal makkeren legge merke til?',
          da: 'Hvad skal makkeren lægge mærke til?',
          en: 'What is the partner to notice?',
        },
        {
          nb: 'Hva kan skyggen gjøre, og hva ikke?',
          da: 'Hvad må skyggen, og hvad må den ikke?',
          en: 'What may the shadow do, and what not?',
        },
        {
          nb: 'Hva blir mellom oss?',
          da: 'Hvad bliver mellem os?',
          en: 'What stays between us?',
        },
      ],
    },
  },
  {
    id: 'aftale',
    type: 'commit',
    mode: 'group',
    title: { nb: 'Avtalen vår', da: 'Vores aftale', en: 'Our agreement' },
    prompt: {
      nb: 'Avtalen vår: Hva gjør vi, på hvilket nivå ligger oppgaven, og hvilke data forteller oss om det virker?',
      da: 'Vores aftale: Hvad gør vi, på hvilket niveau ligger opgaven, og hvilke data fortæller os, om det virker?',
      en: 'Our agreement: what do we do, at which level does the task belong, and which data tell us if it works?',
    },
    minutes: 8,
    core: true,
    coreMinutes: 6,
    moderate: true,
    note: {
      nb: 'Legg oppgaven på det nivået der den hører hjemme: ledere av ledere eller ledere av medarbeidere. Ta vare på avtalefila: Den leses inn på neste møte.',
      da: 'Læg opgaven på det niveau, hvor den hører hjemme: ledere af ledere eller ledere af medarbejdere. Gem aftalefilen: Den indlæses på næste møde.',
      en: 'Put the task at the level where it belongs: leaders of leaders or leaders of staff. Keep the file of agreements: it is read in at the next meeting.',
    },
    followUp: {
      nb: 'Hva ser vi på neste møte om det virker?',
      da: 'Hvad ser vi på næste møde, hvis det virker?',
      en: 'What will we see at the next meeting if it works?',
    },
    config: {
      labels: {
        group: { nb: 'Gruppa', da: 'Gruppen', en: 'The group' },
        what: {
          nb: 'Dette gjør vi, og på hvilket nivå',
          da: 'Det gør vi, og på hvilket niveau',
          en: 'What we do, and at which level',
        },
        sign: {
          nb: 'Data som forteller oss om det virker',
          da: 'Data, der fortæller os, om det virker',
          en: 'Data that tell us if it works',
        },
        firstStep: { nb: 'Første steg', da: 'Første skridt', en: 'First step' },
        who: { nb: 'Hvem (rolle)', da: 'Hvem (rolle)', en: 'Who (role)' },
        when: { nb: 'Neste møte', da: 'Næste møde', en: 'Next meeting' },
      },
      hints: {
        sign: {
          nb: 'Det kan også være noe dere ser eller hører',
          da: 'Det kan også være noget, I ser eller hører',
          en: 'It may also be something you see or hear',
        },
      },
    },
  },
  {
    id: 'med-hjem',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Med hjem', da: 'Med hjem', en: 'To bring home' },
    prompt: {
      nb: 'Hva tar dere med hjem til lederne av medarbeidere?',
      da: 'Hvad tager I med hjem til lederne af medarbejdere?',
      en: 'What do you bring home to those who lead staff?',
    },
    minutes: 8,
    core: true,
    coreMinutes: 3,
    shows: [{ step: 'aftale' }],
    note: {
      nb: 'Én setning fra hvert bord. Si når avtalene tas fram igjen.',
      da: 'Én sætning fra hvert bord. Sig, hvornår aftalerne tages frem igen.',
      en: 'One sentence from each table. Say when the agreements come out again.',
    },
    config: {},
  },
]
