import type { Language } from '../../shared/i18n/languages.ts'

type InFive = Readonly<Record<Language, string>>

/** As long as the longest question of the workshops, with the longest words there are at work. */
export const longPrompt: InFive = {
  nb: 'Når dere ser tilbake på dette skoleåret, på kompetanseutviklingsplanen og på samarbeidet med tillitsvalgte og foresatte: Hva er det størst rom for å styrke i deres egen lederutøvelse nå?',
  nn: 'Når de ser tilbake på dette skuleåret, på kompetanseutviklingsplanen og på samarbeidet med tillitsvalde og føresette: Kva er det størst rom for å styrkje i dykkar eiga leiarutøving no?',
  da: 'Når I ser tilbage på dette skoleår, på kompetenceudviklingsplanen og på samarbejdet med tillidsrepræsentanter og forældre: Hvad er der størst plads til at styrke i jeres egen lederpraksis nu?',
  sv: 'När ni ser tillbaka på det här läsåret, på kompetensutvecklingsplanen och på samarbetet med skyddsombud och vårdnadshavare: Vad finns det störst utrymme att stärka i ert eget ledarskap nu?',
  en: 'Looking back on this school year, on the plan for professional development and on working with union representatives and parents: what is there most room to strengthen in your own leadership now?',
}

/** What stands over an option, a level, a card: twice as long as any of the workshops. */
export const longTitle: InFive = {
  nb: 'Kompetanseutviklingsplanen følges opp av ledergruppa, på tvers av avdelingene',
  nn: 'Kompetanseutviklingsplanen blir følgd opp av leiargruppa, på tvers av avdelingane',
  da: 'Kompetenceudviklingsplanen følges op af ledelsesteamet, på tværs af afdelingerne',
  sv: 'Kompetensutvecklingsplanen följs upp av ledningsgruppen, tvärs över avdelningarna',
  en: 'The plan for professional development is followed up across all departments',
}

/** A line under such a title, and a statement that is rated. */
export const longLine: InFive = {
  nb: 'Vi nikker i møtet, men er usikre på hva vi egentlig ble enige om, og spør ikke medarbeiderne etterpå.',
  nn: 'Vi nikkar i møtet, men er usikre på kva vi eigentleg blei samde om, og spør ikkje medarbeidarane etterpå.',
  da: 'Vi nikker i mødet, men er usikre på, hvad vi egentlig blev enige om, og spørger ikke medarbejderne bagefter.',
  sv: 'Vi nickar i mötet men är osäkra på vad vi egentligen kom överens om, och frågar inte medarbetarna efteråt.',
  en: 'We nod in the meeting, are unsure of what we agreed on, and do not ask our colleagues about it afterwards.',
}

/** A name in a word or two: of a marker, a column, a pile, an end of a scale. */
export const longName: InFive = {
  nb: 'Medarbeiderutviklingssamtaler',
  nn: 'Medarbeidarutviklingssamtalar',
  da: 'Medarbejderudviklingssamtaler',
  sv: 'Medarbetarutvecklingssamtal',
  en: 'Professional development talks',
}

/** What people write, from a few words to as many as a phone takes. */
export const written: readonly InFive[] = [
  longLine,
  {
    nb: 'Spør «hva taler mot?» før vi bestemmer.',
    nn: 'Spør «kva talar mot?» før vi bestemmer.',
    da: 'Spørg »hvad taler imod?«, før vi beslutter.',
    sv: 'Fråga ”vad talar emot?” innan vi bestämmer.',
    en: 'Ask “what speaks against it?” before we decide.',
  },
  {
    nb: 'Kollegaveiledning og kompetansehevingstiltak hver tredje uke, med den samme gruppa hele året, også for vikarer og assistenter på småtrinnet.',
    nn: 'Kollegarettleiing og kompetansehevingstiltak kvar tredje veke, med den same gruppa heile året, også for vikarar og assistentar på småtrinnet.',
    da: 'Kollegial sparring og kompetenceudviklingsforløb hver tredje uge, med den samme gruppe hele året, også for vikarer og pædagogmedhjælpere.',
    sv: 'Kollegahandledning och kompetensutvecklingsinsatser var tredje vecka, med samma grupp hela året, också för vikarier och elevassistenter.',
    en: 'Peer supervision and professional development every third week, with the same group throughout the year, for substitutes and assistants as well.',
  },
  {
    nb: 'Skille sak og person.',
    nn: 'Skilje sak og person.',
    da: 'Skille sag og person.',
    sv: 'Skilja på sak och person.',
    en: 'Keep matter and person apart.',
  },
  {
    nb: 'Skrive ned hva vi ble enige om, og lese det høyt før vi går.',
    nn: 'Skrive ned kva vi blei samde om, og lese det høgt før vi går.',
    da: 'Skrive ned, hvad vi blev enige om, og læse det op, før vi går.',
    sv: 'Skriva ner vad vi kom överens om och läsa upp det innan vi går.',
    en: 'Write down what we agreed on and read it out before we leave.',
  },
]

/** What a cloud is made of: thirty characters at most. */
export const wordsOfCloud: readonly InFive[] = [
  longName,
  { nb: 'Tillit', nn: 'Tillit', da: 'Tillid', sv: 'Tillit', en: 'Trust' },
  { nb: 'Tydelighet', nn: 'Tydelegheit', da: 'Tydelighed', sv: 'Tydlighet', en: 'Clarity' },
  { nb: 'Mot', nn: 'Mot', da: 'Mod', sv: 'Mod', en: 'Courage' },
  {
    nb: 'Kompetanseutviklingsplan',
    nn: 'Kompetanseutviklingsplan',
    da: 'Kompetenceudviklingsplan',
    sv: 'Kompetensutvecklingsplan',
    en: 'A professional plan',
  },
  {
    nb: 'Tid til å snakke sammen',
    nn: 'Tid til å snakke saman',
    da: 'Tid til at tale sammen',
    sv: 'Tid att prata ihop sig',
    en: 'Time to talk together',
  },
  { nb: 'Humor', nn: 'Humor', da: 'Humor', sv: 'Humor', en: 'Humour' },
  { nb: 'Ro', nn: 'Ro', da: 'Ro', sv: 'Lugn', en: 'Calm' },
]

/** The same text, told apart from its neighbours by a number. */
export const numbered = (number: number, text: InFive): InFive => ({
  nb: `${number}. ${text.nb}`,
  nn: `${number}. ${text.nn}`,
  da: `${number}. ${text.da}`,
  sv: `${number}. ${text.sv}`,
  en: `${number}. ${text.en}`,
})
