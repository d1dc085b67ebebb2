import { networkWords } from '../../../shared/i18n/network/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { useWords } from '../../ui/words.tsx'
import { CopyText } from '../CopyText.tsx'
import { useNetworkTest } from './use-network-test.ts'
import {
  adviceFor,
  type CheckState,
  checks,
  isLoopback,
  isSlow,
  type Measured,
  verdictOf,
} from './verdict.ts'
import './network.css'

/** Tests this device's way to the server, and says in words what is fine and what to try. */
export function NetworkPage() {
  const say = useWords(networkWords)
  const { measured, again } = useNetworkTest()
  const verdict = verdictOf(measured)
  return (
    <div className="network">
      <h1>{say('title')}</h1>
      <p className="lead">{say('lead')}</p>
      <section className="verdict" data-verdict={verdict} aria-busy={verdict === 'running'}>
        <p role="status">
          <strong>{say(`verdict.${verdict}`)}</strong>
        </p>
        {verdict !== 'running' && <p>{say(`explain.${verdict}`)}</p>}
      </section>
      <Checks measured={measured} />
      <Advice measured={measured} />
      <Notes />
      <div className="buttons">
        <Button kind="primary" onClick={again}>
          {say('again')}
        </Button>
        <a className="ds-button" data-variant="secondary" data-color="neutral" href="/">
          {say('join')}
        </a>
      </div>
      {verdict !== 'running' && verdict !== 'good' && <Report measured={measured} />}
    </div>
  )
}

const markOf = { running: 'sending', ok: 'saved', slow: 'unsent', failed: 'refused' } as const

function Checks({ measured }: { readonly measured: Measured }) {
  const say = useWords(networkWords)
  const { states, took } = measured
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{say('checks')}</h2>
      <ul className="checks">
        {checks.map((check) => (
          <Line key={check} state={states[check]} name={say(`check.${check}`)}>
            {say(`state.${states[check]}`)}
          </Line>
        ))}
        {took !== null && (
          <Line state={isSlow(measured) ? 'slow' : 'ok'} name={say('check.speed')}>
            {say('took', { time: took })}
            {isSlow(measured) && ` · ${say('state.slow')}`}
          </Line>
        )}
      </ul>
    </section>
  )
}

interface LineProps {
  readonly state: CheckState | 'slow'
  readonly name: string
  readonly children: string | (string | false)[]
}

const Line = ({ state, name, children }: LineProps) => (
  <li data-state={state}>
    <Mark state={markOf[state]} />
    <span>{name}</span>
    <strong>{children}</strong>
  </li>
)

function Advice({ measured }: { readonly measured: Measured }) {
  const say = useWords(networkWords)
  const advice = adviceFor[verdictOf(measured)]
  if (advice.length === 0) return null
  return (
    <section aria-labelledby="advice">
      <h2 id="advice">{say('advice.title')}</h2>
      <ul className="advice">
        {advice.map((one) => (
          <li key={one}>{say(`advice.${one}`, { host: location.host })}</li>
        ))}
      </ul>
    </section>
  )
}

/** What holds whatever the tests say. */
function Notes() {
  const say = useWords(networkWords)
  if (isLoopback(location.hostname)) return <p className="notice">{say('note.loopback')}</p>
  return window.isSecureContext ? null : <p className="notice">{say('note.http')}</p>
}

/** The same in a form that can be sent to somebody. It holds nothing about the person or the phone. */
function Report({ measured }: { readonly measured: Measured }) {
  const say = useWords(networkWords)
  const lines = [
    `Plenum: ${location.origin}`,
    ...checks.map((check) => `${say(`check.${check}`)}: ${say(`state.${measured.states[check]}`)}`),
    ...(measured.took === null
      ? []
      : [`${say('check.speed')}: ${say('took', { time: measured.took })}`]),
  ]
  return (
    <section className="left-over" aria-labelledby="report">
      <h2 id="report">{say('report')}</h2>
      <p>{say('reportText')}</p>
      <CopyText label={say('report')} text={lines.join('\n')} />
    </section>
  )
}
