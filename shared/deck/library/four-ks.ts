import type { LocalText } from '../../i18n/local-text.ts'

/** An option of a choice as a deck's file writes it. */
interface OptionFile {
  readonly id: string
  readonly title: LocalText
  readonly description: LocalText
  readonly items: readonly { readonly id: string; readonly text: LocalText }[]
}

/** The four core competences of the seed sheet 000, table 10-1, with their practices. */
export const fourKs: readonly OptionFile[] = [
  {
    id: 'K1',
    title: { nb: 'Sette retning', da: 'Sætte retning', en: 'Set direction' },
    description: {
      nb: 'Bygge et felles bilde av hvor vi skal, enes om de nære målene, forvente mye og snakke tydelig om det.',
      da: 'Skabe et fælles billede af, hvor vi skal hen, blive enige om de nære mål, forvente meget og tale tydeligt om det.',
      en: 'Build a shared picture of where we are going, agree on near goals, expect a lot and say it clearly.',
    },
    items: [
      {
        id: 'K1.1',
        text: {
          nb: 'Bygge en felles visjon',
          da: 'Skabe en fælles vision',
          en: 'Build a shared vision',
        },
      },
      {
        id: 'K1.2',
        text: {
          nb: 'Samle oppslutning om mål på kort sikt',
          da: 'Samle opbakning til mål på kort sigt',
          en: 'Gather support for short-term goals',
        },
      },
      {
        id: 'K1.3',
        text: {
          nb: 'Skape forventninger om høye prestasjoner',
          da: 'Skabe forventninger om høje præstationer',
          en: 'Create high expectations',
        },
      },
      {
        id: 'K1.4',
        text: {
          nb: 'Snakke tydelig om visjoner og mål',
          da: 'Tale tydeligt om visioner og mål',
          en: 'Speak clearly about visions and goals',
        },
      },
    ],
  },
  {
    id: 'K2',
    title: {
      nb: 'Bygge relasjoner og utvikle mennesker',
      da: 'Opbygge relationer og udvikle mennesker',
      en: 'Build relations, develop people',
    },
    description: {
      nb: 'Støtte den enkelte, få fagligheten til å vokse, gå foran, bygge tillit til ansatte, barn, elever og foresatte, og samarbeide godt med de tillitsvalgte.',
      da: 'Støtte den enkelte, få fagligheden til at vokse, gå foran, opbygge tillid til medarbejdere, børn, elever og forældre og samarbejde godt med tillidsrepræsentanterne.',
      en: 'Support individuals, grow professional capacity, lead by example, build trust with staff, children, pupils and parents, and work well with the unions.',
    },
    items: [
      {
        id: 'K2.1',
        text: {
          nb: 'Få den faglige kapasiteten i personalet til å vokse',
          da: 'Få den faglige kapacitet i personalet til at vokse',
          en: 'Help the professional capacity of the staff grow',
        },
      },
      {
        id: 'K2.2',
        text: {
          nb: 'Støtte og ta hensyn til den enkelte',
          da: 'Støtte og tage hensyn til den enkelte',
          en: 'Support and show consideration for each person',
        },
      },
      {
        id: 'K2.3',
        text: {
          nb: 'Gå foran med verdier og praksis',
          da: 'Gå foran med værdier og praksis',
          en: 'Lead by example in values and practice',
        },
      },
      {
        id: 'K2.4',
        text: {
          nb: 'Bygge tillit til og mellom ansatte, barn, elever og foresatte',
          da: 'Opbygge tillid til og mellem medarbejdere, børn, elever og forældre',
          en: 'Build trust with and between staff, children, pupils and parents',
        },
      },
      {
        id: 'K2.5',
        text: {
          nb: 'Samarbeide godt med fagforeningene',
          da: 'Samarbejde godt med de faglige organisationer',
          en: 'Work well with the unions',
        },
      },
    ],
  },
  {
    id: 'K3',
    title: {
      nb: 'Utvikle organisasjonen',
      da: 'Udvikle organisationen',
      en: 'Develop the organisation',
    },
    description: {
      nb: 'Lage struktur, møteplasser og samarbeidskultur, dele på ledelsen, knytte bånd til hjem, lokalsamfunn og fagmiljøer, og bruke ressursene der målene er.',
      da: 'Skabe struktur, mødesteder og samarbejdskultur, dele ledelsen, knytte bånd til hjem, lokalsamfund og faglige miljøer og bruge ressourcerne dér, hvor målene er.',
      en: 'Create structure, meeting places and a culture of cooperation, share leadership, build ties to homes, community and expert environments, and put resources where the goals are.',
    },
    items: [
      {
        id: 'K3.1',
        text: {
          nb: 'Bygge samarbeidskultur og dele på ledelsen',
          da: 'Opbygge en samarbejdskultur og dele ledelsen',
          en: 'Build a culture of cooperation and share leadership',
        },
      },
      {
        id: 'K3.2',
        text: {
          nb: 'Lage struktur som gjør det lett å samarbeide',
          da: 'Skabe strukturer, der gør det let at samarbejde',
          en: 'Create structures that make cooperation easy',
        },
      },
      {
        id: 'K3.3',
        text: {
          nb: 'Bygge gode bånd til familier og lokalsamfunn',
          da: 'Knytte gode bånd til familier og lokalsamfund',
          en: 'Build good ties to families and the community',
        },
      },
      {
        id: 'K3.4',
        text: {
          nb: 'Knytte {enhet} til kunnskapsmiljøer utenfor',
          da: 'Knytte {enhet} til vidensmiljøer udenfor',
          en: 'Connect {enhet} to expert environments outside',
        },
      },
      {
        id: 'K3.5',
        text: {
          nb: 'Bruke ressursene der visjoner og mål er',
          da: 'Bruge ressourcerne dér, hvor visioner og mål er',
          en: 'Put resources where the visions and goals are',
        },
      },
    ],
  },
  {
    id: 'K4',
    title: {
      nb: 'Forbedre kjernevirksomheten',
      da: 'Forbedre kerneopgaven',
      en: 'Improve the core work',
    },
    description: {
      nb: 'Bemanne klokt, følge barnas og elevenes utvikling og vår egen praksis tett, og skjerme det pedagogiske arbeidet.',
      da: 'Bemande klogt, følge børnenes og elevernes udvikling og vores egen praksis tæt og skærme det pædagogiske arbejde.',
      en: "Staff wisely, follow the children's progress and our own practice closely, and shield the teaching.",
    },
    items: [
      {
        id: 'K4.1',
        text: {
          nb: 'Bemanne kjernevirksomheten klokt',
          da: 'Bemande kerneopgaven klogt',
          en: 'Staff the core work wisely',
        },
      },
      {
        id: 'K4.2',
        text: {
          nb: 'Følge barnas og elevenes utvikling',
          da: 'Følge børnenes og elevernes udvikling',
          en: "Follow the children's and pupils' progress",
        },
      },
      {
        id: 'K4.3',
        text: {
          nb: 'Følge utviklingen av vår egen praksis',
          da: 'Følge udviklingen i vores egen praksis',
          en: 'Follow how our own practice develops',
        },
      },
      {
        id: 'K4.4',
        text: {
          nb: 'Skjerme personalet mot forstyrrelser',
          da: 'Skærme personalet mod forstyrrelser',
          en: 'Shield the staff from distractions',
        },
      },
    ],
  },
]
