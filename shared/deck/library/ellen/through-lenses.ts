import type { StepFile } from '../deck-file.ts'
import { disciplines, needs, orders, sevenSteps } from './lenses.ts'

const caseCard = 'ellen'

const strength = [
  { nb: 'Svakt hos oss', da: 'Svagt hos os', en: 'Weak with us' },
  { nb: 'Sterkt hos oss', da: 'Stærkt hos os', en: 'Strong with us' },
]

const clearness = [
  { nb: 'Uklart for Ellen', da: 'Uklart for Ellen', en: 'Unclear to Ellen' },
  { nb: 'Klart for Ellen', da: 'Klart for Ellen', en: 'Clear to Ellen' },
]

/** The lenses A to D, each as a question: a facilitator passes by those that no table has taken. */
export const throughLenses: StepFile[] = [
  {
    id: 'brille-a',
    type: 'rate',
    mode: 'individual',
    title: { nb: 'A: Hos oss', da: 'A: Hos os', en: 'A: With us' },
    prompt: {
      nb: 'Hvor sterke er disse hos oss, om saken var vår?',
      da: 'Hvor stærke er de her hos os, hvis casen var vores?',
      en: 'How strong are these with us, if the case were ours?',
    },
    minutes: 3,
    sensitive: true,
    caseCard,
    note: {
      nb: 'Fem disipliner etter Senge. Hopp over steget om ingen bord har brillene A.',
      da: 'Fem discipliner efter Senge. Spring trinnet over, hvis intet bord har brille A.',
      en: 'Five disciplines after Senge. Pass the step by if no table has lens A.',
    },
    followUp: {
      nb: 'Hvilken av dem ville gjort mest for Ellen?',
      da: 'Hvilken af dem ville gøre mest for Ellen?',
      en: 'Which of them would do most for Ellen?',
    },
    provenance: {
      nb: 'Etter Senge, slik foredraget gjengir ham; refleksjonsutsagn, ikke en målt skala.',
      da: 'Efter Senge, som foredraget gengiver ham; refleksionsudsagn, ikke en målt skala.',
      en: 'After Senge, as the lecture renders him; reflection statements, not a measured scale.',
    },
    config: { items: [...disciplines], scale: { from: 1, to: 5, names: strength } },
  },
  {
    id: 'brille-b',
    type: 'ladder',
    mode: 'individual',
    title: { nb: 'B: Hvor stopper vi?', da: 'B: Hvor stopper vi?', en: 'B: Where do we stop?' },
    prompt: {
      nb: 'Hvor stopper vi som regel når noe går galt?',
      da: 'Hvor stopper vi som regel, når noget går galt?',
      en: 'Where do we usually stop when something goes wrong?',
    },
    minutes: 2,
    sensitive: true,
    caseCard,
    note: {
      nb: 'Første, andre og tredje ordens læring. Ingen av trinnene er feil: Noen ganger holder det å rette feilen.',
      da: 'Første-, anden- og tredjeordenslæring. Ingen af trinnene er forkerte: Nogle gange er det nok at rette fejlen.',
      en: 'Learning of the first, second and third order. None of the levels is wrong: sometimes it is enough to correct the error.',
    },
    followUp: {
      nb: 'Når var vi sist på det øverste trinnet?',
      da: 'Hvornår var vi sidst på det øverste trin?',
      en: 'When were we last on the top level?',
    },
    provenance: {
      nb: 'Etter Argyris og Schön. Kilden nummererer bare de to siste trinnene; tredelingen er vår lesning.',
      da: 'Efter Argyris og Schön. Kilden nummererer kun de to sidste trin; tredelingen er vores læsning.',
      en: 'After Argyris and Schön. The source numbers only the last two rungs; the three parts are our reading.',
    },
    config: { levels: [...orders] },
  },
  {
    id: 'brille-c',
    type: 'rate',
    mode: 'individual',
    title: { nb: 'C: Klart for Ellen?', da: 'C: Klart for Ellen?', en: 'C: Clear to Ellen?' },
    prompt: {
      nb: 'Hvor klart tror du dette var for Ellen?',
      da: 'Hvor klart tror du, det her var for Ellen?',
      en: 'How clear do you think this was to Ellen?',
    },
    minutes: 2,
    caseCard,
    note: {
      nb: 'Her gjetter dere, og det er poenget: Spør hva i saken dere bygger på.',
      da: 'Her gætter I, og det er pointen: Spørg, hvad i casen I bygger på.',
      en: 'Here you guess, and that is the point: ask what in the case you build on.',
    },
    followUp: {
      nb: 'Hvem skulle gjort det klart, og når?',
      da: 'Hvem skulle have gjort det klart, og hvornår?',
      en: 'Who should have made it clear, and when?',
    },
    provenance: {
      nb: 'Refleksjonsutsagn, ikke en målt skala.',
      da: 'Refleksionsudsagn, ikke en målt skala.',
      en: 'Reflection statements, not a measured scale.',
    },
    config: { items: [...needs], scale: { from: 1, to: 5, names: clearness } },
  },
  {
    id: 'brille-d',
    type: 'points',
    mode: 'group',
    title: { nb: 'D: Sju steg', da: 'D: Syv trin', en: 'D: Seven steps' },
    prompt: {
      nb: 'Sett de sju stegene i den rekkefølgen lederen bør ta dem.',
      da: 'Sæt de syv trin i den rækkefølge, lederen bør tage dem.',
      en: 'Put the seven steps in the order the manager should take them.',
    },
    minutes: 5,
    caseCard,
    note: {
      nb: 'Ingen fasit. Se på steget bordene setter mest ulikt. Steget «respekt» handler om hvordan den andre ser det: Hva skjer om det kommer først, og hva om det kommer sist?',
      da: 'Ingen facitliste. Se på det trin, bordene placerer mest forskelligt. Trinnet »respekt« handler om, hvordan den anden ser det: Hvad sker der, hvis det kommer først, og hvad hvis det kommer sidst?',
      en: 'No right answer. Look at the step the tables place most differently. “Respect” is about how the other sees it: what happens if it comes first, and what if it comes last?',
    },
    followUp: {
      nb: 'Hvilket steg hopper vi lettest over?',
      da: 'Hvilket trin springer vi lettest over?',
      en: 'Which step do we skip most easily?',
    },
    provenance: {
      nb: 'Sju steg i foredragets perspektiv D («Vanskelig person»); egne ord.',
      da: 'Syv trin i foredragets perspektiv D (»Vanskelig person«); egne ord.',
      en: 'Seven steps in the lecture’s perspective D (“Vanskelig person”); our own words.',
    },
    config: { options: [...sevenSteps], rank: true },
  },
]
