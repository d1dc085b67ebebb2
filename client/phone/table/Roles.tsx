import { useEffect, useId, useRef, useState } from 'react'
import { tableWords } from '../../../shared/i18n/table/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/words.tsx'

interface RolesProps {
  /** What this phone's owner was drawn to be. */
  readonly own: 'chair' | 'writer' | 'timekeeper' | null
  /** The table has drawn: who has no role then sits without one. */
  readonly drawn: boolean
  readonly onDraw: () => void
}

/** Roles are drawn among the phones at the table, and each sees its own. */
export function Roles({ own, drawn, onDraw }: RolesProps) {
  const say = useWords(tableWords)
  const id = useId()
  const [hasDrawn, setHasDrawn] = useState(false)
  const card = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (hasDrawn && drawn) card.current?.focus()
  }, [hasDrawn, drawn, own])

  const draw = () => {
    setHasDrawn(true)
    onDraw()
  }
  return (
    <section className="roles" aria-labelledby={id}>
      <h2 id={id}>{say('roles.title')}</h2>
      {drawn ? (
        <div ref={card} className="role-card" role="group" aria-labelledby={id} tabIndex={-1}>
          {own === null ? (
            <p>{say('roles.none')}</p>
          ) : (
            <>
              <p className="role-name">{say(`roles.${own}`)}</p>
              <p>{say(`roles.${own}Task`)}</p>
            </>
          )}
        </div>
      ) : (
        <p className="hint">{say('roles.text')}</p>
      )}
      <p className="visually-hidden" role="status">
        {drawn && say(own === null ? 'roles.none' : `roles.${own}`)}
      </p>
      <Button kind={drawn ? 'quiet' : 'secondary'} onClick={draw}>
        {say(drawn ? 'roles.again' : 'roles.draw')}
      </Button>
    </section>
  )
}
