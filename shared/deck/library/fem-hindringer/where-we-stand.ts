import type { StepFile } from '../deck-file.ts'
import { obstacles, pastAllFive, rungs } from './rungs.ts'

/** The ladder, and where each sees the group on it. */
export const whereWeStand: StepFile[] = [
  {
    id: 'trappa',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Trappa leses nedenfra', da: 'Trappen læses nedefra', en: 'Read from below' },
    prompt: {
      nb: 'Trappa leses nedenfra. Vakler et lavt trinn, hjelper det lite å pusse på de øverste.',
      da: 'Trappen læses nedefra. Vakler et lavt trin, hjælper det ikke meget at pudse de øverste.',
      en: 'Read the ladder from below. If a low rung wobbles, polishing the top helps little.',
    },
    minutes: 4,
    core: true,
    note: {
      nb: 'Les trinnene høyt, nedenfra. Si at svarene er anonyme, at ingenting vises før fem har svart, og at ingen må forklare sitt eget svar. Er dere færre enn fem: Bruk trappa som samtalekort og hopp over svarene. Lederen svarer, men snakker sist.',
      da: 'Læs trinnene højt, nedefra. Sig, at svarene er anonyme, at intet vises, før fem har svaret, og at ingen behøver at forklare sit eget svar. Er I færre end fem: Brug trappen som samtalekort, og spring svarene over. Lederen svarer, men taler sidst.',
      en: 'Read the rungs aloud, from below. Say that answers are anonymous, that nothing is shown before five have answered, and that no one has to explain their own answer. If you are fewer than five: use the ladder as a talk card and skip the answers. The leader answers, but speaks last.',
    },
    config: {
      points: rungs.map(({ title }) => title),
      fromBelow: true,
    },
  },
  {
    id: 'hver-hindring',
    type: 'rate',
    mode: 'individual',
    title: { nb: 'Hver hindring', da: 'Hver forhindring', en: 'Each obstacle' },
    prompt: {
      nb: 'Hvor langt har vi kommet forbi hver hindring?',
      da: 'Hvor langt er vi kommet forbi hver forhindring?',
      en: 'How far past each obstacle are we?',
    },
    help: {
      nb: 'Refleksjonsutsagn, ikke en målt skala. Hopp over det du ikke vil svare på.',
      da: 'Udsagn til refleksion, ikke en målt skala. Spring det over, du ikke vil svare på.',
      en: 'Statements for reflection, not a measured scale. Pass over what you do not want to answer.',
    },
    minutes: 5,
    core: true,
    sensitive: true,
    note: {
      nb: 'Svarene blir ikke lagt sammen til ett tall: Trinnene bygger på hverandre, så gjennomsnittet av fem sier lite. Dere ser på dem sammen etter neste spørsmål.',
      da: 'Svarene bliver ikke lagt sammen til ét tal: Trinnene bygger på hinanden, så gennemsnittet af fem siger ikke meget. I ser på dem sammen efter næste spørgsmål.',
      en: 'The answers are not put together into one number: the rungs build on each other, so the mean of five says little. You look at them together after the next question.',
    },
    followUp: {
      nb: 'Hvilken hindring ser vi mest ulikt på?',
      da: 'Hvilken forhindring ser vi mest forskelligt på?',
      en: 'Which obstacle do we see most differently?',
    },
    provenance: {
      nb: 'Egne refleksjonsutsagn, ikke en målt skala.',
      da: 'Egne refleksionsudsagn, ikke en målt skala.',
      en: 'Our own reflection statements, not a measured scale.',
    },
    config: {
      items: [...obstacles],
      layout: 'ladder',
      scale: {
        from: 1,
        to: 5,
        names: [
          { nb: 'Stopper oss ofte', da: 'Stopper os ofte', en: 'Often stops us' },
          { nb: 'Godt forbi', da: 'Godt forbi', en: 'Well past it' },
        ],
      },
    },
  },
  {
    id: 'nederste-trinn',
    type: 'ladder',
    mode: 'individual',
    title: { nb: 'Det nederste trinnet', da: 'Det nederste trin', en: 'The lowest rung' },
    prompt: {
      nb: 'Hvilket er det nederste trinnet vi ennå ikke har fått godt nok til?',
      da: 'Hvilket er det nederste trin, vi endnu ikke er gode nok til?',
      en: 'Which is the lowest rung we have not yet managed well enough?',
    },
    minutes: 2,
    core: true,
    sensitive: true,
    note: {
      nb: 'Ett trykk. Be alle begynne nederst og stoppe på det første trinnet de nøler ved. Trinnene er hindringer: Den som står på trinn 2, mener at tilliten er god nok, og at frykten for konflikt er det neste å ta tak i.',
      da: 'Ét tryk. Bed alle begynde nederst og stoppe ved det første trin, de tøver ved. Trinnene er forhindringer: Den, der står på trin 2, mener, at tilliden er god nok, og at frygten for konflikt er det næste at tage fat på.',
      en: 'One tap. Ask everyone to start at the bottom and stop at the first rung they hesitate at. The rungs are obstacles: who stands on rung 2 finds trust good enough, and fear of conflict the next thing to take on.',
    },
    followUp: {
      nb: 'Hva ville vært annerledes om vi sto ett trinn høyere?',
      da: 'Hvad ville være anderledes, hvis vi stod ét trin højere?',
      en: 'What would be different if we stood one rung higher?',
    },
    config: { levels: [...rungs], ...pastAllFive },
  },
  {
    id: 'hvor-star-vi',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Hvor står vi?', da: 'Hvor står vi?', en: 'Where do we stand?' },
    prompt: {
      nb: 'Hvor står vi samlet, og hvor ser vi det ulikt? Ingen må forklare sitt eget svar.',
      da: 'Hvor står vi samlet, og hvor ser vi forskelligt på det? Ingen behøver at forklare sit eget svar.',
      en: 'Where do we stand together, and where do we see it differently? No one has to explain their own answer.',
    },
    minutes: 6,
    core: true,
    shows: [{ step: 'nederste-trinn' }, { step: 'hver-hindring' }],
    note: {
      nb: 'Begynn med trappa, og ta hver hindring etterpå. Spør hva to som står på hvert sitt trinn, kan ha tenkt på. Svarer alle likt: Er dette enighet, eller høflighet? Blir det tungt, gjør skjermen svart og ta en pause.',
      da: 'Begynd med trappen, og tag hver forhindring bagefter. Spørg, hvad to, der står på hver sit trin, kan have tænkt på. Svarer alle ens: Er det enighed eller høflighed? Bliver det tungt, så gør skærmen sort og hold en pause.',
      en: 'Begin with the ladder, then take each obstacle. Ask what two people on different rungs may have had in mind. If all answer alike: is this agreement, or politeness? If it gets heavy, blank the screen and take a break.',
    },
    config: {},
  },
]
