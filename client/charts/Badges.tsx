import type { CardBadge } from '../../shared/charts/marks.ts'
import { StatusSign } from './StatusSign.tsx'
import './badges.css'

/** How a card stands, in a shape and a word. */
export const Badges = ({ badges }: { readonly badges: readonly CardBadge[] }) => (
  <p className="badges">
    {badges.map(({ shape, text }) => (
      <span key={shape} className="card-badge" data-shape={shape}>
        <StatusSign shape={shape} />
        {text}
      </span>
    ))}
  </p>
)
