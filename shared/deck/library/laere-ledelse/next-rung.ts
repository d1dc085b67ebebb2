import type { StepFile } from '../deck-file.ts'
import { levels } from './lists.ts'

/** One skill, the next rung, and a step to learn by. */
export const nextRung: StepFile[] = [
  {
    id: 'en-ferdighet',
    type: 'ladder',
    mode: 'individual',
    title: { nb: 'Én lederferdighet', da: 'Én lederfærdighed', en: 'One leadership skill' },
    prompt: {
      nb: 'Tenk på én lederferdighet du trenger mer av. Hvor er du nå, og hvor vil du være om et år?',
      da: 'Tænk på én lederfærdighed, du har brug for mere af. Hvor er du nu, og hvor vil du være om et år?',
      en: 'Think of one leadership skill you need more of. Where are you now, and where in a year?',
    },
    minutes: 3,
    core: true,
    sensitive: true,
    note: {
      nb: 'Én ferdighet, ikke «du som leder». Svaret blir på telefonen og vises ikke. Å bli ekspert tar tid; å komme forbi kompetent krever at en vil, og at en har folk rundt seg som gjør en bedre; de øverste trinnene sitter i praksis mer enn i ord.',
      da: 'Én færdighed, ikke »du som leder«. Svaret bliver på telefonen og vises ikke. At blive ekspert tager tid; at komme forbi kompetent kræver, at man vil, og at man har folk omkring sig, der gør en bedre; de øverste trin sidder mere i praksis end i ord.',
      en: 'One skill, not “you as a leader”. The answer stays on the phone and is not shown. Becoming an expert takes time; getting past competent takes will, and people around you who make you better; the top rungs sit in practice more than in words.',
    },
    followUp: {
      nb: 'Hvem er ett trinn høyere, og kan du spørre?',
      da: 'Hvem er ét trin højere, som du kan spørge?',
      en: 'Who is one rung higher, and could you ask them?',
    },
    provenance: {
      nb: 'Dreyfus’ fem trinn; «innovatør» er foredragets sjette. Rekkefølgen på lysbildet er ikke lesbar og er vår tolkning.',
      da: 'Dreyfus’ fem trin; »innovatør« er foredragets sjette. Rækkefølgen på diasset kan ikke læses og er vores tolkning.',
      en: 'Dreyfus’ five rungs; “innovator” is the lecture’s sixth. The order on the slide cannot be read and is our interpretation.',
    },
    config: {
      levels: [...levels],
      private: true,
      goal: {
        now: { nb: 'Nå', da: 'Nu', en: 'Now' },
        label: { nb: 'Om ett år', da: 'Om et år', en: 'In a year' },
      },
    },
  },
  {
    id: 'neste-trinn',
    type: 'talk',
    mode: 'group',
    title: { nb: 'Neste trinn', da: 'Næste trin', en: 'The next rung' },
    prompt: {
      nb: 'Hva skal til for neste trinn: tid, vilje, folk rundt deg, øving?',
      da: 'Hvad skal der til for næste trin: tid, vilje, folk omkring dig, øvelse?',
      en: 'What does the next rung take: time, will, people around you, practice?',
    },
    minutes: 8,
    core: true,
    note: {
      nb: 'To og to, fire minutter hver. Del så mye du vil av hvor du satte deg selv.',
      da: 'To og to, fire minutter hver. Fortæl så meget, du vil, om, hvor du satte dig selv.',
      en: 'In pairs, four minutes each. Tell as much as you like about where you put yourself.',
    },
    config: {
      points: [
        { nb: 'Tid', da: 'Tid', en: 'Time' },
        { nb: 'Vilje', da: 'Vilje', en: 'Will' },
        { nb: 'Folk rundt deg', da: 'Folk omkring dig', en: 'People around you' },
        { nb: 'Øving', da: 'Øvelse', en: 'Practice' },
      ],
    },
  },
  {
    id: 'mitt-neste-steg',
    type: 'commit',
    mode: 'individual',
    title: { nb: 'Mitt neste læringssteg', da: 'Mit næste læringsskridt', en: 'My next step' },
    prompt: {
      nb: 'Mitt neste læringssteg – i jobben, ikke ved siden av.',
      da: 'Mit næste læringsskridt – i jobbet, ikke ved siden af.',
      en: 'My next learning step – in the job, not beside it.',
    },
    minutes: 5,
    core: true,
    sensitive: true,
    moderate: true,
    note: {
      nb: 'Kortet leveres uten navn. I jobben: noe som likevel skal gjøres, og som kan brukes til å øve.',
      da: 'Kortet afleveres uden navn. I jobbet: noget, der alligevel skal gøres, og som kan bruges til at øve sig.',
      en: 'The card is handed in without a name. In the job: something that has to be done anyway and can be used for practice.',
    },
    followUp: {
      nb: 'Hvem skal du fortelle det til?',
      da: 'Hvem vil du fortælle det til?',
      en: 'Whom will you tell?',
    },
    config: {
      by: 'person',
      labels: {
        group: { nb: 'Gruppa', da: 'Gruppen', en: 'The group' },
        what: {
          nb: 'Dette skal jeg øve på',
          da: 'Det vil jeg øve mig på',
          en: 'What I will practise',
        },
        sign: {
          nb: 'Slik merker andre det',
          da: 'Sådan mærker andre det',
          en: 'How others will notice',
        },
        firstStep: { nb: 'Første steg', da: 'Første skridt', en: 'First step' },
        who: { nb: 'Hvem hjelper (rolle)', da: 'Hvem hjælper (rolle)', en: 'Who helps (role)' },
        when: {
          nb: 'Når ser jeg på det igjen?',
          da: 'Hvornår ser jeg på det igen?',
          en: 'When do I look at it again?',
        },
      },
    },
  },
  {
    id: 'ta-med',
    type: 'points',
    mode: 'individual',
    title: { nb: 'Ta med hjem', da: 'Tage med hjem', en: 'To bring home' },
    prompt: {
      nb: 'Tre prikker: Hva trenger dere mest å ta med dere hjem?',
      da: 'Tre prikker: Hvad har I mest brug for at tage med hjem?',
      en: 'Three dots: what do you most need to bring home?',
    },
    minutes: 2,
    optional: true,
    note: {
      nb: 'Et tillegg, ikke med i tidsplanen. Foredraget har fire temaer: forskning om lederutvikling, nyere forståelse av organisasjon og ledelse, ulike måter å arbeide på, og bruk i praksis.',
      da: 'Et tillæg, ikke med i tidsplanen. Foredraget har fire temaer: forskning om lederudvikling, nyere forståelse af organisation og ledelse, forskellige måder at arbejde på og anvendelse i praksis.',
      en: 'An extra, not in the time plan. The lecture has four themes: research on developing leaders, newer views of organisation and leadership, different ways of working, and use in practice.',
    },
    followUp: {
      nb: 'Hvem hjemme venter på nettopp det?',
      da: 'Hvem derhjemme venter på netop det?',
      en: 'Who back home is waiting for just that?',
    },
    provenance: {
      nb: '«Ta med seg» og temaene på lysbilde 3 og 4; egne ord.',
      da: '»Ta med seg« og temaerne på dias 3 og 4; egne ord.',
      en: '“Ta med seg” and the themes on slides 3 and 4; our own words.',
    },
    config: {
      options: [
        { id: '1', title: { nb: 'Utvikle talent', da: 'Udvikle talent', en: 'Developing talent' } },
        {
          id: '2',
          title: {
            nb: 'Bedre lederutvikling',
            da: 'Bedre lederudvikling',
            en: 'Better development of leaders',
          },
        },
        {
          id: '3',
          title: {
            nb: 'Følge opp prestasjoner og måle resultater',
            da: 'Følge op på præstationer og måle resultater',
            en: 'Following up performance and measuring results',
          },
        },
        {
          id: '4',
          title: { nb: 'Ledelse og kultur', da: 'Ledelse og kultur', en: 'Leadership and culture' },
        },
        {
          id: '5',
          title: {
            nb: 'Tilknytning og lojalitet til arbeidet',
            da: 'Tilknytning og loyalitet over for arbejdet',
            en: 'Commitment and loyalty to the work',
          },
        },
      ],
      points: 3,
    },
  },
  {
    id: 'trenger-av-hverandre',
    type: 'talk',
    mode: 'plenary',
    title: {
      nb: 'Det vi trenger av hverandre',
      da: 'Det, vi har brug for fra hinanden',
      en: 'What we need from each other',
    },
    prompt: {
      nb: 'To–tre som vil, deler. Hva trenger dere av hverandre?',
      da: 'To–tre, der har lyst, deler. Hvad har I brug for fra hinanden?',
      en: 'Two or three share, if they wish. What do you need from each other?',
    },
    minutes: 7,
    note: {
      nb: 'Bare de som vil. Avslutt med ett løfte dere gir hverandre, og si når dere tar det fram igjen.',
      da: 'Kun dem, der har lyst. Slut med ét løfte, I giver hinanden, og sig, hvornår I tager det frem igen.',
      en: 'Only those who wish. Close with one promise you make each other, and say when it comes out again.',
    },
    config: {},
  },
]
