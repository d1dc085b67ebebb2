import type { ReactNode } from 'react'
import { screenWords } from '../../shared/i18n/screen/index.ts'
import type { ScreenView } from '../../shared/protocol/views.ts'
import { useFitted } from '../charts/use-fitted.ts'
import { useWords } from '../ui/words.tsx'
import { Notice } from './ConnectionNotice.tsx'
import { Code, GoTo, JoinQr } from './JoinCode.tsx'
import { useHeadingFocus } from './use-heading-focus.ts'

/** More dots than this are not counted by the eye. */
const mostDots = 24

const Dots = ({ people }: { readonly people: number }) => (
  <span className="dots" aria-hidden="true">
    {Array.from({ length: Math.min(people, mostDots) }, (_, number) => number).map((number) => (
      <i key={number} className={`dot c${(number % 5) + 1}`} />
    ))}
  </span>
)

/** "17 er med": the number large, the words beside it. */
function Joined({ people }: { readonly people: number }) {
  const words = useWords(screenWords)
  const [, number = '', rest = ''] = /^(\d*)(.*)$/u.exec(words('joined', { people })) ?? []
  return (
    <p className="joined">
      {number && <b>{number}</b>}
      {rest}
    </p>
  )
}

/** Only the last may break within a word. */
const titleSizes = [3.4, 3, 2.6, 2.3, 2, 1.75, 1.5, 1.25, 1.1]

/** How one comes to a table, where there are tables. */
function FindTable({ tables }: Pick<ScreenView, 'tables'>) {
  const words = useWords(screenWords)
  if (!tables) return null
  return (
    <p className="how find-table">{words(`tables.${tables.seating}`, { count: tables.count })}</p>
  )
}

/** How to join, over the whole screen. */
function JoinPage({ view, title }: { readonly view: ScreenView; readonly title: string }) {
  const words = useWords(screenWords)
  const heading = useHeadingFocus(view.phase)
  const fitted = useFitted({
    steps: titleSizes,
    apply: (element, size) => {
      element.style.setProperty('--title-size', `${size}rem`)
      element.toggleAttribute('data-breaks', size === titleSizes.at(-1))
    },
  })
  return (
    <div className="join">
      <div className="join-text" ref={fitted}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {view.join.doorLocked ? (
          <p className="how door">{words('doorLocked')}</p>
        ) : (
          <>
            <GoTo address={view.join.address} />
            <Code code={view.join.code} />
            <FindTable tables={view.tables} />
          </>
        )}
      </div>
      {!view.join.doorLocked && (
        <figure className="scan">
          <JoinQr join={view.join} />
          <figcaption>{words('scan')}</figcaption>
        </figure>
      )}
    </div>
  )
}

function JoinFrame({
  view,
  children,
}: {
  readonly view: ScreenView
  readonly children: ReactNode
}) {
  const words = useWords(screenWords)
  return (
    <main className="wall lobby">
      <header>
        <p className="brand">Plenum</p>
        <p>{words('nothingNeeded')}</p>
      </header>
      {children}
      <footer>
        <Joined people={view.inRoom} />
        <Dots people={view.inRoom} />
        <Notice />
        <p className="pill">{words('noNames')}</p>
      </footer>
    </main>
  )
}

/** Before the start. */
export const Lobby = ({ view }: { readonly view: ScreenView }) => (
  <JoinFrame view={view}>
    <JoinPage view={view} title={view.session.title} />
  </JoinFrame>
)

/** The same while something runs, for a moment. */
export function JoinOverlay({ view }: { readonly view: ScreenView }) {
  const words = useWords(screenWords)
  return (
    <JoinFrame view={view}>
      <JoinPage view={view} title={words('joinTitle')} />
    </JoinFrame>
  )
}
