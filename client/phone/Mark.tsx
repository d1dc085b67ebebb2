import type { ReceiptState } from './use-receipt.ts'

const paths: Readonly<Record<ReceiptState, string>> = {
  saved: 'M5 12.5l4.5 4.5L19 7.500',
  sending: 'M12 7v5l3.500 2',
  unsent: 'M12 7v6M12 16.500v.5',
  refused: 'M8 8l8 8M16 8l-8 8',
}

/** A sign beside the words that say the same. */
export const Mark = ({ state }: { readonly state: ReceiptState }) => (
  <svg className="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <circle cx="12" cy="12" r="11" />
    <path d={paths[state]} />
  </svg>
)
