import type { StepFile } from '../deck-file.ts'
import { unread } from './unread.ts'

const title = {
  nb: 'Utsjekk',
  nn: 'Utsjekk',
  da: 'Tjek ud',
  sv: 'Utcheckning',
  en: 'Check-out',
}

/** CONTENT.md 2.18: one thing to take along, and one rating. */
export const checkOut: StepFile[] = [
  {
    id: 'utsjekk',
    type: 'text',
    mode: 'individual',
    title,
    prompt: {
      nb: 'Dette tar jeg med meg',
      nn: 'Dette tek eg med meg',
      da: 'Det her tager jeg med mig',
      sv: 'Det här tar jag med mig',
      en: 'This I take with me',
    },
    minutes: 2,
    core: true,
    note: {
      nb: 'Én ting er nok. Vis noen av tekstene, og les dem høyt uten å spørre hvem.',
      nn: 'Éin ting er nok. Vis nokre av tekstane, og les dei høgt utan å spørje kven.',
      da: 'Én ting er nok. Vis nogle af teksterne, og læs dem højt uden at spørge hvem.',
      sv: 'En sak räcker. Visa några av texterna och läs dem högt utan att fråga vem.',
      en: 'One thing is enough. Show some of the texts and read them aloud, without asking who.',
    },
    provenance: unread,
    config: {},
  },
  {
    id: 'utsjekk-nytte',
    type: 'rate',
    mode: 'individual',
    title: {
      nb: 'Var det nyttig?',
      nn: 'Var det nyttig?',
      da: 'Var det nyttigt?',
      sv: 'Var det till nytta?',
      en: 'Was it useful?',
    },
    prompt: {
      nb: 'Før du går: Hvordan ble dette for deg?',
      nn: 'Før du går: Korleis blei dette for deg?',
      da: 'Før du går: Hvordan var det her for dig?',
      sv: 'Innan du går: hur blev det här för dig?',
      en: 'Before you go: how was this for you?',
    },
    minutes: 1,
    core: true,
    note: {
      nb: 'Ett spørsmål er ingen evaluering. Takk for svarene, også de lave: De sier noe om hva dere trenger neste gang.',
      nn: 'Eitt spørsmål er inga evaluering. Takk for svara, òg dei låge: Dei seier noko om kva de treng neste gong.',
      da: 'Ét spørgsmål er ikke en evaluering. Sig tak for svarene, også de lave: De siger noget om, hvad I har brug for næste gang.',
      sv: 'En fråga är ingen utvärdering. Tacka för svaren, också de låga: de säger något om vad ni behöver nästa gång.',
      en: 'One question is no evaluation. Thank people for the answers, the low ones too: they tell what you need next time.',
    },
    provenance: {
      nb: `Refleksjonsutsagn, ikke en målt skala. ${unread.nb}`,
      nn: `Refleksjonsutsegn, ikkje ein målt skala. ${unread.nn}`,
      da: `Refleksionsudsagn, ikke en målt skala. ${unread.da}`,
      sv: `Påståenden att reflektera över, ingen uppmätt skala. ${unread.sv}`,
      en: `Reflection statements, not a measured scale. ${unread.en}`,
    },
    config: {
      items: [
        {
          id: '1',
          text: {
            nb: 'Nyttig for min ledelse?',
            nn: 'Nyttig for leiinga mi?',
            da: 'Nyttigt for min ledelse?',
            sv: 'Till nytta i mitt ledarskap?',
            en: 'Useful for my leadership?',
          },
        },
      ],
      scale: {
        from: 1,
        to: 5,
        names: [
          {
            nb: 'Ikke nyttig',
            nn: 'Ikkje nyttig',
            da: 'Ikke nyttigt',
            sv: 'Inte alls',
            en: 'Not useful',
          },
          {
            nb: 'Svært nyttig',
            nn: 'Svært nyttig',
            da: 'Meget nyttigt',
            sv: 'Till stor nytta',
            en: 'Very useful',
          },
        ],
      },
    },
  },
]
