import type { DeckFile } from '../../shared/deck/library/deck-file.ts'

const both = (text: string) => ({ nb: text, en: text })

/** Development measures as leaders know them, section by section. */
const measures: Readonly<Record<string, string>> = {
  'På jobben':
    'Jobbutfordringer og erfaringer; Jobbutvikling og delegering; Selvstyrte enheter; Målstyring; Medarbeidersamtaler; Personalvurderinger; Kartlegginger og undersøkelser; Tilbakemeldinger og spørreundersøkelser; Mottak og sending av informasjon; Oppsummeringsmøter; Kvalitetssirkler; Spesialoppgaver, prosjektarbeid; Matriseorganisering; Uformelle tverrorganisatoriske kontakter; Stabs- og spesialfunksjoner; Personlig assistent; Ad hoc-utvalg; Samarbeidsorgan; Organisasjonsutvikling; Introduksjonsprogram for nytilsatte',
  'Skifte jobb':
    'Permanent jobbskift; Vikariat; Åremålsansettelse; Jobbrotasjon; Studieopphold; Bytte jobb',
  Utenfor:
    'Undervise; Studiesirkler; Erfaringsgruppe; Lederduo eller -trio; Coaching; Mentor; Veiledning; Diagnose av egen situasjon; Studietur og besøk; Bransje- og faglig foreningsarbeid; Fritidsaktiviteter; Permisjon; Ekstern konsultasjon',
  Utdanning:
    'Lederkurs; Seminar; Vurderingssenter; Konferanser; Frokost-, lunsj- og etter jobb-møter; Selvstudium; Friundervisning; Litteratur, TV, radio',
}

const sectionsOf = (all: Readonly<Record<string, string>>) =>
  Object.keys(all).map((title, at) => ({ id: `s${at + 1}`, title: both(title) }))

const cardsOf = (all: Readonly<Record<string, string>>) =>
  Object.values(all)
    .flatMap((list, at) => list.split('; ').map((title) => ({ title, section: `s${at + 1}` })))
    .map(({ title, section }, at) => ({ id: `k${at + 1}`, title: both(title), section }))

/** Which measures a workplace has: 47 cards, answered by the table. */
export const measuresConfig = {
  sections: sectionsOf(measures),
  cards: cardsOf(measures),
  buckets: [
    { id: 'har', title: both('Har og bruker') },
    { id: 'lite', title: both('Har, men lite nytte') },
    { id: 'savner', title: both('Savner') },
  ],
  show: 'tables',
  rankBy: 'savner',
} as const

const forces: Readonly<Record<string, string>> = {
  Fremmer:
    'Høyere krav og mer selvstyring; Demokratisk struktur; Rom for å si hva en mener; Aksept for ulikhet; Status; Anerkjennelse som ikke er penger',
  Hemmer:
    'Frykt for å gjøre feil; Krav om fagtyngde på toppen; «Min enhet først»; Fasit og standardløsninger; Faggrupper som vokter sitt; Fastlåste stillinger og karrierer',
}

/** What pushes and what holds back: 12 cards, answered by each. */
export const forcesConfig = {
  sections: sectionsOf(forces),
  cards: cardsOf(forces),
  buckets: [
    { id: 'tydelig', title: both('Merkes tydelig') },
    { id: 'litt', title: both('Merkes litt') },
    { id: 'ikke', title: both('Merkes ikke') },
  ],
  show: 'force-field',
  forces: { promotes: 's1', hinders: 's2', strength: 'tydelig' },
} as const

const matters = [
  'Ny plan for vurdering uten karakter på mellomtrinnet, med opplæring av alle kontaktlærere før høstferien',
  'Vaktlister i friminuttene',
  'Budsjettet for neste år, med to stillinger mindre og et ressursteam som skal dekke tre trinn',
  'Sykefravær',
  'Skolestart for de nye førsteklassingene',
  'Medarbeiderundersøkelsen: hva vi gjør med svarene fra personalet på småtrinnet',
  'Innkjøp av nettbrett',
  'Foreldremøter',
]

/** What to do with matters of meetings: long titles, as many buckets as there can be. */
const mattersConfig = {
  cards: matters.map((title, at) => ({
    id: `m${at + 1}`,
    title: both(title),
    ...(at === 0 ? { text: both('Har stått på lista fire ganger siden august.') } : {}),
  })),
  buckets: [
    'Behold og gi mer tid',
    'Mindre gruppe',
    'Deleger til én',
    'Informer skriftlig',
    'Ta ut',
  ].map((title, at) => ({ id: `b${at + 1}`, title: both(title) })),
}

/** As few cards and buckets as there can be. */
const threeConfig = {
  cards: ['Medarbeidersamtaler', 'Skolevandring', 'Felles planleggingstid'].map((title, at) => ({
    id: `t${at + 1}`,
    title: both(title),
  })),
  buckets: [
    { id: 'mer', title: both('Mer av') },
    { id: 'mindre', title: both('Mindre av') },
  ],
}

const step = (id: string, prompt: string, mode: 'individual' | 'group', config: unknown) =>
  ({
    id,
    type: 'sort',
    mode,
    title: both(id),
    prompt: both(prompt),
    minutes: 5,
    followUp: both('Hva savner ett bord som et annet bord sier at vi har?'),
    config,
  }) as const

/** A deck with a step for each picture that sorted cards have. */
export const sortDeck: DeckFile = {
  format: 'plenum-deck',
  version: 1,
  id: 'sortering',
  title: both('Læring der jobben skjer'),
  languages: ['nb', 'en'],
  steps: [
    step(
      'tiltak',
      'Hvilke utviklingstiltak har dere på arbeidsplassen? Legg dem i tre bunker. La det som ikke angår dere, ligge.',
      'group',
      measuresConfig,
    ),
    step(
      'krefter',
      'Hva fremmer og hva hemmer læring av erfaring hos oss? Merker vi det tydelig, litt eller ikke?',
      'individual',
      forcesConfig,
    ),
    step('saker', 'Hva gjør vi med hver sak fra neste møte?', 'individual', mattersConfig),
    step('tre', 'Hva vil du ha mer eller mindre av?', 'individual', threeConfig),
    step('alene', 'Hvilke utviklingstiltak har vi?', 'individual', {
      ...measuresConfig,
      show: 'bars',
    }),
  ],
}
