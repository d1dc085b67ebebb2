import type * as v from 'valibot'
import type { DataTable, OutlineItem, Picture } from '../charts/marks.ts'
import type { modes } from '../deck/modes.ts'
import type { Localized, TextSchema } from '../i18n/local-text.ts'
import type { Catalogue, Messages, Words } from '../i18n/words.ts'
import type { WallFrame } from '../texts/wall.ts'
import type { Figures } from './figures.ts'
import type { Moving } from './moved.ts'
import type { OpenList } from './open-list.ts'
import type { PaperBlock } from './paper.ts'
import type { Quick } from './quick.ts'
import type { Part } from './tally.ts'

/** What an activity draws from: its configuration in one language, and the figures that may be shown. */
export interface Shown<Config> {
  readonly config: Localized<Config>
  readonly figures: Figures
  /** How many people a figure needs before it is shown. */
  readonly k: number
  /** Who signs an answer: people, or in group mode tables. */
  readonly mode?: Mode
  /** The round before this one, where it is drawn behind it (`layersRounds`). */
  readonly before?: Figures
  /** Where tables answered, each as one: what they are called, and what each of them says. */
  readonly tables?: readonly ShownTable[]
  /** What other rounds beside this one show: all are drawn in one scale, so that lengths compare. */
  readonly beside?: readonly Figures[]
  /** Which of its `views` is up, from 0; one past the last is the last. */
  readonly view?: number
  /** Of texts that the facilitator has looked through: the headings they stand under, and what is read large. */
  readonly wall?: WallFrame
}

/** One table among those that stand side by side. */
export interface ShownTable {
  readonly table: number
  /** "Bord 3" */
  readonly name: string
  /** The word for all of them, over their numbers. */
  readonly head: string
  /** As if nobody else had answered. */
  readonly figures: Figures
}

type Mode = (typeof modes)[number]

/** One line of the CSV file, beside the columns that every activity has. */
export interface ExportRecord {
  /** The table that signed, in group mode. */
  readonly group?: string
  /** What was counted or asked for: an option, a field of the card. */
  readonly what: string
  readonly answer?: string
  readonly count?: number
}

/** Facts about an activity that steps and views ask for. */
export interface Traits {
  /** False where nothing leaves the phone: a talk, a private note. Such a step is never opened or sealed. */
  readonly collects: boolean
  /** True where what is never sent is an answer all the same, and kept on the phone for its owner. */
  readonly keeps?: true
  /** True where answers are texts: they are released at the reveal, never live. */
  readonly texts: boolean
  /**
   * True where a picture shows the round before as a ghost behind its own: rounds are then one picture
   * and not several side by side.
   */
  readonly layersRounds?: true
  /**
   * Figures that hold nobody's opinion, such as "don't know": that all gave the same in them gives
   * nobody away.
   */
  readonly neutral?: readonly string[]
  /** True where people answer for themselves alone: such a step is never run in group mode, without k. */
  readonly personal?: boolean
  /** True where each text means something alone: it can be reworded, merged with others, and put under themes. */
  readonly sorts?: true
  /** The list in the configuration that an earlier step's texts may fill, where it has one. */
  readonly list?: OpenList
}

/**
 * One kind of answer a step collects: everything that phone, screen, server and files must agree on.
 * Pure: no clock, no chance, no I/O. `defineActivity` makes one; `registry.ts` lists them.
 */
export interface Activity<
  Type extends string,
  Config,
  Answer,
  Reference extends Messages = Messages,
> {
  readonly type: Type
  readonly words: Catalogue<Reference>
  /** The step's configuration: texts as `localText` in a deck, as `plainText` in a view. */
  config(text: TextSchema): v.GenericSchema<unknown, Config>
  traits(config: Config): Traits
  /** Left out where a prompt of this kind needs more than a question and some lines. */
  readonly quick?: Quick
  /** What a phone may send for this configuration. */
  answer(config: Config): v.GenericSchema<unknown, Answer>
  /** Splits an answer into the pieces that are counted, and shuffled apart from one another when sealed. */
  parts(config: Config, answer: Answer): Part[]
  /**
   * How an answer may differ from the one in the round before; left out where two cannot be compared.
   */
  readonly moved?: Moving<Config, Answer>
  /** A loose part in words, for the facilitator who looks through texts; '' where it is none. */
  partText(config: Config, part: Part): string
  /** The column a loose part was written in, where the question has columns. */
  partColumn?(config: Config, part: Part): string | undefined
  /** What the screen shows of a step before there is anything to see. */
  outline(config: Localized<Config>): OutlineItem[]
  /** What is printed under the prompt for those who answer by hand. */
  onPaper(config: Localized<Config>): PaperBlock[]
  /** @param width in em of the surrounding text */
  picture(shown: Shown<Config>, width: number, words: Words<Reference>): Picture
  /** What the ways to look at its picture are called, where there are several: the first is shown first. */
  views?(config: Localized<Config>, words: Words<Reference>): string[]
  /** What the figures say, in one sentence. */
  finding(shown: Shown<Config>, words: Words<Reference>): string
  table(shown: Shown<Config>, words: Words<Reference>): DataTable
  /**
   * Only for agreements, which are kept longer than other answers: the latest day they point to, as
   * yyyy-mm-dd, or null where none says.
   */
  lastDay?(parts: readonly Part[]): string | null
  /** The lines of a spreadsheet, in an order that tells nothing of who answered when. */
  records(shown: Shown<Config>, words: Words<Reference>): ExportRecord[]
}

/** Any activity of the registry, its own types forgotten. What goes in has been parsed by its own schemas. */
// biome-ignore format: one line shows that only the type parameters differ
export type AnyActivity = Activity<string, unknown, unknown>

/** Gives a literal its types. Methods (not function properties) make it assignable to `AnyActivity`. */
export const defineActivity = <
  const Type extends string,
  Config,
  Answer,
  Reference extends Messages,
>(
  activity: Activity<Type, Config, Answer, Reference>,
): Activity<Type, Config, Answer, Reference> => activity
