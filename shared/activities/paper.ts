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
  | { readonly kind: 'points'; readonly points: readonly string[] }
)
