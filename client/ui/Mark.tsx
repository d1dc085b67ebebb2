const paths = {
  saved: 'M6.500 12.500l3.750 3.750L17.500 8.500',
  sending: 'M12 7v5l3.500 2',
  unsent: 'M12 7v6M12 16.500v.5',
  refused: 'M8.500 8.500l7 7M15.500 8.500l-7 7',
} as const

/** A sign beside the words that say the same. */
export const Mark = ({ state }: { readonly state: keyof typeof paths }) => (
  <svg className="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <circle cx="12" cy="12" r="10.500" />
    <path d={paths[state]} />
  </svg>
)
