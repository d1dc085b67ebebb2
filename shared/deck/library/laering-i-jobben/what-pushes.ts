import type { StepFile } from '../deck-file.ts'
import { forces, sides } from './forces.ts'
import { advantages, drawbacks } from './lists.ts'

/** What pushes and what holds back, what speaks for it and what makes it hard. */
export const whatPushes: StepFile[] = [
  {
    id: 'krefter',
    type: 'sort',
    mode: 'individual',
    title: { nb: 'Fremmer og hemmer', da: 'Fremmer og hæmmer', en: 'Promotes and hinders' },
    prompt: {
      nb: 'Hva fremmer og hva hemmer læring av erfaring hos oss? Merker vi det tydelig, litt eller ikke?',
      da: 'Hvad fremmer, og hvad hæmmer læring af erfaringer hos os? Mærker vi det tydeligt, lidt eller slet ikke?',
      en: 'What promotes and what hinders learning from experience here? Do we feel it clearly, a little, or not?',
    },
    minutes: 4,
    note: {
      nb: 'Seks krefter som fremmer, og seks som hemmer. Status og anerkjennelse kan være én og samme; det er uklart i kilden.',
      da: 'Seks kræfter, der fremmer, og seks, der hæmmer. Status og anerkendelse kan være én og samme; det er uklart i kilden.',
      en: 'Six forces that promote and six that hinder. Status and recognition may be one and the same; the source is unclear.',
    },
    followUp: {
      nb: 'Hvilken kraft virker i det stille?',
      da: 'Hvilken kraft virker i det stille?',
      en: 'Which force works quietly?',
    },
    config: {
      cards: [...forces],
      sections: [...sides],
      buckets: [
        {
          id: 'tydelig',
          title: { nb: 'Merkes tydelig', da: 'Mærkes tydeligt', en: 'Clearly felt' },
        },
        { id: 'litt', title: { nb: 'Merkes litt', da: 'Mærkes lidt', en: 'Felt a little' } },
        { id: 'ikke', title: { nb: 'Merkes ikke', da: 'Mærkes ikke', en: 'Not felt' } },
      ],
      show: 'force-field',
      forces: { promotes: 'fremmer', hinders: 'hemmer', strength: 'tydelig' },
    },
  },
  {
    id: 'kraftfeltet',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Kraftfeltet', da: 'Kraftfeltet', en: 'The force field' },
    prompt: {
      nb: 'Hvilken kraft kan vi bruke mer av? Hvilken barriere kan vi selv gjøre noe med?',
      da: 'Hvilken kraft kan vi bruge mere af? Hvilken barriere kan vi selv gøre noget ved?',
      en: 'Which force can we use more? Which barrier can we do something about ourselves?',
    },
    minutes: 6,
    shows: [{ step: 'krefter' }],
    note: {
      nb: 'Velg én av hver. En barriere dere ikke rår over, kan dere la ligge med god samvittighet.',
      da: 'Vælg én af hver. En barriere, I ikke er herre over, kan I lade ligge med god samvittighed.',
      en: 'Choose one of each. A barrier beyond your reach can be left alone with a clear conscience.',
    },
    config: {},
  },
  {
    id: 'fordeler-og-ulemper',
    type: 'points',
    mode: 'individual',
    title: {
      nb: 'Fordeler og ulemper',
      da: 'Fordele og ulemper',
      en: 'Advantages and drawbacks',
    },
    prompt: {
      nb: 'Tre prikker til fordelene som betyr mest, tre til ulempene vi må ta på alvor.',
      da: 'Tre prikker til de fordele, der betyder mest, tre til de ulemper, vi skal tage alvorligt.',
      en: 'Three dots to the advantages that matter most, three to the drawbacks we must take seriously.',
    },
    minutes: 3,
    note: {
      nb: 'Fordeler og ulemper har hver sine tre prikker, så ingen må velge mellom dem. Å ta en ulempe på alvor er ikke å si nei.',
      da: 'Fordele og ulemper har hver deres tre prikker, så ingen skal vælge mellem dem. At tage en ulempe alvorligt er ikke at sige nej.',
      en: 'Advantages and drawbacks have three dots each, so nobody has to choose between them. Taking a drawback seriously is not saying no.',
    },
    followUp: {
      nb: 'Hvilken fordel merker vi allerede, og hva skal til for å leve med ulempen?',
      da: 'Hvilken fordel mærker vi allerede, og hvad skal der til for at leve med ulempen?',
      en: 'Which advantage do we notice already, and what would it take to live with the drawback?',
    },
    provenance: {
      nb: 'Lysbilde 20 og 21; én linje er ikke lesbar og er utelatt.',
      da: 'Dias 20 og 21; én linje kan ikke læses og er udeladt.',
      en: 'Slides 20 and 21; one line cannot be read and is left out.',
    },
    config: {
      options: [...advantages, ...drawbacks],
      budgets: [
        {
          label: { nb: 'Fordelene', da: 'Fordelene', en: 'The advantages' },
          options: advantages.map(({ id }) => id),
          k: 3,
        },
        {
          label: { nb: 'Ulempene', da: 'Ulemperne', en: 'The drawbacks' },
          options: drawbacks.map(({ id }) => id),
          k: 3,
        },
      ],
    },
  },
  {
    id: 'en-feil',
    type: 'talk',
    mode: 'group',
    title: {
      nb: 'Noe uvanlig, en feil',
      da: 'Noget usædvanligt, en fejl',
      en: 'Something unusual',
    },
    prompt: {
      nb: 'Sist noe uvanlig eller en feil skjedde: Fikk vi lære av det sammen? Hva skulle til for å våge det?',
      da: 'Sidste gang der skete noget usædvanligt eller en fejl: Fik vi lært af det sammen? Hvad skulle der til for at turde det?',
      en: 'The last time something unusual happened, or a mistake: did we learn from it together? What would it take to dare?',
    },
    minutes: 10,
    shows: [{ step: 'fordeler-og-ulemper' }],
    note: {
      nb: 'Felles møteplasser gir felles språk, språket gir tillit, og med tillit deler en det en kan. Det uvanlige og feilene er ofte der læringen begynner, og det er sårbart. Én begynner med sin egen feil, gjerne lederen. Ingen navn på andre.',
      da: 'Fælles mødesteder giver fælles sprog, sproget giver tillid, og med tillid deler man det, man kan. Det usædvanlige og fejlene er ofte dér, læringen begynder, og det er sårbart. Én begynder med sin egen fejl, gerne lederen. Ingen navne på andre.',
      en: 'Meeting places give a common language, language gives trust, and with trust people share what they know. The unusual and the errors are often where learning begins, and it is a vulnerable place. One begins with an error of their own, the leader if you like. No names of others.',
    },
    config: {},
  },
]
