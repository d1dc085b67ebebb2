import type { StepFile } from '../deck-file.ts'
import { pastAllFive, rungs } from './rungs.ts'

/** From what the rung looks like day to day to what is done in the next meetings. */
export const oneRungUp: StepFile[] = [
  {
    id: 'hverdagen',
    type: 'talk',
    mode: 'group',
    title: { nb: 'Slik ser det ut', da: 'Sådan ser det ud', en: 'What it looks like' },
    prompt: {
      nb: 'Velg trinnet flest pekte på. Hva ser og hører vi i hverdagen som viser det? Hva er lyspunktene?',
      da: 'Vælg det trin, flest pegede på. Hvad ser og hører vi i hverdagen, der viser det? Hvad er lyspunkterne?',
      en: 'Take the rung most pointed to. What do we see and hear day to day that shows it? Where are the bright spots?',
    },
    minutes: 15,
    core: true,
    coreMinutes: 10,
    note: {
      nb: 'Grupper på 3–5. Snakk om hva gruppa gjør, ikke om hvem. Spør etter lyspunktene like lenge som etter det som mangler: tillit, åpen uenighet om sak, tydelige avtaler, gjensidig ansvar, felles resultater.',
      da: 'Grupper på 3–5. Tal om, hvad teamet gør, ikke om hvem. Spørg til lyspunkterne lige så længe som til det, der mangler: tillid, åben uenighed om sagen, tydelige aftaler, gensidigt ansvar, fælles resultater.',
      en: 'Groups of 3–5. Talk about what the group does, not about who. Ask for the bright spots as long as for what is missing: trust, open disagreement on the matter, clear agreements, mutual accountability, shared results.',
    },
    config: {
      points: [
        {
          nb: 'Én runde: Hva ser og hører vi?',
          da: 'Én runde: Hvad ser og hører vi?',
          en: 'One round: what do we see and hear?',
        },
        {
          nb: 'Én runde: Når gikk det bedre?',
          da: 'Én runde: Hvornår gik det bedre?',
          en: 'One round: when did it go better?',
        },
        {
          nb: 'Snakk om hva gruppa gjør, ikke om hvem',
          da: 'Tal om, hvad teamet gør, ikke om hvem',
          en: 'Talk about what the group does, not about who',
        },
      ],
    },
  },
  {
    id: 'eksempel',
    type: 'text',
    mode: 'individual',
    title: { nb: 'Da vi klarte det', da: 'Da vi klarede det', en: 'When we managed' },
    prompt: {
      nb: 'Ett eksempel fra det siste halvåret på at vi klarte dette trinnet. Ingen navn.',
      da: 'Ét eksempel fra det sidste halve år på, at vi klarede dette trin. Ingen navne.',
      en: 'One example from the last six months when we managed this rung. No names.',
    },
    minutes: 3,
    sensitive: true,
    moderate: true,
    note: {
      nb: 'Les gjennom før dere viser. Kjenner du igjen noen, så skriv om eller skjul. Et lite eksempel er like godt som et stort.',
      da: 'Læs igennem, før I viser. Kan du genkende nogen, så omskriv eller skjul. Et lille eksempel er lige så godt som et stort.',
      en: 'Look through before you show. If somebody can be recognised: reword or hide. A small example is as good as a large one.',
    },
    followUp: {
      nb: 'Hva var annerledes den gangen?',
      da: 'Hvad var anderledes den gang?',
      en: 'What was different that time?',
    },
    config: { most: 1, length: 140 },
  },
  {
    id: 'oftere',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Gjøre det oftere', da: 'Gøre det oftere', en: 'More often' },
    prompt: {
      nb: 'Hva gjorde vi da som vi kan gjøre oftere?',
      da: 'Hvad gjorde vi dengang, som vi kan gøre oftere?',
      en: 'What did we do then that we can do more often?',
    },
    minutes: 8,
    shows: [{ step: 'eksempel' }],
    note: {
      nb: 'Let etter handlinger, ikke etter flaks: Hvem spurte? Hvordan var møtet lagt opp? Skriv to–tre av dem på tavla; de er råstoff til avtalen.',
      da: 'Led efter handlinger, ikke efter held: Hvem spurgte? Hvordan var mødet lagt op? Skriv to–tre af dem på tavlen; de er råstof til aftalen.',
      en: 'Look for actions, not for luck: who asked? How was the meeting set up? Write two or three of them on the board; they are raw material for the agreement.',
    },
    config: {},
  },
  {
    id: 'etter-samtalen',
    type: 'ladder',
    mode: 'individual',
    title: { nb: 'Etter samtalen', da: 'Efter samtalen', en: 'After the talk' },
    prompt: {
      nb: 'Etter samtalen: Hvor står vi nå?',
      da: 'Efter samtalen: Hvor står vi nu?',
      en: 'After the talk: where do we stand now?',
    },
    help: {
      nb: 'Det nederste trinnet vi ennå ikke har fått godt nok til. Du kan svare likt eller annerledes enn sist.',
      da: 'Det nederste trin, vi endnu ikke er gode nok til. Du kan svare det samme som sidst eller noget andet.',
      en: 'The lowest rung we have not yet managed well enough. You can answer as last time, or differently.',
    },
    minutes: 2,
    sensitive: true,
    note: {
      nb: 'Et bilde som ikke har flyttet seg, er også et resultat. Vil dere ha de to bildene oppå hverandre, gå heller tilbake til «Det nederste trinnet» og kjør runde to der.',
      da: 'Et billede, der ikke har flyttet sig, er også et resultat. Vil I have de to billeder oven på hinanden, så gå tilbage til »Det nederste trin«, og kør runde to der.',
      en: 'A picture that has not moved is a result too. If you want both pictures on top of each other, go back to “The lowest rung” and run round two there instead.',
    },
    followUp: {
      nb: 'Hva flyttet seg, og hva sto fast?',
      da: 'Hvad flyttede sig, og hvad stod fast?',
      en: 'What moved, and what stood still?',
    },
    config: { levels: [...rungs], ...pastAllFive },
  },
  {
    id: 'tre-moter',
    type: 'commit',
    mode: 'group',
    title: { nb: 'De tre neste møtene', da: 'De næste tre møder', en: 'Our next three meetings' },
    prompt: {
      nb: 'Hva gjør vi på de neste tre ledermøtene for å komme opp ett trinn?',
      da: 'Hvad gør vi på de næste tre ledermøder for at komme ét trin op?',
      en: 'What do we do in our next three meetings to climb one rung?',
    },
    minutes: 8,
    core: true,
    coreMinutes: 6,
    sensitive: true,
    moderate: true,
    note: {
      nb: 'Én ting, liten nok til å gjøre tre ganger. Et tegn er noe et kamera eller en mikrofon ville fanget opp. Avtal hvem som tar kortet fram på det første møtet.',
      da: 'Én ting, lille nok til at gøre tre gange. Et tegn er noget, et kamera eller en mikrofon ville fange. Aftal, hvem der tager kortet frem på det første møde.',
      en: 'One thing, small enough to do three times. A sign is something a camera or a microphone would catch. Agree who brings out the card at the first meeting.',
    },
    followUp: {
      nb: 'Hva gjør vi når vi glemmer det?',
      da: 'Hvad gør vi, når vi glemmer det?',
      en: 'What do we do when we forget?',
    },
    config: {
      labels: {
        group: { nb: 'Gruppa', da: 'Gruppen', en: 'The group' },
        what: {
          nb: 'Dette gjør vi på de tre neste møtene',
          da: 'Det gør vi på de næste tre møder',
          en: 'This is what we do in the next three meetings',
        },
        sign: {
          nb: 'Slik merker vi at vi har kommet opp ett trinn',
          da: 'Sådan mærker vi, at vi er kommet ét trin op',
          en: 'How we will notice that we are one rung up',
        },
        firstStep: {
          nb: 'På det første møtet',
          da: 'På det første møde',
          en: 'At the first meeting',
        },
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
