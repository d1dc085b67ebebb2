import { velgEnK } from '../../shared/deck/library/velg-en-k.ts'

const longPrompt = {
  nb: 'Når du ser tilbake på dette skoleåret, på kompetanseutviklingsplanen og på samarbeidet med tillitsvalgte og foresatte: Hvilken av kjernekompetansene er det størst rom for å styrke i din egen lederutøvelse nå?',
  en: 'Looking back on this school year, on the plan for professional development and on working with union representatives and parents: in which of the core competences is there most room to strengthen your own leadership now?',
}

const longTitle = {
  nb: 'Utvikle organisasjonen og kvalitetsvurderingssystemet på tvers av avdelingene',
  en: 'Develop the organisation and its systems of quality assessment across departments',
}

const longDescription = {
  nb: 'Bygge samarbeid og støttestrukturer, legge til rette for profesjonelle læringsfellesskap, kople skolen eller barnehagen tett på hjemmene, nærmiljøet og kommunens støttesystemer.',
  en: 'Build collaboration and supporting structures, make room for professional learning communities, and tie the school or kindergarten closely to homes, the neighbourhood and the municipality.',
}

const item = (id: string) => ({
  id,
  text: {
    nb: 'Få den faglige kapasiteten i hele personalgruppa til å vokse, også hos vikarer og assistenter',
    en: 'Help the professional capacity of the whole staff grow, substitutes and assistants among them',
  },
})

const option = (number: number) => ({
  id: `K${number}`,
  title: longTitle,
  description: longDescription,
  items: [1, 2, 3, 4, 5].map((part) => item(`K${number}.${part}`)),
})

/** The longest that a step's own texts may reasonably be, in every step of "Velg én K". */
export const longDeck = {
  ...velgEnK,
  id: 'lange-tekster',
  languages: ['nb', 'en'],
  title: longTitle,
  steps: velgEnK.steps.map((step, at) => ({
    ...step,
    title: { nb: `${at + 1}. ${longTitle.nb}`, en: `${at + 1}. ${longTitle.en}` },
    prompt: longPrompt,
    note: longDescription,
    followUp: longPrompt,
    ...(step.type === 'choice'
      ? { config: { most: 1, mostItems: 2, options: [1, 2, 3, 4, 5, 6].map(option) } }
      : {}),
  })),
}

export const longTitleOfSession =
  'Felles ledersamling for skole- og barnehageledere i Nordre Land, Søndre Land og Gjøvik kommuner, høsten 2026'
