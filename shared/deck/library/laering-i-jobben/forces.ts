import type { LocalText } from '../../../i18n/local-text.ts'

/** What pushes learning from experience, and what holds it back. */
export const sides: readonly { readonly id: string; readonly title: LocalText }[] = [
  { id: 'fremmer', title: { nb: 'Fremmer', da: 'Fremmer', en: 'Promotes' } },
  { id: 'hemmer', title: { nb: 'Hemmer', da: 'Hæmmer', en: 'Hinders' } },
]

interface Force {
  readonly id: string
  readonly section: string
  readonly title: LocalText
}

/** Six and six, from slides 18 and 19 of the seed transcript 002. The last two promoters may be one. */
export const forces: readonly Force[] = [
  {
    id: 'f1',
    section: 'fremmer',
    title: {
      nb: 'Høyere krav og mer selvstyring',
      da: 'Højere krav og mere selvstyring',
      en: 'Higher demands and more autonomy',
    },
  },
  {
    id: 'f2',
    section: 'fremmer',
    title: { nb: 'Demokratisk struktur', da: 'Demokratisk struktur', en: 'Democratic structure' },
  },
  {
    id: 'f3',
    section: 'fremmer',
    title: {
      nb: 'Rom for å si hva en mener',
      da: 'Plads til at sige, hvad man mener',
      en: 'Room to say what you think',
    },
  },
  {
    id: 'f4',
    section: 'fremmer',
    title: {
      nb: 'Aksept for ulikhet',
      da: 'Accept af forskellighed',
      en: 'Acceptance of difference',
    },
  },
  { id: 'f5', section: 'fremmer', title: { nb: 'Status', da: 'Status', en: 'Status' } },
  {
    id: 'f6',
    section: 'fremmer',
    title: {
      nb: 'Anerkjennelse som ikke er penger',
      da: 'Anerkendelse, der ikke er penge',
      en: 'Recognition that is not money',
    },
  },
  {
    id: 'h1',
    section: 'hemmer',
    title: {
      nb: 'Frykt for å gjøre feil',
      da: 'Frygt for at begå fejl',
      en: 'Fear of making mistakes',
    },
  },
  {
    id: 'h2',
    section: 'hemmer',
    title: {
      nb: 'Krav om fagtyngde på toppen',
      da: 'Krav om faglig tyngde i toppen',
      en: 'Demands for subject expertise at the top',
    },
  },
  {
    id: 'h3',
    section: 'hemmer',
    title: { nb: '«Min enhet først»', da: '»Min enhed først«', en: '“My unit first”' },
  },
  {
    id: 'h4',
    section: 'hemmer',
    title: {
      nb: 'Fasit og standardløsninger',
      da: 'Facitlister og standardløsninger',
      en: 'Ready answers and standard solutions',
    },
  },
  {
    id: 'h5',
    section: 'hemmer',
    title: {
      nb: 'Faggrupper som vokter sitt',
      da: 'Faggrupper, der værner om deres eget',
      en: 'Professions guarding their own',
    },
  },
  {
    id: 'h6',
    section: 'hemmer',
    title: {
      nb: 'Fastlåste stillinger og karrierer',
      da: 'Fastlåste stillinger og karrierer',
      en: 'Locked positions and careers',
    },
  },
]
