import type { StepFile } from '../deck-file.ts'
import { howTrue } from '../scales.ts'
import { keys } from './lists.ts'

/** The keys, and what to start and stop. */
export const startAndStop: StepFile[] = [
  {
    id: 'nokler',
    type: 'rate',
    mode: 'individual',
    title: { nb: 'Nøklene', da: 'Nøglerne', en: 'The keys' },
    prompt: {
      nb: 'Hvor godt er nøklene på plass hos oss?',
      da: 'Hvor godt er nøglerne på plads hos os?',
      en: 'How well are the keys in place with us?',
    },
    help: {
      nb: 'Refleksjonsutsagn, ikke en målt skala. Hopp over det du ikke vil svare på.',
      da: 'Udsagn til refleksion, ikke en målt skala. Spring det over, du ikke vil svare på.',
      en: 'Statements for reflection, not a measured scale. Pass over what you do not want to answer.',
    },
    minutes: 2,
    core: true,
    note: {
      nb: 'Fem nøkler til utvikling på arbeidsplassen.',
      da: 'Fem nøgler til udvikling på arbejdspladsen.',
      en: 'Five keys to development at work.',
    },
    followUp: {
      nb: 'Hvilken nøkkel ser vi mest ulikt på?',
      da: 'Hvilken nøgle ser vi mest forskelligt på?',
      en: 'Which key do we see most differently?',
    },
    provenance: {
      nb: 'Nøklene på lysbilde 22; refleksjonsutsagn, ikke en målt skala.',
      da: 'Nøglerne på dias 22; refleksionsudsagn, ikke en målt skala.',
      en: 'The keys on slide 22; reflection statements, not a measured scale.',
    },
    config: { items: [...keys], scale: howTrue },
  },
  {
    id: 'apner-mest',
    type: 'talk',
    mode: 'plenary',
    title: {
      nb: 'Nøkkelen som åpner mest',
      da: 'Nøglen, der åbner mest',
      en: 'The key that opens most',
    },
    prompt: {
      nb: 'Hvilken nøkkel åpner mest for oss nå?',
      da: 'Hvilken nøgle åbner mest for os nu?',
      en: 'Which key opens most for us now?',
    },
    minutes: 7,
    shows: [{ step: 'nokler' }],
    note: {
      nb: 'Ikke nødvendigvis den laveste: den som gjør de andre lettere.',
      da: 'Ikke nødvendigvis den laveste: den, der gør de andre lettere.',
      en: 'Not necessarily the lowest: the one that makes the others easier.',
    },
    config: {},
  },
  {
    id: 'begynne-og-slutte',
    type: 'commit',
    mode: 'group',
    title: { nb: 'Begynne og slutte', da: 'Begynde og holde op', en: 'Start and stop' },
    prompt: {
      nb: 'Ett tiltak vi begynner å bruke, og ett vi slutter med eller gjør enklere.',
      da: 'Ét tiltag, vi begynder at bruge, og ét, vi holder op med eller gør enklere.',
      en: 'One measure we start using and one we stop or simplify.',
    },
    minutes: 10,
    core: true,
    moderate: true,
    note: {
      nb: 'Oppsummert: utvikling inn i hverdagen, med det som alt finnes og de situasjonene som kommer. Be alltid om noe å slutte med også.',
      da: 'Opsummeret: udvikling ind i hverdagen, med det, der allerede findes, og de situationer, der opstår. Bed altid også om noget, I kan holde op med.',
      en: 'In sum: development in everyday work, with what is there already and the situations that come. Always ask for something to stop as well.',
    },
    followUp: {
      nb: 'Hva skjer med tida som blir ledig?',
      da: 'Hvad sker der med den tid, der bliver fri?',
      en: 'What happens to the time set free?',
    },
    config: {
      labels: {
        group: { nb: 'Gruppa', da: 'Gruppen', en: 'The group' },
        what: {
          nb: 'Vi begynner med, og vi slutter med eller forenkler',
          da: 'Vi begynder på, og vi holder op med eller forenkler',
          en: 'We start, and we stop or simplify',
        },
        sign: {
          nb: 'Slik merker vi det i hverdagen',
          da: 'Sådan mærker vi det i hverdagen',
          en: 'How we will notice day to day',
        },
        firstStep: { nb: 'Første steg', da: 'Første skridt', en: 'First step' },
        who: { nb: 'Hvem (rolle)', da: 'Hvem (rolle)', en: 'Who (role)' },
        when: {
          nb: 'Når ser vi på kortet igjen?',
          da: 'Hvornår ser vi på kortet igen?',
          en: 'When do we look at this card again?',
        },
      },
    },
  },
]
