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

/** "Go to … and enter", with the address set off. */
export function GoTo({ address }: { readonly address: string }) {
  const words = useWords(screenWords)
  const [before, after] = words('goTo', { address }).split(address)
  return (
    <p className="how">
      {before}
      <b>{address}</b>
      {after}
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
        <p className="address">{join.address}</p>
        <Code code={join.code} />
        {join.doorLocked && <p className="door">{words('doorLockedShort')}</p>}
      </div>
      {!join.doorLocked && <JoinQr join={join} />}
    </aside>
  )
}
