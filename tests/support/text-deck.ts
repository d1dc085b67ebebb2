const both = (nb: string, en: string) => ({ nb, en })

const prompts = {
  grep: both(
    'Hvordan kan en leder gi plass til både trygghet, uenighet og korrigering?',
    'How can a leader make room for safety, disagreement and correction?',
  ),
  ord: both('Hvordan har du lært deg å lede?', 'How did you learn to lead?'),
}

/** A question that texts answer, whatever its number, columns or cloud. */
const textStep = (id: string, prompt: { nb: string; en: string }, config: object) => ({
  id,
  type: 'text',
  mode: 'individual',
  title: both(`Tekster: ${id}`, `Texts: ${id}`),
  prompt,
  minutes: 5,
  config,
})

const columns = [
  { id: 'ledelse', title: both('Ledergruppe', 'Leadership group') },
  { id: 'team', title: both('Team', 'Team') },
  { id: 'alle', title: both('Personalgruppe', 'Staff group') },
]

/** A workshop of texts: a wall, a wall in columns (chosen, or a field each), and a cloud. */
export const textDeck = {
  format: 'plenum-deck',
  version: 1,
  id: 'tekster',
  title: both('Trygt nok til å være uenige', 'Safe enough to disagree'),
  languages: ['nb', 'en'],
  steps: [
    textStep('grep', prompts.grep, { most: 5, length: 140 }),
    textStep('steder', prompts.grep, { most: 5, length: 140, columns, columnsAs: 'choice' }),
    textStep('ord', prompts.ord, { most: 5, length: 30, show: 'cloud' }),
    textStep('felt', prompts.grep, { most: 5, length: 140, columns, columnsAs: 'fields' }),
  ],
}

const written = [
  'Ta en runde der alle sier ett synspunkt før noen får kommentere.',
  'Lederen sier sitt til slutt.',
  'Spør «hva taler mot?» før vi bestemmer.',
  'Avtale spilleregler for uenighet, og henge dem opp.',
  'La rollen som motstemme gå på omgang.',
  'Fem minutter etter møtet: hva hjalp, hva hindret?',
  'Si fra på tomannshånd først.',
  'Skille sak og person.',
  'Takke den som tar opp det vanskelige.',
  'Skrive ned hva vi ble enige om, og lese det opp før vi går.',
  'Bruke kollegaveiledning på en sak som er reell, hver tredje uke, med samme gruppe hele året.',
  'Færre saker på dagsordenen, mer tid til hver.',
  'Innrømme egne feil høyt.',
  'Spørre stille deltakere direkte, men la dem få si pass.',
  'Møtes uten telefon og PC.',
  'Fakta – virkning – ønske når noe må sies.',
  'Ha en fast innsjekk.',
  'Evaluere avtalene våre hver måned.',
  'Øve på å være uenige om små ting.',
  'Bestemme på forhånd om vi drøfter eller vedtar.',
] as const

/** What people write: real lengths, and no two alike. */
export const texts = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => {
    const text = written[at % written.length] ?? ''
    const round = Math.floor(at / written.length)
    return round === 0 ? text : `${text} (${round + 1})`
  })

const words = [
  ['Erfaring', 9],
  ['Kolleger', 7],
  ['Prøving og feiling', 6],
  ['En god sjef', 5],
  ['Videreutdanning', 4],
  ['Veiledning', 4],
  ['Lesing', 3],
  ['Motgang', 2],
  ['Idrett', 2],
  ['Foreldrene mine', 1],
  ['Korps', 1],
  ['Tillitsvalgt', 1],
  ['Samtaler', 1],
  ['Å bli stolt på', 1],
] as const

/** What people write for a cloud, as often as they write it. */
export const cloudWords: string[] = words.flatMap(([word, count]) =>
  Array.from({ length: count }, () => word),
)

export const columnIds = columns.map(({ id }) => id)
