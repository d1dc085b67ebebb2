import type { StepFile } from '../deck-file.ts'
import { lenses } from './lenses.ts'

const caseCard = 'ellen'

/** The case, what is known of it and what is assumed, and through what to look first. */
export const known: StepFile[] = [
  {
    id: 'saken',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Kari og Ellen', da: 'Kari og Ellen', en: 'Kari and Ellen' },
    prompt: {
      nb: 'Kari spør Ellen hvordan samtalen om lønn og utvikling gikk. Ellen er skuffet: samme lønn som før, ikke noe kurs og ingen videreutdanning, og hun vet ikke hvorfor. Hun vet heller ikke hva hun kan gjøre for å få brukt seg og utvikle seg på jobben, og er helt sikker på at lederen ikke vil ha henne videre.',
      da: 'Kari spørger Ellen, hvordan samtalen om løn og udvikling gik. Ellen er skuffet: samme løn som før, intet kursus og ingen efteruddannelse, og hun ved ikke hvorfor. Hun ved heller ikke, hvad hun kan gøre for at bruge sig selv og udvikle sig på jobbet, og er helt sikker på, at lederen ikke vil have hende med videre.',
      en: 'Kari asks Ellen how the pay and development talk went. Ellen is disappointed: the same pay as before, no course and no further training, and she does not know why. Nor does she know what to do to be of use and to grow at work, and she is quite sure that her manager does not want her there any longer.',
    },
    minutes: 3,
    core: true,
    note: {
      nb: 'Les saken høyt, eller la to lese. Den ligger på telefonene hele veien. Si at personene er oppdiktet, og at ingen skriver navn på virkelige personer.',
      da: 'Læs casen højt, eller lad to læse. Den ligger på telefonerne hele vejen. Sig, at personerne er opdigtede, og at ingen skriver navne på virkelige personer.',
      en: 'Read the case aloud, or let two people read. It stays on the phones all the way. Say that the people are made up, and that nobody writes the names of real ones.',
    },
    provenance: {
      nb: 'Saken om Kari og Ellen i «Den viktigste lederjobben»; egne ord.',
      da: 'Casen om Kari og Ellen i »Den viktigste lederjobben«; egne ord.',
      en: 'The case of Kari and Ellen in “Den viktigste lederjobben”; our own words.',
    },
    config: {},
  },
  {
    id: 'vet-og-antar',
    type: 'text',
    mode: 'individual',
    title: { nb: 'Vet og antar', da: 'Ved og antager', en: 'Known and assumed' },
    prompt: {
      nb: 'Hva vet vi, og hva antar vi – om Ellen, lederen og samtalen?',
      da: 'Hvad ved vi, og hvad antager vi – om Ellen, lederen og samtalen?',
      en: 'What do we know and what do we assume – about Ellen, the manager, the talk?',
    },
    help: {
      nb: 'Ikke skriv navn på virkelige personer.',
      da: 'Skriv ikke navne på virkelige personer.',
      en: 'Do not write the names of real people.',
    },
    minutes: 4,
    core: true,
    moderate: true,
    caseCard,
    note: {
      nb: 'Les gjennom før dere viser: Har noen skrevet om en virkelig person, så slett teksten. Som regel er «antar» lengst, men la rommet få se det selv.',
      da: 'Læs igennem, før I viser: Har nogen skrevet om en virkelig person, så slet teksten. Som regel er »antager« længst, men lad rummet selv få øje på det.',
      en: 'Look through before you show: if somebody wrote about a real person, delete the text. “Assume” is usually the longer one, but let the room see that for itself.',
    },
    followUp: {
      nb: 'Hva kunne flyttet en lapp fra «antar» til «vet»?',
      da: 'Hvad kunne flytte en seddel fra »antager« til »ved«?',
      en: 'What could move a note from “assume” to “know”?',
    },
    config: {
      most: 2,
      length: 140,
      columns: [
        { id: 'vet', title: { nb: 'Det vet vi', da: 'Det ved vi', en: 'We know' } },
        { id: 'antar', title: { nb: 'Det antar vi', da: 'Det antager vi', en: 'We assume' } },
      ],
    },
  },
  {
    id: 'tatt-for-gitt',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Tatt for gitt', da: 'Taget for givet', en: 'Taken for granted' },
    prompt: {
      nb: 'Hva står i kolonnen «antar» som vi nesten tok for gitt?',
      da: 'Hvad står der i kolonnen »antager«, som vi næsten tog for givet?',
      en: 'What stands under “assume” that we almost took for granted?',
    },
    minutes: 5,
    core: true,
    caseCard,
    shows: [{ step: 'vet-og-antar' }],
    note: {
      nb: 'Spør hvem som ville tjent på at antakelsen var sann: Ellen, lederen eller vi.',
      da: 'Spørg, hvem der ville have gavn af, at antagelsen var sand: Ellen, lederen eller os.',
      en: 'Ask who would gain if the assumption were true: Ellen, the manager, or we.',
    },
    config: {},
  },
  {
    id: 'briller',
    type: 'choice',
    mode: 'individual',
    title: { nb: 'Fem briller', da: 'Fem briller', en: 'Five lenses' },
    prompt: {
      nb: 'Hvilke briller vil du ta på først?',
      da: 'Hvilke briller vil du tage på først?',
      en: 'Which lens will you look through first?',
    },
    minutes: 1,
    core: true,
    caseCard,
    note: {
      nb: 'La bordene ta på seg hver sine briller etter det de valgte. Brillene ingen valgte, kan bli de dere ser mest gjennom.',
      da: 'Lad bordene tage hver sin brille efter det, de valgte. Den brille, ingen valgte, kan blive den, I ser mest igennem.',
      en: 'Let each table take a lens by what they chose. The lens nobody chose may be the one you see most through.',
    },
    followUp: {
      nb: 'Hvilke briller tar vi på av gammel vane?',
      da: 'Hvilke briller tager vi på af gammel vane?',
      en: 'Which lens do we take up out of habit?',
    },
    config: { options: lenses.map((lens) => ({ ...lens })) },
  },
  {
    id: 'gjennom-brillene',
    type: 'talk',
    mode: 'group',
    title: { nb: 'Gjennom brillene', da: 'Gennem brillerne', en: 'Through the lens' },
    prompt: {
      nb: 'Se saken gjennom brillene på kortet. Hva blir tydelig? Hva blir borte?',
      da: 'Se casen gennem brillerne på kortet. Hvad bliver tydeligt? Hvad forsvinder?',
      en: 'Look at the case through the lens on the card. What becomes clear? What disappears?',
    },
    minutes: 15,
    core: true,
    coreMinutes: 10,
    caseCard,
    note: {
      nb: 'Gi hvert bord ett par briller. I kilden begynner D med tanken om at en person kan mangle både kompetanse og motivasjon: Spør bordet hva i saken som i det hele tatt støtter det.',
      da: 'Giv hvert bord én brille. I kilden begynder D med tanken om, at en person kan mangle både kompetence og motivation: Spørg bordet, hvad i casen der overhovedet støtter det.',
      en: 'Give each table one lens. In the source, D opens with the thought that a person may lack both competence and motivation: ask the table what in the case supports that at all.',
    },
    config: {
      points: lenses.map(({ id, title, description }) => ({
        nb: `${title.nb} (${id}): ${description.nb}`,
        da: `${title.da} (${id}): ${description.da}`,
        en: `${title.en} (${id}): ${description.en}`,
      })),
    },
  },
]
