import type { LocalText } from '../../../i18n/local-text.ts'

interface Rung {
  readonly id: string
  readonly title: LocalText
  readonly text: LocalText
}

/** Five obstacles from the lowest up: labels of the seed slides 003, in our own words. */
export const rungs: readonly Rung[] = [
  {
    id: '1',
    title: { nb: 'Fravær av tillit', da: 'Fravær af tillid', en: 'Absence of trust' },
    text: {
      nb: 'Vi viser lite av det vi er usikre på, og ber sjelden om hjelp.',
      da: 'Vi viser ikke meget af det, vi er usikre på, og beder sjældent om hjælp.',
      en: 'We show little of what we are unsure of and seldom ask for help.',
    },
  },
  {
    id: '2',
    title: { nb: 'Frykt for konflikt', da: 'Frygt for konflikt', en: 'Fear of conflict' },
    text: {
      nb: 'Vi holder en god tone, men lar de viktige uenighetene ligge.',
      da: 'Vi holder en god tone, men lader de vigtige uenigheder ligge.',
      en: 'We keep a good tone but leave important disagreements alone.',
    },
  },
  {
    id: '3',
    title: {
      nb: 'Manglende forpliktelse',
      da: 'Manglende forpligtelse',
      en: 'Lack of commitment',
    },
    text: {
      nb: 'Vi nikker i møtet, men er usikre på hva vi egentlig ble enige om.',
      da: 'Vi nikker på mødet, men er usikre på, hvad vi egentlig blev enige om.',
      en: 'We nod in the meeting but are unsure what we agreed.',
    },
  },
  {
    id: '4',
    title: {
      nb: 'Unnvikelse av ansvar',
      da: 'Undvigelse af ansvar',
      en: 'Avoidance of accountability',
    },
    text: {
      nb: 'Vi lar være å minne hverandre på det vi har avtalt.',
      da: 'Vi undlader at minde hinanden om det, vi har aftalt.',
      en: 'We do not remind each other of what we agreed.',
    },
  },
  {
    id: '5',
    title: {
      nb: 'Manglende resultater',
      da: 'Manglende resultater',
      en: 'Inattention to results',
    },
    text: {
      nb: 'Hver ser mest på sitt eget; det som er felles, kommer i andre rekke.',
      da: 'Hver især ser mest på sit eget; det fælles kommer i anden række.',
      en: 'Each looks mostly to their own; what is shared comes second.',
    },
  },
]

/** For whom none of the five is in the way. */
export const pastAllFive: { readonly beyond: LocalText; readonly beyondText: LocalText } = {
  beyond: { nb: 'Over alle fem', da: 'Over alle fem', en: 'Past all five' },
  beyondText: {
    nb: 'Vi er godt forbi, og må holde det ved like.',
    da: 'Vi er godt forbi og skal holde det ved lige.',
    en: 'We are well past, and must keep it up.',
  },
}

const joined = (title: string | undefined, text: string | undefined) => `${title}: ${text}`

/** The rungs as statements to rate: the label and what it looks like, in one line. */
export const obstacles: readonly { readonly id: string; readonly text: LocalText }[] = rungs.map(
  ({ id, title, text }) => ({
    id,
    text: {
      nb: joined(title.nb, text.nb),
      da: joined(title.da, text.da),
      en: joined(title.en, text.en),
    },
  }),
)
