import type { DeckFile } from '../../shared/deck/library/deck-file.ts'
import type { Command } from '../../shared/room/commands.ts'
import { press } from '../support/plenum.ts'
import { goTo } from '../support/room.ts'
import type { Scene } from './scenes.ts'

const text = (nb: string, en: string) => ({ nb, en })

const names = [
  text('Stemmer ikke', 'Not true'),
  text('Stemmer litt', 'A little true'),
  text('Både og', 'Both'),
  text('Stemmer ganske godt', 'Quite true'),
  text('Stemmer helt', 'Quite so'),
]

const numbered = (statements: readonly { nb: string; en: string }[]) =>
  statements.map((statement, at) => ({ id: String(at + 1), text: statement }))

const five = { from: 1, to: 5, names }

const ladder = {
  items: numbered([
    text(
      'Vi har tillit nok til å vise det vi ikke får til',
      'We trust one another enough to show what we cannot do',
    ),
    text('Vi tar konflikten når den trengs', 'We take the conflict when it is needed'),
    text('Vi forplikter oss på det vi har bestemt', 'We commit ourselves to what we have decided'),
    text(
      'Vi sier fra til hverandre når avtaler ikke holdes',
      'We tell one another when agreements are not kept',
    ),
    text('Vi setter fellesskapets resultater først', 'We put the results of all of us first'),
  ]),
  scale: five,
  layout: 'ladder',
}

const parts = [
  { section: 'f', count: 3 },
  { section: 'p', count: 5 },
  { section: 'r', count: 3 },
  { section: 't', count: 4 },
]

const flow = {
  items: parts
    .flatMap(({ section, count }) => Array.from({ length: count }, () => section))
    .map((section, at) => ({
      id: String(at + 1),
      section,
      reversed: at === 5,
      text: text(
        `Vi arbeider slik at det vi gjør, kommer elevene til gode (${at + 1})`,
        `We work so that what we do is good for the pupils (${at + 1})`,
      ),
    })),
  scale: five,
  layout: 'flow',
  frame: text('Støtte og press fra omgivelsene', 'Support and pressure from outside'),
  sections: [
    { id: 'f', title: text('Forutsetninger', 'Preconditions') },
    { id: 'p', title: text('Prosesser', 'Processes') },
    { id: 'r', title: text('Resultater', 'Results') },
    { id: 't', title: text('Relasjonelle tilstander', 'Relational states'), ring: true },
  ],
}

const tens = {
  items: numbered([
    text('Ta opp at en kollega ikke leverer', 'Raise that a colleague does not deliver'),
    text('Lede et møte der foreldre er sinte', 'Lead a meeting where parents are angry'),
    text('Få personalet med på en ny plan', 'Bring the staff along on a new plan'),
  ]),
  scale: {
    from: 0,
    to: 10,
    names: [text('Slett ikke sikker', 'Not sure at all'), text('Helt sikker', 'Quite sure')],
  },
  markers: [
    { id: 'i', label: text('Jeg', 'I') },
    { id: 'we', label: text('Vi sammen', 'We together') },
  ],
}

const pairs = {
  items: [
    { id: 'a', poles: { low: text('Styring', 'Control'), high: text('Ledelse', 'Leadership') } },
    {
      id: 'b',
      poles: {
        low: text('Oppgaveorientering', 'Orientation towards tasks'),
        high: text('Relasjonsorientering', 'Orientation towards relations'),
      },
    },
  ],
  scale: { from: 1, to: 7 },
}

/** As many as one step has in the library with two markers, and as long. */
const goals = {
  items: numbered(
    Array.from({ length: 9 }, (_, at) =>
      text(
        `Vi arbeider systematisk for at det vi har blitt enige om, skal vare (${at + 1})`,
        `We work systematically so that what we have agreed on will last (${at + 1})`,
      ),
    ),
  ),
  scale: five,
  markers: [
    { id: 'now', label: text('Nå', 'Now') },
    { id: 'end', label: text('Når programmet slutter', 'When the programme ends') },
  ],
}

const configs = { ladder, flow, tens, pairs, goals, own: { ...pairs, private: true } }
export type RateShape = keyof typeof configs

export const ratingDeck: DeckFile = {
  format: 'plenum-deck',
  version: 1,
  id: 'ratings',
  title: text('Vurderinger', 'Ratings'),
  languages: ['nb', 'en'],
  steps: Object.entries(configs).map(([id, config]) => ({
    id,
    type: 'rate',
    mode: 'individual',
    title: text('Vurdering', 'Rating'),
    prompt: text('Hvordan er det hos oss?', 'How is it with us?'),
    minutes: 5,
    release: 'reveal',
    config,
  })),
}

/** What each of so many people gives, spread out and always the same. */
function ratingsFor(shape: RateShape, person: number) {
  const { items, scale } = configs[shape]
  const levels = scale.to - scale.from + 1
  const hasTwo = 'markers' in configs[shape]
  const valueOf = (at: number, more: number) =>
    scale.from + ((person * (at % 3 === 1 ? 7 : 1) + at + more) % (at % 3 === 1 ? levels : 3))
  return {
    ratings: Object.fromEntries(
      items.map(({ id }, at) => {
        const first = { v: valueOf(at, 0) }
        return [id, hasTwo ? { ...first, v2: Math.min(scale.to, valueOf(at, 0) + 2) } : first]
      }),
    ),
  }
}

/** On a rating of this shape, before anybody has answered. */
export const onRating = (shape: RateShape): Scene => ({
  deck: { file: ratingDeck },
  play: async (room) => goTo(room, shape, await room.phones(12)),
})

/** A rating of this shape that twelve have answered, shown. */
export const ratingShown = (shape: RateShape, ...then: readonly Command[]): Scene => ({
  deck: { file: ratingDeck },
  play: async (room) => {
    const phones = await room.phones(12)
    await goTo(room, shape, phones)
    await Promise.all(phones.map((phone, at) => phone.answer(ratingsFor(shape, at))))
    await room.console.until((view) => view.answered === phones.length)
    await press(room.console, { type: 'reveal', knowing: true })
    for (const command of then) await press(room.console, command)
  },
})
