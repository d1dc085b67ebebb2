import type { Status } from '../commitments/status.ts'

/**
 * A colour by its meaning; the client's theme says which. `c1`…`c6` are the categories of tokens.css,
 * `s1`…`s5` the values of a scale from lowest to highest, `pale` what was before, `on` letters on a category's
 * own colour.
 */
export type Tone =
  | 'ink'
  | 'soft'
  | 'track'
  | 'pale'
  | 'on'
  | `c${1 | 2 | 3 | 4 | 5 | 6}`
  | `s${1 | 2 | 3 | 4 | 5}`

/** One thing on a picture, in the picture's own units. Ids are stable, so that a change can move. */
export type Mark =
  | {
      readonly kind: 'rect'
      readonly id: string
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly radius: number
      readonly tone: Tone
      /** Stands on its foot, goes to the left, or swells from its middle; without it a mark grows from the left. */
      readonly grows?: 'up' | 'left' | 'out'
      /** Letters stand on it: they are read where there are no colours, too. */
      readonly holds?: true
      /** An outline alone, drawn inside its own edges. */
      readonly isHollow?: true
    }
  | {
      readonly kind: 'arrow'
      readonly id: string
      readonly x: number
      readonly y: number
      /** Where its tip is. */
      readonly to: { readonly x: number; readonly y: number }
      readonly tone: Tone
    }
  | {
      /** Straight lines from point to point, and back to the first. */
      readonly kind: 'shape'
      readonly id: string
      readonly points: readonly (readonly [x: number, y: number])[]
      readonly tone: Tone
      /** How wide the line is; without it the shape is filled. */
      readonly line?: number
      /** What lies behind is seen through it. */
      readonly veil?: true
    }
  | {
      readonly kind: 'text'
      readonly id: string
      readonly x: number
      readonly y: number
      readonly size: number
      readonly anchor: 'start' | 'middle' | 'end'
      /** `figure`: a number, in the display face. */
      readonly weight: 'plain' | 'strong' | 'figure'
      readonly tone: Tone
      readonly text: string
    }

/** From this many em a drawing sets names beside what they name; below, above it. */
export const wideFrom = 34

/** A picture that is drawn. Its unit is the em of the surrounding text, so larger text wraps sooner. */
export interface Drawing {
  readonly kind: 'drawing'
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  /** The same with less small print, or shorter names, for a room too short for all of it; the table has the rest. */
  readonly brief?: Drawing
  /** The same with thin marks close together, where else its letters would be too small to read. */
  readonly tight?: () => Drawing
  /** The same with ever more air, for a room that would else stay half empty. */
  readonly airy?: () => readonly Drawing[]
  /** The same page by page, for a screen that has a height to keep within: at least one, whatever the width. */
  readonly pages?: () => readonly DrawingPage[]
}

/** What of a long drawing is seen at once; every screen and console divides it alike. */
export interface DrawingPage {
  readonly id: string
  /** What it is called, where it is more than one of so many. */
  readonly title?: string
  /** Draws it for a width in em. */
  readonly draw: (width: number) => Drawing
}

/** A picture that is read: texts side by side, of equal weight, in random order. */
export interface Cards {
  readonly kind: 'cards'
  /** Headings that the cards stand under, in this order; cards of none stand after them. */
  readonly groups?: readonly { readonly id: string; readonly title: string }[]
  /** The card that is read large. */
  readonly lifted?: string
  readonly cards: readonly {
    readonly id: string
    readonly title?: string
    /** How it stands: a shape and the word beside it. */
    readonly badges?: readonly CardBadge[]
    /** The heading it stands under. */
    readonly group?: string
    /** How many texts it stands for, where that is more than one. */
    readonly count?: number
    /** The tables that wrote it, where tables did. */
    readonly tables?: readonly number[]
    readonly fields: readonly CardField[]
  }[]
}

/** A shape that says the same as its word. */
export interface CardBadge {
  readonly shape: Status | 'silent'
  readonly text: string
}

export interface CardField {
  readonly label?: string
  readonly text: string
  /** How much room must be short before the field is left out: 0 = last of all. */
  readonly rank: 0 | 1 | 2
  /** In the reader's own language, such as a date; the others are as people wrote them. */
  readonly translated?: true
}

/** One thing to read on the screen while answers are collected: an option, a field of a card, a point. */
export interface OutlineItem {
  readonly id: string
  /** The letter or number that answers will be named by. */
  readonly badge?: string
  readonly tone?: Tone
  readonly title: string
  readonly text?: string
  /** One of several that stand on one another, the highest first: never side by side. */
  readonly isStep?: true
}

/** Words instead of a picture, such as "too few answers to show". */
export interface Sentence {
  readonly kind: 'sentence'
  readonly text: string
}

export type Picture = Drawing | Cards | Sentence

/** A picture's figures as a table: the same numbers for those who do not see the picture. */
export interface DataTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}
