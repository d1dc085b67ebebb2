import type { StepFile } from '../deck-file.ts'
import { goals } from './goals.ts'

/** The nine goals: how far, where to, and which of them first. */
export const nineGoals: StepFile[] = [
  {
    id: 'ni-maal',
    type: 'rate',
    mode: 'individual',
    title: { nb: 'Ni mål', da: 'Ni mål', en: 'Nine goals' },
    prompt: {
      nb: 'Hvor langt har vi kommet med de ni målene nå, og hvor vil vi være når programmet slutter?',
      da: 'Hvor langt er vi med de ni mål – nu, og hvor vil vi være, når forløbet slutter?',
      en: 'How far are we with the nine goals – now, and where do we want to be at the end?',
    },
    help: {
      nb: 'Refleksjonsutsagn, ikke en målt skala. Hopp over det du ikke vil svare på.',
      da: 'Udsagn til refleksion, ikke en målt skala. Spring det over, du ikke vil svare på.',
      en: 'Statements for reflection, not a measured scale. Pass over what you do not want to answer.',
    },
    minutes: 5,
    core: true,
    note: {
      nb: 'Svarene gjelder dem som er her i dag. Var det andre med sist, kan bildet ha flyttet seg av den grunn: Svarene er anonyme, og ingen kan kjennes igjen fra gang til gang.',
      da: 'Svarene gælder dem, der er her i dag. Var der andre med sidst, kan billedet have flyttet sig af den grund: Svarene er anonyme, og ingen kan genkendes fra gang til gang.',
      en: 'The answers are of those who are here today. If others were here last time, the picture may have moved for that reason: answers are anonymous, and nobody can be matched from time to time.',
    },
    followUp: {
      nb: 'Hvilket mål har flyttet seg mest siden vi begynte?',
      da: 'Hvilket mål har flyttet sig mest, siden vi begyndte?',
      en: 'Which goal has moved most since we began?',
    },
    provenance: {
      nb: 'De ni målsettingene for ledere av ledere, egne ord; refleksjonsutsagn, ikke en målt skala.',
      da: 'De ni målsætninger for ledere af ledere, egne ord; refleksionsudsagn, ikke en målt skala.',
      en: 'The nine goals for leaders of leaders, our own words; reflection statements, not a measured scale.',
    },
    config: {
      items: goals.map(({ id, text }) => ({ id, text })),
      markers: [
        { id: 'nu', label: { nb: 'Nå', da: 'Nu', en: 'Now' } },
        {
          id: 'slut',
          label: {
            nb: 'Når programmet slutter',
            da: 'Når forløbet slutter',
            en: 'At the end',
          },
        },
      ],
      scale: {
        from: 1,
        to: 5,
        names: [
          { nb: 'Så vidt begynt', da: 'Kun lige begyndt', en: 'Barely begun' },
          { nb: 'Godt på plass', da: 'Godt på plads', en: 'Well in place' },
        ],
      },
    },
  },
  {
    id: 'afstand',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Avstanden', da: 'Afstanden', en: 'The gap' },
    prompt: {
      nb: 'Hvor er avstanden størst? Hvor ser vi det ulikt?',
      da: 'Hvor er afstanden størst? Hvor ser vi det forskelligt?',
      en: 'Where is the gap largest? Where do we see it differently?',
    },
    minutes: 7,
    core: true,
    shows: [{ step: 'ni-maal' }],
    note: {
      nb: 'Ta først målet dere ser mest ulikt på, så det med størst avstand. To nivåer kan se samme mål forskjellig: Spør hva en ser fra lederne av ledere, og hva en ser fra dem som leder medarbeidere.',
      da: 'Tag først det mål, I ser mest forskelligt på, så det med størst afstand. To niveauer kan se samme mål forskelligt: Spørg, hvad man ser som leder af ledere, og hvad man ser som leder af medarbejdere.',
      en: 'Take the goal you differ most on first, then the one with the largest gap. Two levels can see the same goal differently: ask what one sees as a leader of leaders, and what as a leader of staff.',
    },
    config: {},
  },
  {
    id: 'tre-point',
    type: 'points',
    mode: 'individual',
    title: { nb: 'Tre prikker', da: 'Tre prikker', en: 'Three dots' },
    prompt: {
      nb: 'Tre prikker: Hvilke mål skal ha kreftene våre fram mot neste gang?',
      da: 'Tre prikker: Hvilke mål skal have vores kræfter frem mod næste gang?',
      en: 'Three dots: which goals get our effort until next time?',
    },
    minutes: 2,
    core: true,
    note: {
      nb: 'Se på hvor mange personer prikkene kommer fra. To mål er nok fram mot neste gang.',
      da: 'Se på, hvor mange personer prikkerne kommer fra. To mål er nok frem mod næste gang.',
      en: 'Look at how many people the dots come from. Two goals are enough until next time.',
    },
    followUp: {
      nb: 'Hvilket mål lar vi hvile så lenge?',
      da: 'Hvilket mål lader vi hvile så længe?',
      en: 'Which goal do we let rest meanwhile?',
    },
    config: {
      options: goals.map(({ id, title, text }) => ({ id, title, description: text })),
      points: 3,
    },
  },
]
