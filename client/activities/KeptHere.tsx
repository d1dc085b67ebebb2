import { Sign } from '../ui/Sign.tsx'
import './parts.css'

interface KeptHereProps {
  readonly id?: string
  /** That nothing of it is sent, in the activity's own words. */
  readonly text: string
}

/** What somebody writes or marks for themselves stays on the phone, and says so before they begin. */
export const KeptHere = ({ id, text }: KeptHereProps) => (
  <p id={id} className="kept-here">
    <Sign name="lock" /> {text}
  </p>
)
