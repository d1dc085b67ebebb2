import type { StepFile } from '../deck-file.ts'
import { learningTypes } from './lists.ts'
import { measures, places } from './measures.ts'

/** Where leaders learn here, and which measures there are. */
export const whatThereIs: StepFile[] = [
  {
    id: 'hvorfor',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Hvorfor i jobben?', da: 'Hvorfor i jobbet?', en: 'Why in the job?' },
    prompt: {
      nb: 'Utvikling blir lett satt på vent. Hvorfor skal vi lære av det vi likevel gjør?',
      da: 'Udvikling bliver let sat på vent. Hvorfor skal vi lære af det, vi alligevel gør?',
      en: 'Development is easily put on hold. Why learn from what we do anyway?',
    },
    minutes: 4,
    optional: true,
    note: {
      nb: 'Et tillegg, ikke med i tidsplanen. Ikke en kritikk av kurs, men et forsøk på å få mer ut av arbeidsplassen.',
      da: 'Et tillæg, ikke med i tidsplanen. Ikke en kritik af kurser, men et forsøg på at få mere ud af arbejdspladsen.',
      en: 'An extra, not in the time plan. No criticism of courses, but an attempt to get more out of the workplace.',
    },
    provenance: {
      nb: 'Begrunnelsen på lysbilde 2; egne ord.',
      da: 'Begrundelsen på dias 2; egne ord.',
      en: 'The reasons on slide 2; our own words.',
    },
    config: {
      points: [
        {
          nb: 'Noe må forbedres mer eller mindre hele tida',
          da: 'Noget skal forbedres mere eller mindre hele tiden',
          en: 'Something has to be improved more or less all the time',
        },
        {
          nb: 'Utviklingsarbeid blir ofte satt på vent',
          da: 'Udviklingsarbejde bliver ofte sat på vent',
          en: 'Development work is often put on hold',
        },
        {
          nb: 'Det vi lærer av erfaring, blir en del av arbeidet',
          da: 'Det, vi lærer af erfaring, bliver en del af arbejdet',
          en: 'What we learn from experience becomes part of the work',
        },
        {
          nb: 'Det er enkelt og rimelig',
          da: 'Det er enkelt og billigt',
          en: 'It is simple and cheap',
        },
        {
          nb: 'Det står ikke i veien for kurs og utdanning',
          da: 'Det står ikke i vejen for kurser og uddannelse',
          en: 'It does not stand in the way of courses and education',
        },
      ],
    },
  },
  {
    id: 'hvor-laerer-vi',
    type: 'rate',
    mode: 'individual',
    title: { nb: 'Hvor lærer vi?', da: 'Hvor lærer vi?', en: 'Where do we learn?' },
    prompt: {
      nb: 'Hvor lærer lederne hos oss i hverdagen?',
      da: 'Hvor lærer lederne hos os i hverdagen?',
      en: 'Where do leaders learn in our everyday work?',
    },
    minutes: 2,
    core: true,
    note: {
      nb: 'Fort gjort: fem trykk. Svar for lederne her, ikke for deg selv.',
      da: 'Hurtigt gjort: fem tryk. Svar for lederne her, ikke for dig selv.',
      en: 'Quickly done: five taps. Answer for the leaders here, not for yourself.',
    },
    followUp: {
      nb: 'Når skjedde det sist?',
      da: 'Hvornår skete det sidst?',
      en: 'When did it happen last?',
    },
    provenance: {
      nb: 'Hovedtyper av læring på jobb; refleksjonsutsagn, ikke en målt skala.',
      da: 'Hovedtyper af læring på jobbet; refleksionsudsagn, ikke en målt skala.',
      en: 'Main types of learning at work; reflection statements, not a measured scale.',
    },
    config: {
      items: [...learningTypes],
      scale: {
        from: 1,
        to: 5,
        names: [
          { nb: 'Skjer sjelden', da: 'Sker sjældent', en: 'Seldom happens' },
          { nb: 'Skjer hver uke', da: 'Sker hver uge', en: 'Happens every week' },
        ],
      },
    },
  },
  {
    id: 'for-lite',
    type: 'talk',
    mode: 'plenary',
    title: {
      nb: 'Det vi bruker for lite',
      da: 'Det, vi bruger for lidt',
      en: 'What we use too little',
    },
    prompt: {
      nb: 'Hvilken læringsform bruker vi for lite?',
      da: 'Hvilken læringsform bruger vi for lidt?',
      en: 'Which form of learning do we use too little?',
    },
    minutes: 4,
    core: true,
    shows: [{ step: 'hvor-laerer-vi' }],
    note: {
      nb: 'Se på den dere er mest uenige om før den laveste: Kanskje skjer den noen steder, og ikke andre.',
      da: 'Se på den, I er mest uenige om, før den laveste: Måske sker den nogle steder og ikke andre.',
      en: 'Look at the one you differ most on before the lowest: perhaps it happens in some places and not in others.',
    },
    config: {},
  },
  {
    id: 'tiltak',
    type: 'sort',
    mode: 'group',
    title: { nb: 'Hvilke tiltak har vi?', da: 'Hvilke tiltag har vi?', en: 'Which measures?' },
    prompt: {
      nb: 'Hvilke utviklingstiltak har dere på arbeidsplassen? Legg dem i tre bunker. La det som ikke angår dere, ligge.',
      da: 'Hvilke udviklingstiltag har I på arbejdspladsen? Læg dem i tre bunker. Lad det, der ikke vedrører jer, ligge.',
      en: 'Which development measures do you have? Put them in three piles. Leave what does not concern you.',
    },
    minutes: 12,
    core: true,
    note: {
      nb: 'Én telefon per bord. 47 kort i fire deler: La gjerne hvert bord begynne med hver sin del. Det som ligger urørt, er ikke et svar.',
      da: 'Én telefon pr. bord. 47 kort i fire dele: Lad gerne hvert bord begynde med hver sin del. Det, der ligger urørt, er ikke et svar.',
      en: 'One phone per table. 47 cards in four parts: let each table begin with a part of its own if you like. What lies untouched is no answer.',
    },
    followUp: {
      nb: 'Hva savner ett bord som et annet sier vi har?',
      da: 'Hvad savner ét bord, som et andet siger, vi har?',
      en: 'What does one table miss that another says we have?',
    },
    provenance: {
      nb: '47 tiltak på lysbilde 15; fordelingen på de fire delene er vår lesning.',
      da: '47 tiltag på dias 15; fordelingen på de fire dele er vores læsning.',
      en: '47 measures on slide 15; how they fall into the four parts is our reading.',
    },
    config: {
      cards: [...measures],
      sections: [...places],
      buckets: [
        { id: 'bruker', title: { nb: 'Har og bruker', da: 'Har og bruger', en: 'Have and use' } },
        {
          id: 'lite-nytte',
          title: {
            nb: 'Har, men lite nytte',
            da: 'Har, men lille udbytte',
            en: 'Have, but of little use',
          },
        },
        { id: 'savner', title: { nb: 'Savner', da: 'Savner', en: 'Missing' } },
      ],
      show: 'tables',
      rankBy: 'savner',
    },
  },
  {
    id: 'har-og-savner',
    type: 'talk',
    mode: 'plenary',
    title: {
      nb: 'Det vi har og savner',
      da: 'Det, vi har og savner',
      en: 'What we have and miss',
    },
    prompt: {
      nb: 'Hva har vi uten å bruke det? Hva savner ett bord som et annet bord sier vi har?',
      da: 'Hvad har vi uden at bruge det? Hvad savner ét bord, som et andet bord siger, vi har?',
      en: 'What do we have unused? What does one table miss that another says we have?',
    },
    minutes: 8,
    core: true,
    shows: [{ step: 'tiltak' }],
    note: {
      nb: 'Et tiltak som ett bord har og et annet savner, er et hull i informasjonen, ikke i tilbudet. Ta det først.',
      da: 'Et tiltag, som ét bord har og et andet savner, er et hul i informationen, ikke i tilbuddet. Tag det først.',
      en: 'A measure one table has and another misses is a gap in information, not in what is on offer. Take that first.',
    },
    config: {},
  },
]
