const paths = {
  talk: 'M4 6.500h10v7H8l-3 2.500v-2.500H4zM16.500 9.500H20v6h-1v2l-2.500-2H12',
  check: 'M5 12.500l4.750 4.750L19 7.500',
  nobody:
    'M12 12.500a3.750 3.750 0 1 0 0-7.500a3.750 3.750 0 0 0 0 7.500M4.500 20a7.500 7.500 0 0 1 15 0M4 4l16 16',
  skip: 'M5 6l7 6l-7 6zM12 6l7 6l-7 6z',
  eye: 'M2.500 12S6 5.500 12 5.500S21.500 12 21.500 12S18 18.500 12 18.500S2.500 12 2.500 12M12 14.750a2.750 2.750 0 1 0 0-5.500a2.750 2.750 0 0 0 0 5.500',
  lock: 'M6.500 10.500h11v9h-11zM8.750 10.500V8a3.250 3.250 0 0 1 6.500 0v2.500',
  quiet: 'M18.500 14.750A7.500 7.500 0 0 1 9.250 5.500a7.500 7.500 0 1 0 9.250 9.250',
} as const

/** A small drawing beside words that say the same. */
export const Sign = ({ name }: { readonly name: keyof typeof paths }) => (
  <svg className="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
)
