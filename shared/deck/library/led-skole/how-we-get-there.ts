import type { StepFile } from '../deck-file.ts'
import { themes } from './items.ts'

/** The third question: how do we get there? */
export const howWeGetThere: StepFile[] = [
  {
    id: 'temaer',
    type: 'text',
    mode: 'group',
    title: { nb: 'Hva må vi øve på?', da: 'Hvad skal vi øve?', en: 'What must we practise?' },
    prompt: {
      nb: 'Hvordan kommer vi dit? Hvilke temaer må vi øve på?',
      da: 'Hvordan kommer vi derhen? Hvilke temaer skal vi øve os i?',
      en: 'How do we get there? Which themes must we practise?',
    },
    minutes: 5,
    note: {
      nb: 'Et tema er noe dere kan øve på sammen, ikke et kurs noen sender dere på. Slå sammen like lapper før prikkene deles ut. Bruker dere rammeverkets moduler, kan du skrive inn navnene på dem her.',
      da: 'Et tema er noget, I kan øve sammen, ikke et kursus, nogen sender jer på. Slå ens sedler sammen, før prikkerne deles ud. Bruger I Led skoles moduler, kan du skrive deres navne ind her.',
      en: 'A theme is something you can practise together, not a course you are sent to. Merge notes that say the same before the dots come. If you use the framework’s modules, you can type in their names here.',
    },
    followUp: {
      nb: 'Hvilket av temaene ville gjort framtidsbildet mest synlig?',
      da: 'Hvilket af temaerne ville gøre fremtidsbilledet mest synligt?',
      en: 'Which of the themes would make the picture of the future most visible?',
    },
    config: { most: 2, length: 140 },
  },
  {
    id: 'program',
    type: 'points',
    mode: 'individual',
    title: { nb: 'Hva skal med?', da: 'Hvad skal med?', en: 'What goes in?' },
    prompt: {
      nb: 'Fem prikker: Hvilke temaer skal med i programmet vårt?',
      da: 'Fem prikker: Hvilke temaer skal med i vores forløb?',
      en: 'Five dots: which themes go into our programme?',
    },
    minutes: 3,
    core: true,
    note: {
      nb: 'Sju forslag står her fra før, og gruppenes egne temaer kommer etter dem. Forslagene er våre, ikke rammeverkets moduler: Bytt dem ut i fila til opplegget når dere vet hva dere vil ha.',
      da: 'Syv forslag står her i forvejen, og gruppernes egne temaer kommer efter dem. Forslagene er vores, ikke Led skoles moduler: Skift dem ud i workshoppens fil, når I ved, hvad I vil have.',
      en: 'Seven suggestions stand here already, and the groups’ own themes come after them. They are ours, not the framework’s modules: change them in the workshop’s file once you know what you want.',
    },
    followUp: {
      nb: 'Hva velger vi bort når vi velger dette?',
      da: 'Hvad vælger vi fra, når vi vælger det her?',
      en: 'What do we choose not to do when we choose this?',
    },
    provenance: {
      nb: 'Artikkelen «Om Led skole» navngir ikke rammeverkets sju moduler; forslagene er tatt fra artikkelens tekst og er ment å endres.',
      da: 'Artiklen »Om Led skole« nævner ikke navnene på de syv moduler; forslagene er taget fra artiklens tekst og er til at ændre.',
      en: 'The article “Om Led skole” does not name the framework’s seven modules; the suggestions are taken from its text and are meant to be changed.',
    },
    optionsFrom: { step: 'temaer', of: 'texts' },
    config: { options: [...themes], points: 5 },
  },
  {
    id: 'hjemme-eller-sammen',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Hjemme eller sammen?', da: 'Hjemme eller sammen?', en: 'Here or together?' },
    prompt: {
      nb: 'Hva gjør vi i egen ledergruppe, og hva tar vi på samlinger med andre?',
      da: 'Hvad gør vi i vores eget ledelsesteam, og hvad tager vi på samlinger med andre?',
      en: 'What do we do in our own group, and what in gatherings with others?',
    },
    minutes: 9,
    shows: [{ step: 'program' }],
    note: {
      nb: 'To arenaer og tre måter å lære på: øve, trene og reflektere. Spør for hvert tema hvor det er trygt nok å øve, og hvor det er nyttig å høre fra andre.',
      da: 'To arenaer og tre måder at lære på: øve, træne og reflektere. Spørg for hvert tema, hvor det er trygt nok at øve, og hvor det er nyttigt at høre fra andre.',
      en: 'Two arenas and three ways to learn: try out, train and reflect. Ask of each theme where it is safe enough to practise, and where it helps to hear from others.',
    },
    config: {},
  },
  {
    id: 'samlinger',
    type: 'commit',
    mode: 'group',
    title: { nb: 'De neste samlingene', da: 'De næste samlinger', en: 'The next gatherings' },
    prompt: {
      nb: 'Sett opp de neste samlingene, helst et år fram. Hvem støtter, utfordrer og utvikler hvem?',
      da: 'Planlæg de næste samlinger, helst et år frem. Hvem støtter, udfordrer og udvikler hvem?',
      en: 'Set up the next gatherings, preferably a year ahead. Who supports, challenges and develops whom?',
    },
    minutes: 13,
    core: true,
    moderate: true,
    note: {
      nb: 'Ha kalenderen åpen. Skriv datoene i kortet, og den første i datofeltet: Den følger med i kalenderfila. Et tegn er noe et kamera eller en mikrofon ville fanget opp.',
      da: 'Hav kalenderen åben. Skriv datoerne på kortet og den første i datofeltet: Den følger med i kalenderfilen. Et tegn er noget, et kamera eller en mikrofon ville fange.',
      en: 'Have the calendar open. Write the dates on the card, and the first of them in the date field: it comes along in the calendar file. A sign is something a camera or a microphone would catch.',
    },
    followUp: {
      nb: 'Hvilken av datoene er mest utsatt for å bli flyttet, og hva gjør vi da?',
      da: 'Hvilken af datoerne er mest i fare for at blive flyttet, og hvad gør vi så?',
      en: 'Which of the dates is most at risk of being moved, and what do we do then?',
    },
    config: {
      labels: {
        group: { nb: 'Gruppa', da: 'Gruppen', en: 'The group' },
        what: {
          nb: 'Samlingene våre: datoer og temaer',
          da: 'Vores samlinger: datoer og temaer',
          en: 'Our gatherings: dates and themes',
        },
        sign: {
          nb: 'Dette merker mellomlederne når det virker',
          da: 'Det mærker mellemlederne, når det virker',
          en: 'What middle leaders will notice when it works',
        },
        firstStep: { nb: 'Første steg', da: 'Første skridt', en: 'First step' },
        who: {
          nb: 'Hvem støtter og utfordrer hvem (roller)',
          da: 'Hvem støtter og udfordrer hvem (roller)',
          en: 'Who supports and challenges whom (roles)',
        },
        when: {
          nb: 'Dato for den første samlingen',
          da: 'Dato for den første samling',
          en: 'Date of the first gathering',
        },
      },
      hints: {
        group: {
          nb: 'For eksempel «Ledergruppa på trinn 5–7»',
          da: 'For eksempel »Ledelsesteamet i udskolingen«',
          en: 'For example “Leadership group, years 5–7”',
        },
        what: {
          nb: 'For eksempel «12. mars: roller · 7. mai: å utfordre hverandre»',
          da: 'For eksempel »12. marts: roller · 7. maj: at udfordre hinanden«',
          en: 'For example “12 March: roles · 7 May: challenging each other”',
        },
      },
    },
  },
  {
    id: 'skoleeier',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Skoleeiers bidrag', da: 'Forvaltningens bidrag', en: 'The owner’s part' },
    prompt: {
      nb: 'Hva må skoleeier bidra med for at dette skal gå?',
      da: 'Hvad skal forvaltningen bidrage med, for at det kan lykkes?',
      en: 'What must the school owner contribute to make this work?',
    },
    minutes: 5,
    core: true,
    coreMinutes: 4,
    shows: [{ step: 'samlinger' }],
    note: {
      nb: 'Er skoleeier i rommet, svarer de først på hva de har hørt, og så på hva de kan bidra med. Er de ikke det: Avtal hvem som tar kortene med til dem.',
      da: 'Er forvaltningen i rummet, svarer de først på, hvad de har hørt, og derefter på, hvad de kan bidrage med. Er de ikke: Aftal, hvem der tager kortene med til dem.',
      en: 'If the school owner is in the room, they first say what they have heard, then what they can contribute. If not: agree who brings them the cards.',
    },
    config: {},
  },
]
