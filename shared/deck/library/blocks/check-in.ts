import type { StepFile } from '../deck-file.ts'
import { unread } from './unread.ts'

const title = {
  nb: 'Innsjekk',
  nn: 'Innsjekk',
  da: 'Tjek ind',
  sv: 'Incheckning',
  en: 'Check-in',
}

const note = {
  nb: 'Vent til alle som vil, har svart: Da vet dere at telefonene virker, før noe følsomt kommer. Ingen skal forklare svaret sitt.',
  nn: 'Vent til alle som vil, har svara: Då veit de at telefonane verkar, før noko sensitivt kjem. Ingen skal forklare svaret sitt.',
  da: 'Vent, til alle, der vil, har svaret: Så ved I, at telefonerne virker, før der kommer noget følsomt. Ingen skal forklare sit svar.',
  sv: 'Vänta tills alla som vill har svarat: då vet ni att telefonerna fungerar innan något känsligt kommer. Ingen ska behöva förklara sitt svar.',
  en: 'Wait until everyone who wants to has answered: then you know that the phones work before anything sensitive comes. Nobody explains their answer.',
}

/** CONTENT.md 2.18: one rung of five, or one word. */
export const checkIn: StepFile = {
  id: 'innsjekk',
  type: 'ladder',
  mode: 'individual',
  title,
  prompt: {
    nb: 'Hvor til stede er du akkurat nå?',
    nn: 'Kor til stades er du akkurat no?',
    da: 'Hvor nærværende er du lige nu?',
    sv: 'Hur närvarande är du just nu?',
    en: 'How present are you right now?',
  },
  minutes: 3,
  core: true,
  note,
  provenance: unread,
  config: {
    levels: [
      {
        id: '1',
        title: {
          nb: 'Tankene er et helt annet sted',
          nn: 'Tankane er ein heilt annan stad',
          da: 'Tankerne er et helt andet sted',
          sv: 'Tankarna är någon helt annanstans',
          en: 'My mind is somewhere else',
        },
      },
      {
        id: '2',
        title: {
          nb: 'Jeg er så vidt her',
          nn: 'Eg er så vidt her',
          da: 'Jeg er kun lige kommet',
          sv: 'Jag är nätt och jämnt här',
          en: 'I am barely here',
        },
      },
      {
        id: '3',
        title: {
          nb: 'Litt her, litt der',
          nn: 'Litt her, litt der',
          da: 'Lidt her og lidt der',
          sv: 'Lite här, lite där',
          en: 'Half here, half there',
        },
      },
      {
        id: '4',
        title: {
          nb: 'For det meste her',
          nn: 'For det meste her',
          da: 'For det meste her',
          sv: 'Mestadels här',
          en: 'Mostly here',
        },
      },
      {
        id: '5',
        title: {
          nb: 'Helt til stede',
          nn: 'Heilt til stades',
          da: 'Helt til stede',
          sv: 'Helt närvarande',
          en: 'Fully present',
        },
      },
    ],
  },
}

export const checkInWord: StepFile = {
  id: 'innsjekk-ord',
  type: 'text',
  mode: 'individual',
  title,
  prompt: {
    nb: 'Hvordan er du her akkurat nå? Svar med ett ord.',
    nn: 'Korleis er du her akkurat no? Svar med eitt ord.',
    da: 'Hvordan er du her lige nu? Svar med ét ord.',
    sv: 'Hur är du här just nu? Svara med ett ord.',
    en: 'How are you here right now? Answer in one word.',
  },
  minutes: 3,
  core: true,
  note,
  provenance: unread,
  config: { length: 30, show: 'cloud' },
}
