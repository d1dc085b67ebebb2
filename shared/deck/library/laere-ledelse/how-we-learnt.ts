import type { StepFile } from '../deck-file.ts'

/** How people here learnt to lead, and what is hardest now. */
export const howWeLearnt: StepFile[] = [
  {
    id: 'laert-a-lede',
    type: 'text',
    mode: 'individual',
    title: { nb: 'Lært å lede', da: 'Lært at lede', en: 'Learnt to lead' },
    prompt: {
      nb: 'Hvordan har du lært deg å lede? Svar med noen få ord.',
      da: 'Hvordan har du lært at lede? Svar med nogle få ord.',
      en: 'How did you learn to lead? Answer in a few words.',
    },
    minutes: 3,
    core: true,
    moderate: true,
    note: {
      nb: 'Ett til tre korte svar. Slå sammen ord som betyr det samme før skyen vises: erfaring og erfaringer. Ikke si på forhånd hva dere tror vil stå der.',
      da: 'Et til tre korte svar. Slå ord, der betyder det samme, sammen, før skyen vises: erfaring og erfaringer. Sig ikke på forhånd, hvad I tror, der vil stå.',
      en: 'One to three short answers. Merge words that mean the same before the cloud is shown: experience and experiences. Do not say beforehand what you think will be there.',
    },
    followUp: {
      nb: 'Hva står der bare én gang, og er likevel viktig?',
      da: 'Hvad står der kun én gang og er alligevel vigtigt?',
      en: 'What is there only once, and matters all the same?',
    },
    config: { most: 3, length: 30, show: 'cloud' },
  },
  {
    id: 'en-situasjon',
    type: 'talk',
    mode: 'group',
    title: { nb: 'Én situasjon', da: 'Én situation', en: 'One situation' },
    prompt: {
      nb: 'Fortell om én situasjon som lærte deg mye om ledelse.',
      da: 'Fortæl om én situation, der lærte dig meget om ledelse.',
      en: 'Tell each other about one situation that taught you a lot about leadership.',
    },
    minutes: 5,
    core: true,
    note: {
      nb: 'To og to, to minutter hver. Den som lytter, spør bare: Hva gjorde du da?',
      da: 'To og to, to minutter hver. Den, der lytter, spørger kun: Hvad gjorde du så?',
      en: 'In pairs, two minutes each. The listener only asks: what did you do then?',
    },
    config: {
      points: [
        { nb: 'To og to', da: 'To og to', en: 'In pairs' },
        { nb: 'To minutter hver', da: 'To minutter hver', en: 'Two minutes each' },
      ],
    },
  },
  {
    id: 'se-skyen',
    type: 'talk',
    mode: 'plenary',
    title: {
      nb: 'Stort i skyen, og savnet',
      da: 'Stort i skyen, og savnet',
      en: 'Big in the cloud, and missing',
    },
    prompt: {
      nb: 'Hva er stort i skyen, og hva savner dere? Hva sier det om hvordan vi bør drive lederutvikling?',
      da: 'Hvad er stort i skyen, og hvad savner I? Hvad siger det om, hvordan vi bør drive lederudvikling?',
      en: 'What is big in the cloud, what is missing? What does that say about how to develop leaders?',
    },
    minutes: 5,
    core: true,
    shows: [{ step: 'laert-a-lede' }],
    note: {
      nb: 'La skyen si det den sier. Foredraget hevder at ledelse læres aktivt, sammen med andre og i sin sammenheng, at mye av kunnskapen er taus, at følelser er sentrale, og at resultatet er vanskelig å måle: Stemmer det med det dere ser?',
      da: 'Lad skyen sige det, den siger. Foredraget hævder, at ledelse læres aktivt, sammen med andre og i sin sammenhæng, at meget af den viden er tavs, at følelser er centrale, og at resultatet er svært at måle: Passer det med det, I ser?',
      en: 'Let the cloud say what it says. The lecture claims that leading is learnt actively, with others and in its context, that much of the knowledge is tacit, that feelings are central, and that the result is hard to measure: does that fit what you see?',
    },
    config: {},
  },
  {
    id: 'utfordringer',
    type: 'text',
    mode: 'individual',
    title: { nb: 'Viktigste utfordring', da: 'Vigtigste udfordring', en: 'Top challenge' },
    prompt: {
      nb: 'Hva er den aller viktigste utfordringen akkurat nå – for deg, for ledergruppa og for organisasjonen?',
      da: 'Hvad er den allervigtigste udfordring lige nu – for dig, for ledelsesteamet og for organisationen?',
      en: 'What is the single most important challenge right now – for you, for the leadership group and for the organisation?',
    },
    minutes: 5,
    core: true,
    sensitive: true,
    moderate: true,
    note: {
      nb: 'Kolonnen «Meg» er den sårbare: Se gjennom den ekstra nøye, eller la den være skjult. Legg tekstene under temaer før prikkene deles ut; prikkene går til temaene.',
      da: 'Kolonnen »Mig« er den sårbare: Læs den ekstra grundigt igennem, eller lad den være skjult. Læg teksterne under temaer, før prikkerne deles ud; prikkerne gives til temaerne.',
      en: 'The column “Me” is the vulnerable one: look it through with extra care, or leave it hidden. Put the texts under themes before the dots come; the dots go to the themes.',
    },
    followUp: {
      nb: 'Hvor står det samme i to kolonner?',
      da: 'Hvor står det samme i to kolonner?',
      en: 'Where do two columns say the same?',
    },
    config: {
      most: 3,
      length: 140,
      columns: [
        { id: 'meg', title: { nb: 'Meg', da: 'Mig', en: 'Me' } },
        {
          id: 'ledergruppa',
          title: { nb: 'Ledergruppa', da: 'Ledelsesteamet', en: 'The leadership group' },
        },
        {
          id: 'organisasjonen',
          title: { nb: 'Organisasjonen', da: 'Organisationen', en: 'The organisation' },
        },
      ],
    },
  },
  {
    id: 'henger-sammen',
    type: 'talk',
    mode: 'group',
    title: { nb: 'Slik henger det sammen', da: 'Sådan hænger det sammen', en: 'How they connect' },
    prompt: {
      nb: 'Del det du vil. Hvor henger de tre kolonnene sammen?',
      da: 'Del det, du har lyst til. Hvor hænger de tre kolonner sammen?',
      en: 'Share what you like. Where do the three columns connect?',
    },
    minutes: 8,
    note: {
      nb: 'Grupper på 3–5. Ingen må dele det de skrev om seg selv. Mens gruppene snakker, legger du tekstene under temaer.',
      da: 'Grupper på 3–5. Ingen behøver at dele det, de skrev om sig selv. Mens grupperne taler sammen, lægger du teksterne under temaer.',
      en: 'Groups of 3–5. Nobody has to share what they wrote about themselves. While the groups talk, you put the texts under themes.',
    },
    config: {},
  },
]
