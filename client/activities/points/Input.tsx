import type { InputProps } from '../input-props.ts'
import { Dots } from './Dots.tsx'
import { Order } from './Order.tsx'
import type { ShownPoints } from './reading.ts'
import './points.css'

/** Spread dots over options, or put them in order. */
export default function PointsInput(props: InputProps) {
  // The server parsed the deck by this activity's own schema.
  const { rank } = props.config as ShownPoints
  return rank ? <Order {...props} /> : <Dots {...props} />
}
