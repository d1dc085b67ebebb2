import { Fragment, useEffect, useState } from 'react'
import { promiseWords } from '../../../shared/i18n/promise/index.ts'
import { protectionWords } from '../../../shared/i18n/protection/index.ts'
import type { RouteOutput } from '../../../shared/protocol/http.ts'
import { generalStatement } from '../../../shared/room/general-protection.ts'
import { leastK, type ProtectionSentence } from '../../../shared/room/protection.ts'
import { call } from '../../live/call.ts'
import { useWords } from '../../ui/words.tsx'
import { ProtectionSentences } from '../ProtectionSentences.tsx'
import './protection.css'

const shownKinds = ['live', 'reveal', 'sensitive'] as const
const otherKinds = ['group', 'table', 'private'] as const

/** The whole statement of how answers are protected, for anyone, in a session or not. */
export function ProtectionPage() {
  const say = useWords(protectionWords)
  const { always, kinds, limits } = generalStatement(window.isSecureContext)
  return (
    <div className="protected">
      <h1>{say('title')}</h1>
      <p className="lead">{say('lead')}</p>
      <section className="protection" aria-labelledby="always">
        <h2 id="always">{say('always')}</h2>
        <ProtectionSentences sentences={always} kind="promise" />
      </section>
      <section className="protection" aria-labelledby="shown">
        <h2 id="shown">{say('shown')}</h2>
        {shownKinds.map((kind) => (
          <Fragment key={kind}>
            <h3>{say(`kind.${kind}`)}</h3>
            <Said sentences={kinds[kind]} />
          </Fragment>
        ))}
        <p>{say('least', { k: leastK })}</p>
      </section>
      {otherKinds.map((kind) => (
        <section key={kind} className="protection" aria-labelledby={kind}>
          <h2 id={kind}>{say(`kind.${kind}`)}</h2>
          <Said sentences={kinds[kind]} />
        </section>
      ))}
      <section className="protection limits" aria-labelledby="limits">
        <h2 id="limits">{say('limits')}</h2>
        <ProtectionSentences sentences={limits} kind="limit" />
      </section>
      <Program />
      <a className="ds-button" data-variant="secondary" data-color="neutral" href="/">
        {say('join')}
      </a>
    </div>
  )
}

function Said({ sentences }: { readonly sentences: readonly ProtectionSentence[] }) {
  const say = useWords(promiseWords)
  return sentences.map(({ key, values }) => <p key={key}>{say(key, values)}</p>)
}

type About = RouteOutput<'about'>

/** Which program this is: something to compare with what others have built of the same source. */
function Program() {
  const say = useWords(protectionWords)
  const [about, setAbout] = useState<About | null>(null)

  useEffect(() => {
    let isWanted = true
    void call('about', {}).then((found) => {
      if (isWanted && found.ok) setAbout(found.value)
    })
    return () => {
      isWanted = false
    }
  }, [])

  return (
    <section className="program" aria-labelledby="program" aria-busy={about === null}>
      <h2 id="program">{say('program')}</h2>
      <p>{say('programText')}</p>
      <dl>
        <dt>{say('version')}</dt>
        <dd>{about?.version ?? '…'}</dd>
        <dt>{say('phone')}</dt>
        <dd>{about?.phone ? <code>{inGroups(about.phone)}</code> : say('notBuilt')}</dd>
      </dl>
      <p className="hint">{say('phoneText')}</p>
    </section>
  )
}

/** As two people read it to each other. */
const inGroups = (hash: string): string => (hash.match(/.{8}/gu) ?? [hash]).join(' ')
