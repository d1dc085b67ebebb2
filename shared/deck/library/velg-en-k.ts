import type { DeckFile } from './deck-file.ts'

/** T1 "Velg én K": CONTENT.md section 4, on concepts from the seed sheet 000. */
export const velgEnK: DeckFile = {
  format: 'plenum-deck',
  version: 1,
  id: 'velg-en-k',
  title: { nb: 'Velg én K – styrk egen ledelse' },
  description: {
    nb: 'For ledere i skole og barnehage. Hver velger den kjernekompetansen det er størst rom for å styrke i egen ledelse, og gruppa avtaler hva en utenforstående skal merke om ett år.',
  },
  languages: ['nb'],
  provenance:
    'Egne ord, bygd på de fire kjernekompetansene i effektiv ledelse (tabell 10-1 i refleksjonsarket).',
  steps: [
    {
      id: 'ramme',
      type: 'talk',
      mode: 'plenary',
      title: { nb: 'Ingen oppskrift' },
      prompt: {
        nb: 'Fire kjernekompetanser går igjen i god ledelse. De er ingen oppskrift: Det som teller, er hvordan du tilpasser dem til {enhet} – og hvordan du øver.',
      },
      minutes: 3,
      note: {
        nb: 'Si kort hva kvelden handler om, og hva som skjer med svarene: anonyme, vist samlet, avtalene tas med hjem.',
      },
      config: {},
    },
    {
      id: 'velg',
      type: 'choice',
      mode: 'individual',
      title: { nb: 'Velg én K' },
      prompt: { nb: 'Hvilken K er det størst rom for å styrke i din egen ledelse nå?' },
      minutes: 4,
      core: true,
      release: 'live',
      note: {
        nb: 'La alle velge i ro. Ingen skal begrunne valget sitt høyt ennå.',
      },
      followUp: { nb: 'Hva overrasker dere?' },
      config: {
        most: 1,
        mostItems: 2,
        options: [
          {
            id: 'K1',
            title: { nb: 'Sette retning' },
            description: {
              nb: 'Bygge et felles bilde av hvor vi skal, enes om de nære målene, forvente mye og snakke tydelig om det.',
            },
            items: [
              { id: 'K1.1', text: { nb: 'Bygge en felles visjon' } },
              { id: 'K1.2', text: { nb: 'Samle oppslutning om mål på kort sikt' } },
              { id: 'K1.3', text: { nb: 'Skape forventninger om høye prestasjoner' } },
              { id: 'K1.4', text: { nb: 'Snakke tydelig om visjoner og mål' } },
            ],
          },
          {
            id: 'K2',
            title: { nb: 'Bygge relasjoner og utvikle mennesker' },
            description: {
              nb: 'Støtte den enkelte, få fagligheten til å vokse, gå foran, bygge tillit til ansatte, barn, elever og foresatte, og samarbeide godt med de tillitsvalgte.',
            },
            items: [
              { id: 'K2.1', text: { nb: 'Få den faglige kapasiteten i staben til å vokse' } },
              { id: 'K2.2', text: { nb: 'Støtte og ta hensyn til den enkelte' } },
              { id: 'K2.3', text: { nb: 'Gå foran med verdier og praksis' } },
              {
                id: 'K2.4',
                text: { nb: 'Bygge tillit til og mellom ansatte, barn, elever og foresatte' },
              },
              { id: 'K2.5', text: { nb: 'Samarbeide godt med fagforeningene' } },
            ],
          },
          {
            id: 'K3',
            title: { nb: 'Utvikle organisasjonen' },
            description: {
              nb: 'Lage struktur, møteplasser og samarbeidskultur, dele på ledelsen, knytte til hjem, lokalsamfunn og fagmiljøer, og bruke ressursene der målene er.',
            },
            items: [
              { id: 'K3.1', text: { nb: 'Bygge samarbeidskultur og dele på ledelsen' } },
              { id: 'K3.2', text: { nb: 'Lage struktur som gjør det lett å samarbeide' } },
              { id: 'K3.3', text: { nb: 'Bygge gode bånd til familier og lokalsamfunn' } },
              { id: 'K3.4', text: { nb: 'Knytte {enhet} til kunnskapsmiljøer utenfor' } },
              { id: 'K3.5', text: { nb: 'Bruke ressursene der visjoner og mål er' } },
            ],
          },
          {
            id: 'K4',
            title: { nb: 'Forbedre kjernevirksomheten' },
            description: {
              nb: 'Bemanne klokt, følge barnas og elevenes utvikling og vår egen praksis tett, og skjerme det pedagogiske arbeidet.',
            },
            items: [
              { id: 'K4.1', text: { nb: 'Bemanne kjernevirksomheten klokt' } },
              { id: 'K4.2', text: { nb: 'Følge barnas og elevenes utvikling' } },
              { id: 'K4.3', text: { nb: 'Følge utviklingen av vår egen praksis' } },
              { id: 'K4.4', text: { nb: 'Skjerme staben fra forstyrrelser' } },
            ],
          },
        ],
      },
    },
    {
      id: 'notat',
      type: 'text',
      mode: 'individual',
      title: { nb: 'Notat til deg selv' },
      prompt: {
        nb: 'Skriv til deg selv: Hva i hverdagen din gjorde at du valgte den? Notatet blir på telefonen.',
      },
      minutes: 3,
      config: { private: true, length: 400 },
    },
    {
      id: 'se',
      type: 'talk',
      mode: 'plenary',
      title: { nb: 'Hva ser vi?' },
      prompt: {
        nb: 'Hva legger dere merke til? Hvilken K valgte mange, og hvilken valgte nesten ingen?',
      },
      minutes: 5,
      core: true,
      shows: [{ step: 'velg' }],
      note: {
        nb: 'Nesten alle på samme K: et felles program. Jevnt fordelt: ikke press fram én prioritering, la det bli fire grupper. En K som ingen valgte, fortjener også et spørsmål.',
      },
      followUp: { nb: 'Hva ville de ansatte ha valgt for oss?' },
      config: {},
    },
    {
      id: 'gruppe',
      type: 'talk',
      mode: 'group',
      title: { nb: 'Snakk i gruppa' },
      prompt: {
        nb: 'Gå sammen med andre som valgte samme K. Ta en runde uten kommentarer. Finn så én eller to ting dere faktisk kan gjøre annerledes.',
      },
      minutes: 15,
      core: true,
      coreMinutes: 10,
      note: {
        nb: 'Grupper på 3–6. Er det sju i én K, blir det to grupper. Står en gruppe fast: Spør hva som skjer på en tirsdag.',
      },
      config: {
        points: [
          { nb: 'En runde: én og én, uten kommentarer' },
          { nb: 'Én eller to ting dere faktisk kan gjøre annerledes' },
          { nb: 'Velg én som skriver for gruppa' },
        ],
      },
    },
    {
      id: 'avtale',
      type: 'commit',
      mode: 'group',
      title: { nb: 'Gruppas kort' },
      prompt: { nb: 'Fyll ut gruppas kort. Vær konkrete og realistiske.' },
      minutes: 8,
      core: true,
      note: {
        nb: 'Et tegn er noe et kamera eller en mikrofon ville fanget opp.',
      },
      config: {
        labels: {
          group: { nb: 'Gruppa' },
          what: { nb: 'Dette gjør vi i egen ledelse' },
          sign: { nb: 'Dette vil en utenforstående se eller høre om ett år' },
          firstStep: { nb: 'Første steg innen to uker' },
          who: { nb: 'Hvem (rolle)' },
          when: { nb: 'Når ser vi på kortet igjen?' },
        },
        hints: {
          group: { nb: 'For eksempel «K2 ved vinduet»' },
          sign: { nb: 'Noe et kamera eller en mikrofon ville fanget opp' },
        },
      },
    },
    {
      id: 'les',
      type: 'talk',
      mode: 'plenary',
      title: { nb: 'Les opp tegnet' },
      prompt: {
        nb: 'Les opp tegnet på kortet deres. De andre svarer: Ville jeg sett det?',
      },
      minutes: 10,
      core: true,
      coreMinutes: 4,
      shows: [{ step: 'avtale' }],
      note: {
        nb: 'Avslutt med å si når kortene tas fram igjen, og hvem som får dem.',
      },
      config: {},
    },
  ],
}
