/** An option to tick on paper, with what can be ticked inside it. */
export interface PaperOption {
  readonly id: string
  readonly title: string
  readonly text?: string
  readonly items: readonly { readonly id: string; readonly text: string }[]
}

/** What is printed under a prompt for those who answer by hand: boxes, lines to write on, or points to talk about. */
export type PaperBlock = { readonly id: string } & (
  | {
      readonly kind: 'options'
      /** How many may be ticked. */
      readonly most: number
      readonly mostItems: number
      readonly options: readonly PaperOption[]
    }
  | {
      readonly kind: 'lines'
      readonly lines: number
      readonly label?: string
      readonly hint?: string
      /** For the writer alone: it leaves with them. */
      readonly isPrivate: boolean
    }
  | {
      readonly kind: 'grid'
      /** One column to tick in each row, or none. */
      readonly columns: readonly { readonly id: string; readonly title: string }[]
      /** Rows under their headings, where they have any. */
      readonly groups: readonly {
        readonly id: string
        readonly title?: string
        readonly rows: readonly { readonly id: string; readonly text: string }[]
      }[]
    }
  | { readonly kind: 'points'; readonly points: readonly string[] }
  | {
      readonly kind: 'dots'
      /** Over these options, where others have dots of their own. */
      readonly title?: string
      /** How many one person has, and how many of them one option may get. */
      readonly points: number
      readonly most: number
      /** One without a title is a line to write it on. Its place is its number on phone and screen, too. */
      readonly options: readonly {
        readonly id: string
        readonly place: number
        readonly title: string
      }[]
    }
  | {
      readonly kind: 'rank'
      /** A box each for its place in the order. One without a title is a line to write it on. */
      readonly options: readonly {
        readonly id: string
        readonly letter: string
        readonly title: string
      }[]
    }
  | {
      readonly kind: 'scale'
      /** The values to ring; between the ends some have no name. */
      readonly values: readonly { readonly value: number; readonly name: string }[]
      readonly dontKnow: boolean
      /** Over these items, where they stand in sections. */
      readonly title?: string
      /** An item that is rated twice has a line for each, with its name. */
      readonly markers: readonly string[]
      readonly items: readonly {
        readonly id: string
        readonly text: string
        /** The two words it lies between. */
        readonly poles?: { readonly low: string; readonly high: string }
      }[]
      /** For the writer alone: it leaves with them. */
      readonly isPrivate: boolean
    }
  | {
      readonly kind: 'ladder'
      /** A box on each rung for each of them; one box where there are none. */
      readonly markers: readonly string[]
      /** The highest first. */
      readonly rungs: readonly {
        readonly id: string
        readonly number: number
        readonly title: string
        readonly text?: string
      }[]
      readonly isPrivate: boolean
    }
  | {
      readonly kind: 'yesOrNo'
      /** Asked about each case. */
      readonly questions: readonly string[]
      /** One without a title is a line to write it on. */
      readonly cases: readonly { readonly id: string; readonly title: string }[]
    }
)
