import type { StepFile } from '../deck-file.ts'
import { howTrue } from '../scales.ts'
import { conditions, logics, pairs } from './lists.ts'

/** What to master together, how work is organised, and what carries when demands pull apart. */
export const demands: StepFile[] = [
  {
    id: 'mestre-sammen',
    type: 'points',
    mode: 'individual',
    title: {
      nb: 'Det vi må mestre sammen',
      da: 'Det, vi skal mestre sammen',
      en: 'To master together',
    },
    prompt: {
      nb: 'Fem prikker: Hvilke utfordringer må vi lære oss å mestre sammen?',
      da: 'Fem prikker: Hvilke udfordringer skal vi lære at mestre sammen?',
      en: 'Five dots: which challenges must we learn to master together?',
    },
    minutes: 2,
    core: true,
    note: {
      nb: 'Prikkene går til temaene du har laget: to minst. Les dem høyt før dere åpner.',
      da: 'Prikkerne gives til de temaer, du har lavet: mindst to. Læs dem højt, før I åbner.',
      en: 'The dots go to the themes you have made: two at least. Read them aloud before you open.',
    },
    followUp: {
      nb: 'Hva kan bare mestres sammen?',
      da: 'Hvad kan kun mestres sammen?',
      en: 'What can be mastered only together?',
    },
    optionsFrom: { step: 'utfordringer', of: 'themes' },
    config: { points: 5 },
  },
  {
    id: 'organisert',
    type: 'points',
    mode: 'individual',
    title: {
      nb: 'Slik er vi organisert',
      da: 'Sådan er vi organiseret',
      en: 'How we are organised',
    },
    prompt: {
      nb: 'Fordel ti prikker: Hvordan er arbeidet hos oss egentlig organisert?',
      da: 'Fordel ti prikker: Hvordan er arbejdet hos os egentlig organiseret?',
      en: 'Spread ten dots: how is our work really organised?',
    },
    minutes: 3,
    note: {
      nb: 'Slik det er, ikke slik det ser ut på tavla. De fire krever ulike lederferdigheter, og de fleste steder har litt av alle.',
      da: 'Sådan som det er, ikke sådan som det ser ud på tavlen. De fire kræver forskellige lederfærdigheder, og de fleste steder har lidt af dem alle.',
      en: 'As it is, not as the chart says. The four take different skills, and most places have some of each.',
    },
    followUp: {
      nb: 'Er vi en blanding, eller ser vi ulike ting?',
      da: 'Er vi en blanding, eller ser vi forskellige ting?',
      en: 'Are we a mix, or do we see different things?',
    },
    provenance: {
      nb: 'Fire måter å organisere på, etter Tian Sørhaug; beskrivelsene er våre.',
      da: 'Fire måder at organisere på, efter Tian Sørhaug; beskrivelserne er vores.',
      en: 'Four ways to organise, after Tian Sørhaug; the descriptions are ours.',
    },
    config: { options: [...logics], points: 10 },
  },
  {
    id: 'tyngden',
    type: 'rate',
    mode: 'individual',
    title: { nb: 'Tyngden i ledelsen', da: 'Tyngden i ledelsen', en: 'The weight' },
    prompt: {
      nb: 'Hvor ligger tyngden i ledelsen hos oss nå, og hvor bør den ligge?',
      da: 'Hvor ligger tyngden i ledelsen hos os nu, og hvor bør den ligge?',
      en: 'Where is the weight in our leadership now, and where should it be?',
    },
    minutes: 4,
    note: {
      nb: 'Begge sider trengs. Se på avstanden mellom nå og bør, og på hvor dere er uenige om bør.',
      da: 'Der er brug for begge sider. Se på afstanden mellem nu og bør, og på, hvor I er uenige om bør.',
      en: 'Both sides are needed. Look at the distance between now and should, and at where you disagree on should.',
    },
    followUp: {
      nb: 'Hva måtte vi slutte med for å flytte tyngden?',
      da: 'Hvad måtte vi holde op med for at flytte tyngden?',
      en: 'What would we have to stop doing to move the weight?',
    },
    provenance: {
      nb: 'Refleksjonsutsagn, ikke en målt skala.',
      da: 'Refleksionsudsagn, ikke en målt skala.',
      en: 'Reflection statements, not a measured scale.',
    },
    config: {
      items: [...pairs],
      scale: { from: 1, to: 7 },
      markers: [
        { id: 'na', label: { nb: 'Nå', da: 'Nu', en: 'Now' } },
        { id: 'bor', label: { nb: 'Bør', da: 'Bør', en: 'Should be' } },
      ],
    },
  },
  {
    id: 'betingelser',
    type: 'rate',
    mode: 'individual',
    title: { nb: 'Betingelser', da: 'Betingelser', en: 'Conditions' },
    prompt: {
      nb: 'Hvor godt stemmer dette hos oss?',
      da: 'Hvor godt passer det her på os?',
      en: 'How true is this of us?',
    },
    help: {
      nb: 'Refleksjonsutsagn, ikke en målt skala. Hopp over det du ikke vil svare på.',
      da: 'Udsagn til refleksion, ikke en målt skala. Spring det over, du ikke vil svare på.',
      en: 'Statements for reflection, not a measured scale. Pass over what you do not want to answer.',
    },
    minutes: 4,
    optional: true,
    sensitive: true,
    note: {
      nb: 'Et tillegg, ikke med i tidsplanen: sju betingelser for å lære mens dere arbeider.',
      da: 'Et tillæg, ikke med i tidsplanen: syv betingelser for at lære, mens I arbejder.',
      en: 'An extra, not in the time plan: seven conditions for learning while you work.',
    },
    followUp: {
      nb: 'Hvilken betingelse rår vi selv over?',
      da: 'Hvilken betingelse er vi selv herre over?',
      en: 'Which condition is in our own hands?',
    },
    provenance: {
      nb: 'Organisatoriske betingelser etter Tian Sørhaug; refleksjonsutsagn, ikke en målt skala.',
      da: 'Organisatoriske betingelser efter Tian Sørhaug; refleksionsudsagn, ikke en målt skala.',
      en: 'Organisational conditions after Tian Sørhaug; reflection statements, not a measured scale.',
    },
    config: { items: [...conditions], scale: howTrue },
  },
  {
    id: 'hva-baerer',
    type: 'talk',
    mode: 'group',
    title: { nb: 'Hva bærer?', da: 'Hvad bærer?', en: 'What carries us?' },
    prompt: {
      nb: 'Når kravene drar i hver sin retning: Hva bærer – tillit, autoritet eller makt? Og hva er trygghet når ikke alt er forutsigbart?',
      da: 'Når kravene trækker i hver sin retning: Hvad bærer – tillid, autoritet eller magt? Og hvad er tryghed, når ikke alt er forudsigeligt?',
      en: 'When demands pull different ways, what carries us: trust, authority or power? And what is safety when not everything is predictable?',
    },
    minutes: 8,
    shows: [{ step: 'organisert' }, { step: 'tyngden' }],
    note: {
      nb: 'Et samtalekort, ingen avstemning: Hvem som leder med makt, er for nært i en liten gruppe. Tillit, autoritet og makt går over i hverandre og truer hverandre. Foredraget sier at motstridende krav gjør klokskap, skjønn og dannelse viktige, og at ledelse er både teori, håndverk og kunst.',
      da: 'Et samtalekort, ingen afstemning: Hvem der leder med magt, er for nært i en lille gruppe. Tillid, autoritet og magt går over i hinanden og truer hinanden. Foredraget siger, at modstridende krav gør klogskab, dømmekraft og dannelse vigtige, og at ledelse både er teori, håndværk og kunst.',
      en: 'A talk card, no vote: who leads by power is too close to home in a small group. Trust, authority and power run into each other and threaten each other. The lecture says that conflicting demands make wisdom, judgement and formation matter, and that leadership is theory, craft and art at once.',
    },
    provenance: {
      nb: 'Tillit, autoritet og makt etter Tian Sørhaug, slik foredraget gjengir ham.',
      da: 'Tillid, autoritet og magt efter Tian Sørhaug, som foredraget gengiver ham.',
      en: 'Trust, authority and power after Tian Sørhaug, as the lecture renders him.',
    },
    config: {},
  },
]
