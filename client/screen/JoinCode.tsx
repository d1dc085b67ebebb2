import { Fragment } from 'react'
import { screenWords } from '../../shared/i18n/screen/index.ts'
import type { ScreenView } from '../../shared/protocol/views.ts'
import { spacedCode } from '../../shared/room/code.ts'
import { Qr } from '../ui/Qr.tsx'
import { useWords } from '../ui/words.tsx'

type Join = ScreenView['join']

/** The code to read: a screen reader says it as two groups. */
export function Code({ code }: { readonly code: string }) {
  const words = useWords(screenWords)
  return (
    <p className="code">
      <span className="visually-hidden">{words('code', { code: spacedCode(code) })}</span>
      <span aria-hidden="true">{spacedCode(code)}</span>
    </p>
  )
}

/** An address that may break after its dots and its colon, and elsewhere only where that does not help. */
const Address = ({ address }: { readonly address: string }) =>
  [...address.matchAll(/[^.:]+[.:]?/gu)].map(({ 0: part, index }) => (
    <Fragment key={`from ${index}`}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))

/** "Go to … and enter", with the address set off. */
export function GoTo({ address }: { readonly address: string }) {
  const words = useWords(screenWords)
  const [before, after] = words('goTo', { address }).split(address)
  return (
    <p className="how">
      {before}
      <b>
        <Address address={address} />
      </b>{' '}
      <span className="together">{after?.trim()}</span>
    </p>
  )
}

export function JoinQr({ join }: { readonly join: Join }) {
  const words = useWords(screenWords)
  return <Qr className="qr" text={join.qr} label={words('qr', { address: join.address })} />
}

/** Always in the corner: address, code and a small QR, for those who come late. */
export function JoinCorner({ join }: { readonly join: Join }) {
  const words = useWords(screenWords)
  return (
    <aside className="corner">
      <div>
        <p className="address">
          <Address address={join.address} />
        </p>
        <Code code={join.code} />
        {join.doorLocked && <p className="door">{words('doorLockedShort')}</p>}
      </div>
      {!join.doorLocked && <JoinQr join={join} />}
    </aside>
  )
}
