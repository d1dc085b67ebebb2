import { useMemo } from 'react'
import { encode } from 'uqr'

/** The light border that readers need around the modules. */
const quiet = 4

interface QrProps {
  /** In capitals where it is an address: then it needs fewer, larger modules. */
  readonly text: string
  /** What it leads to, for those who do not see it. */
  readonly label: string
  readonly className?: string
}

const darkModules = (rows: readonly (readonly boolean[])[]) =>
  rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + quiet} ${y + quiet}h1v1h-1z` : '')))
    .join('')

/** A QR code: always black on white, also in the dark theme, so that every phone can read it. */
export function Qr({ text, label, className }: QrProps) {
  const { size, path } = useMemo(() => {
    const { data } = encode(text, { ecc: 'M', border: 0 })
    return { size: data.length + 2 * quiet, path: darkModules(data) }
  }, [text])
  return (
    <svg
      className={className}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
