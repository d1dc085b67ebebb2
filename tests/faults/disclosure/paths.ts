export type Hearer = 'phone' | 'screen' | 'console'

/** Parts of a message whose inner names are the deck's own, or a person's answer. */
const opaque = new Set(['config', 'value'])

function under(value: unknown, path: string, name: string): string[] {
  if (value === null || typeof value !== 'object' || opaque.has(name)) return [path]
  if (Array.isArray(value)) return value.flatMap((one) => under(one, `${path}[]`, ''))
  return Object.entries(value).flatMap(([key, one]) =>
    under(one, `${path}.${name === 'figures' ? '*' : key}`, key),
  )
}

/** Every field of a message: `view.step.title`; names of figures are `*`. */
export function pathsIn(frame: unknown): string[] {
  // As `onAny` hands it over: the event's name, then what it carries.
  const [event, body] = frame as [string, unknown]
  return under(body, event, '')
}

const fields = (path: string, names: string) => names.split(' ').map((name) => `${path}${name}`)

const step =
  'id type mode title prompt help config k number of round status release sensitive withheld byTable'
const shown = 'id type mode prompt config k round sensitive answered final'
const figures = 'people tooFew values[].value values[].count'
const display = 'inRoom answered of hidden blank joinOverlay asTable page'

/** What every reader may hold; `shown` before its time is another matter, and counted by itself. */
const everyone = [
  ...fields('view.', 'version phase role step timer quiet tables places'),
  ...fields('view.session.', 'id title language deckLanguage answersUntil agreementsUntil'),
  ...fields('view.step.', step),
  ...fields('view.timer.', 'left running'),
  ...fields('view.shown[].', shown),
  // Of texts, what the facilitator shows: headings, and which is large.
  ...fields('view.shown[].wall.', 'themes[] lifted'),
  ...fields('view.shown[].wall.themes[].', 'id title'),
  ...fields('view.shown[].figures.*.', figures),
]
const join = fields('view.join.', 'code address qr doorLocked')
/** How many tables there are, and where to sit by what one chose: the same for all of a role. */
const seating = [
  ...fields('view.', 'tables places'),
  ...fields('view.tables.', 'count seating'),
  ...fields('view.places.', 'step lines'),
]
const agenda =
  'id number title prompt type mode minutes note followUp collects privateNote sensitive release k status rounds current core skipped spent'

/** Every field that each reader may be sent. A new one is a decision about anonymity. */
export const allowedPaths: Readonly<Record<Hearer, ReadonlySet<string>>> = {
  phone: new Set([
    ...everyone,
    ...seating,
    // Who is asked to say when they are done: people or tables, the same for everyone.
    ...fields('view.', 'k lookUp doneBy leader'),
    // Its own answer, to itself alone.
    ...fields('mine.', 'step round rev value pad'),
  ]),
  screen: new Set([
    ...everyone,
    ...join,
    ...seating,
    ...fields('view.', `${display} unit second`),
    ...fields('view.second.', 'language prompt'),
    // The facilitator's own notes, while they are shown.
    ...fields('view.', 'parking'),
    ...fields('view.parking[].', 'id text'),
    // Where to meet by what one chose: the facilitator's own words, and the deck's.
    ...fields('view.placed[].', 'id title place index'),
  ]),
  console: new Set([
    ...everyone,
    ...join,
    ...fields(
      'view.',
      `${display} screenToken expected lookUp leader secondLanguage unanimous consoles`,
    ),
    ...fields('view.', 'trouble[] codesAreSlow lastAct'),
    // How far each table has come, never what it writes; and the deck's own options, to name places by.
    ...fields('view.', 'tables seating places'),
    ...fields('view.tables[].', 'table here state done help'),
    // How many are done where no answer tells, never who.
    ...fields('view.', 'done'),
    ...fields('view.done.', 'by count of'),
    ...fields('view.placeable[].', 'step title options[].id options[].title'),
    ...fields('view.agenda[].', agenda),
    ...fields('view.nextAct.', 'kind title'),
    // The deck's own words of choices that were opened.
    ...fields('view.placeable[].', 'step title options[].id options[].title'),
    ...fields('view.', 'seating'),
    ...fields('view.deck.', 'id languages[]'),
    ...fields('view.lastAct.', 'version type'),
    // What the facilitator has noted for later.
    ...fields('view.', 'parked parkingShown'),
    ...fields('view.parked[].', 'id text'),
    ...fields(
      'view.boards[].',
      'step round type sorts rev canUndo revealed lifted texts[] themes[]',
    ),
    ...fields('view.boards[].columns[].', 'id title'),
    ...fields('view.boards[].texts[].', 'id text wording column standing theme into flagged'),
    ...fields('view.boards[].themes[].', 'id title shown'),
  ]),
}

/** Fields that hold something of what people answered. */
export const releasedPaths = /^view\.(?:shown|boards)\[\]/u
