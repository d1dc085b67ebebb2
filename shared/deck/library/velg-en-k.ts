import type { DeckFile } from './deck-file.ts'
import { fourKs } from './four-ks.ts'
import { unread } from './unread.ts'

/** T1 "Velg én K": CONTENT.md section 4, on concepts from the seed sheet 000. */
export const velgEnK: DeckFile = {
  format: 'plenum-deck',
  version: 1,
  id: 'velg-en-k',
  title: {
    nb: 'Velg én K – styrk egen ledelse',
    da: 'Vælg ét K – styrk din egen ledelse',
    en: 'Choose one K – strengthen your own leadership',
  },
  description: {
    nb: 'For ledere i skole og barnehage. Hver velger den kjernekompetansen det er størst rom for å styrke i egen ledelse, og gruppa avtaler hva en utenforstående skal merke om ett år.',
    da: 'For ledere i skoler og dagtilbud. Hver vælger den kernekompetence, hvor der er mest plads til at styrke egen ledelse, og gruppen aftaler, hvad en udenforstående skal mærke om et år.',
    en: 'For leaders in schools and kindergartens. Each person chooses the core competence with most room to strengthen in their own leadership, and the group agrees what an outsider will notice in one year.',
  },
  people: { least: 4, most: 60 },
  languages: ['nb', 'da', 'en'],
  provenance: {
    nb: `Egne ord, bygd på de fire kjernekompetansene i effektiv ledelse (tabell 10-1 i refleksjonsarket). ${unread.nb}`,
    da: `Egne ord, bygget på de fire kernekompetencer i effektiv ledelse (tabel 10-1 i refleksionsarket). ${unread.da}`,
    en: `Our own words, built on the four core competences of effective leadership (table 10-1 in the reflection sheet). ${unread.en}`,
  },
  steps: [
    {
      id: 'ramme',
      type: 'talk',
      mode: 'plenary',
      title: { nb: 'Ingen oppskrift', da: 'Ingen opskrift', en: 'No recipe' },
      prompt: {
        nb: 'Fire kjernekompetanser går igjen i god ledelse. De er ingen oppskrift: Det som teller, er hvordan du tilpasser dem til {enhet} – og hvordan du øver.',
        da: 'Fire kernekompetencer går igen i god ledelse. De er ingen opskrift: Det afgørende er, hvordan du tilpasser dem til {enhet} – og øver dig.',
        en: 'Four core competences recur in good leadership. They are no recipe: what counts is how you fit them to {enhet}, and how you practise.',
      },
      minutes: 3,
      note: {
        nb: 'Si kort hva økta handler om, og hva som skjer med svarene: De er anonyme og vises samlet, og avtalene tar dere med hjem.',
        da: 'Sig kort, hvad sessionen handler om, og hvad der sker med svarene: De er anonyme og vises samlet, og aftalerne tages med hjem.',
        en: 'Say briefly what the session is about, and what happens to the answers: anonymous, shown together, and the agreements are taken home.',
      },
      config: {},
    },
    {
      id: 'velg',
      type: 'choice',
      mode: 'individual',
      title: { nb: 'Velg én K', da: 'Vælg ét K', en: 'Choose one K' },
      prompt: {
        nb: 'Hvilken K er det størst rom for å styrke i din egen ledelse nå?',
        da: 'I hvilket K er der lige nu mest plads til at styrke din egen ledelse?',
        en: 'In which K is there most room to strengthen your own leadership right now?',
      },
      minutes: 4,
      core: true,
      release: 'live',
      note: {
        nb: 'La alle velge i ro. Ingen skal begrunne valget sitt høyt ennå.',
        da: 'Lad alle vælge i ro. Ingen skal begrunde sit valg højt endnu.',
        en: 'Let everyone choose in peace. Nobody explains their choice aloud yet.',
      },
      followUp: {
        nb: 'Hva overrasker dere?',
        da: 'Hvad overrasker jer?',
        en: 'What surprises you?',
      },
      config: {
        most: 1,
        mostItems: 2,
        options: fourKs,
      },
    },
    {
      id: 'notat',
      type: 'text',
      mode: 'individual',
      title: { nb: 'Notat til deg selv', da: 'Note til dig selv', en: 'Note to yourself' },
      prompt: {
        nb: 'Skriv til deg selv: Hva i hverdagen din gjorde at du valgte den? Notatet er bare for deg.',
        da: 'Skriv til dig selv: Hvad i din hverdag fik dig til at vælge det? Noten er kun for dig.',
        en: 'Write to yourself: what in your everyday work made you choose it? The note is for you alone.',
      },
      minutes: 3,
      note: {
        nb: 'Tre stille minutter. Notatet blir ikke sendt, og ingen skal vise det fram; det er til den samtalen som kommer.',
        da: 'Tre stille minutter. Noten bliver ikke sendt, og ingen skal vise den frem; den er til den samtale, der kommer.',
        en: 'Three quiet minutes. The note is not sent, and nobody is to show it; it is for the talk that follows.',
      },
      config: { private: true, length: 400 },
    },
    {
      id: 'se',
      type: 'talk',
      mode: 'plenary',
      title: { nb: 'Hva ser vi?', da: 'Hvad ser vi?', en: 'What do we see?' },
      prompt: {
        nb: 'Hva legger dere merke til? Hvilken K valgte mange, og hvilken valgte nesten ingen?',
        da: 'Hvad lægger I mærke til? Hvilket K valgte mange, og hvilket valgte næsten ingen?',
        en: 'What do you notice? Which K did many choose, and which hardly anyone?',
      },
      minutes: 5,
      core: true,
      shows: [{ step: 'velg' }],
      note: {
        nb: 'Valgte nesten alle samme K, har dere grunnlag for et felles program. Er dere jevnt fordelt, skal du ikke presse fram én prioritering: La det bli fire grupper. En K som ingen valgte, fortjener også et spørsmål.',
        da: 'Valgte næsten alle samme K, har I grundlag for et fælles forløb. Er I jævnt fordelt, så pres ikke én prioritering igennem: Lad det blive fire grupper. Et K, ingen valgte, fortjener også et spørgsmål.',
        en: 'If nearly everyone chose the same K, you have the makings of a shared programme. If you are evenly spread, do not force one priority: let there be four groups. A K that nobody chose deserves a question too.',
      },
      followUp: {
        nb: 'Hva ville de ansatte ha valgt for oss?',
        da: 'Hvad ville medarbejderne have valgt for os?',
        en: 'What would the staff have chosen for us?',
      },
      config: {},
    },
    {
      id: 'gruppe',
      type: 'talk',
      mode: 'group',
      title: { nb: 'Snakk i gruppa', da: 'Tal sammen i gruppen', en: 'Talk in the group' },
      prompt: {
        nb: 'Gå sammen med andre som valgte samme K. Ta en runde uten kommentarer. Finn så én eller to ting dere faktisk kan gjøre annerledes.',
        da: 'Gå sammen med andre, der valgte samme K. Tag en runde uden kommentarer. Find så én eller to ting, I faktisk kan gøre anderledes.',
        en: 'Join others who chose the same K. One round without comments. Then find one or two things you can really do differently.',
      },
      minutes: 15,
      core: true,
      coreMinutes: 10,
      note: {
        nb: 'Grupper på 3–6. Er det sju i én K, blir det to grupper. Står en gruppe fast: Spør hva som skjer på en tirsdag.',
        da: 'Grupper på 3–6. Er der syv om ét K, bliver det to grupper. Sidder en gruppe fast: Spørg, hvad der sker på en tirsdag.',
        en: 'Groups of 3–6. Seven on one K make two groups. If a group is stuck: ask what happens on a Tuesday.',
      },
      config: {
        points: [
          {
            nb: 'En runde: én og én, uten kommentarer',
            da: 'En runde: én ad gangen, uden kommentarer',
            en: 'One round: one at a time, without comments',
          },
          {
            nb: 'Én eller to ting dere faktisk kan gjøre annerledes',
            da: 'Én eller to ting, I faktisk kan gøre anderledes',
            en: 'One or two things you can really do differently',
          },
          {
            nb: 'Velg én som skriver for gruppa',
            da: 'Vælg én, der skriver for gruppen',
            en: 'Choose someone to write for the group',
          },
        ],
      },
    },
    {
      id: 'avtale',
      type: 'commit',
      mode: 'group',
      title: { nb: 'Gruppas kort', da: 'Gruppens kort', en: "The group's card" },
      prompt: {
        nb: 'Fyll ut gruppas kort. Vær konkrete og realistiske.',
        da: 'Udfyld gruppens kort. Vær konkrete og realistiske.',
        en: "Fill in the group's card. Be concrete and realistic.",
      },
      minutes: 8,
      core: true,
      moderate: true,
      note: {
        nb: 'Et tegn er noe et kamera eller en mikrofon ville fanget opp.',
        da: 'Et tegn er noget, et kamera eller en mikrofon ville have fanget.',
        en: 'A sign is something a camera or a microphone would catch.',
      },
      followUp: {
        nb: 'Hvilket tegn ville vært lettest å se utenfra?',
        da: 'Hvilket tegn ville være lettest at få øje på udefra?',
        en: 'Which sign would be easiest to see from outside?',
      },
      config: {
        labels: {
          group: { nb: 'Gruppa', da: 'Gruppen', en: 'The group' },
          what: {
            nb: 'Dette gjør vi i egen ledelse',
            da: 'Det gør vi i vores egen ledelse',
            en: 'This is what we do in our own leadership',
          },
          sign: {
            nb: 'Dette vil en utenforstående se eller høre om ett år',
            da: 'Det vil en udenforstående se eller høre om et år',
            en: 'What an outsider will see or hear in one year',
          },
          firstStep: {
            nb: 'Første steg innen to uker',
            da: 'Første skridt inden for to uger',
            en: 'First step within two weeks',
          },
          who: { nb: 'Hvem (rolle)', da: 'Hvem (rolle)', en: 'Who (role)' },
          when: {
            nb: 'Når ser vi på kortet igjen?',
            da: 'Hvornår ser vi på kortet igen?',
            en: 'When do we look at this card again?',
          },
        },
        hints: {
          group: {
            nb: 'For eksempel «K2 ved vinduet»',
            da: 'For eksempel »K2 ved vinduet«',
            en: 'For example “K2 by the window”',
          },
          sign: {
            nb: 'Noe et kamera eller en mikrofon ville fanget opp',
            da: 'Noget, et kamera eller en mikrofon ville have fanget',
            en: 'Something a camera or a microphone would catch',
          },
        },
      },
    },
    {
      id: 'les',
      type: 'talk',
      mode: 'plenary',
      title: { nb: 'Les opp tegnet', da: 'Læs tegnet højt', en: 'Read out the sign' },
      prompt: {
        nb: 'Les opp tegnet på kortet deres. De andre svarer: Ville jeg sett det?',
        da: 'Læs tegnet på jeres kort højt. De andre svarer: Ville jeg have set det?',
        en: 'Read out the sign on your card. The others answer: would I have seen it?',
      },
      minutes: 10,
      core: true,
      coreMinutes: 4,
      shows: [{ step: 'avtale' }],
      note: {
        nb: 'Avslutt med å si når kortene tas fram igjen, og hvem som får dem.',
        da: 'Slut af med at sige, hvornår kortene tages frem igen, og hvem der får dem.',
        en: 'Close by saying when the cards come out again, and who gets them.',
      },
      config: {},
    },
  ],
}
