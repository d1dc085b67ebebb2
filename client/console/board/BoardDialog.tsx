import { Button } from '@digdir/designsystemet-react'
import { type ReactNode, useId, useState } from 'react'
import { boardWords } from '../../../shared/i18n/board/index.ts'
import { themeLength, wordingLength } from '../../../shared/texts/ops.ts'
import { useWords } from '../../ui/words.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import type { BoardCard } from './columns.ts'
import { type BoardQuestion, useActs } from './use-board.ts'

interface DialogProps<Kind extends BoardQuestion['kind']> {
  readonly question: Extract<BoardQuestion, { kind: Kind }>
  readonly onClose: () => void
}

function Foot({
  onClose,
  children,
}: {
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const say = useWords(boardWords)
  return (
    <div className="row">
      <Button type="button" variant="secondary" data-color="neutral" onClick={onClose}>
        {say('cancel')}
      </Button>
      {children}
    </div>
  )
}

interface WritingProps {
  readonly title: string
  readonly label: string
  readonly hint?: string
  readonly missing: string
  readonly save: string
  readonly first: string
  readonly most: number
  readonly isLong?: boolean
  readonly children?: ReactNode
  readonly onSave: (text: string) => Promise<unknown>
  readonly onClose: () => void
}

/** A dialog with one field: Enter saves, and an empty field says what is missing. */
function Writing({ isLong = false, children, onSave, onClose, ...words }: WritingProps) {
  const id = useId()
  const [text, setText] = useState(words.first)
  const [isMissing, setMissing] = useState(false)
  const save = async () => {
    if (text.trim() === '') return setMissing(true)
    await onSave(text.trim())
    onClose()
  }
  const Field = isLong ? 'textarea' : 'input'
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        className="board-form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {words.hint !== undefined && <p className="soft">{words.hint}</p>}
        <label htmlFor={id}>{words.label}</label>
        <Field
          id={id}
          className="ds-input"
          value={text}
          maxLength={words.most}
          aria-invalid={isMissing}
          aria-describedby={`${id}-problem`}
          {...(isLong ? { rows: 4 } : {})}
          onChange={({ currentTarget }) => {
            setMissing(false)
            setText(currentTarget.value)
          }}
        />
        <p id={`${id}-problem`} role="alert" className="problem">
          {isMissing && words.missing}
        </p>
        {children}
        <Foot onClose={onClose}>
          <Button type="submit">{words.save}</Button>
        </Foot>
      </form>
    </Dialog>
  )
}

function NewTheme({ question: { texts }, onClose }: DialogProps<'new-theme'>) {
  const say = useWords(boardWords)
  const { run, chooseNone } = useActs()
  const count = texts.length
  return (
    <Writing
      title={count > 0 ? say('name.newOf', { count }) : say('name.new')}
      label={say('name.label')}
      missing={say('name.missing')}
      save={say('name.create')}
      first=""
      most={themeLength}
      onClose={onClose}
      onSave={async (title) => {
        const said = count > 0 ? 'said.themeMadeOf' : 'said.themeMade'
        const chosen = count > 0 ? { texts: [...texts] } : {}
        const done = await run({ type: 'theme-add', title, ...chosen }, said, {
          theme: title,
          count,
        })
        if (done && count > 0) chooseNone()
      }}
    />
  )
}

function RenameTheme({ question: { column }, onClose }: DialogProps<'rename-theme'>) {
  const say = useWords(boardWords)
  const { run } = useActs()
  const { id, title: first } = column
  return (
    <Writing
      title={say('name.rename')}
      label={say('name.label')}
      missing={say('name.missing')}
      save={say('name.save')}
      first={first}
      most={themeLength}
      onClose={onClose}
      onSave={async (title) =>
        id !== null &&
        title !== first &&
        run({ type: 'theme-rename', theme: id, title }, 'said.themeRenamed', { theme: title })
      }
    />
  )
}

const Written = ({ card }: { readonly card: BoardCard }) => (
  <ul className="board-written">
    {card.written.map(({ id, text }) => (
      <li key={id}>{text}</li>
    ))}
  </ul>
)

function Rephrase({ question: { card }, onClose }: DialogProps<'rephrase'>) {
  const say = useWords(boardWords)
  const { run } = useActs()
  const takeBack = async () => {
    await run({ type: 'paraphrase', text: card.id, wording: null }, 'said.written')
    onClose()
  }
  return (
    <Writing
      title={say('rephrase.title')}
      hint={say('rephrase.hint')}
      label={say('rephrase.label')}
      missing={say('rephrase.missing')}
      save={say('rephrase.save')}
      first={card.text}
      most={wordingLength}
      isLong
      onClose={onClose}
      onSave={async (wording) =>
        wording !== card.text &&
        run({ type: 'paraphrase', text: card.id, wording }, 'said.rephrased')
      }
    >
      <h3>{say('rephrase.original')}</h3>
      <Written card={card} />
      {card.rephrased && (
        <Button
          type="button"
          variant="secondary"
          data-color="neutral"
          className="act"
          onClick={takeBack}
        >
          {say('rephrase.back')}
        </Button>
      )}
    </Writing>
  )
}

function Originals({ question: { card }, onClose }: DialogProps<'originals'>) {
  const say = useWords(boardWords)
  const { run } = useActs()
  const unmerge = async () => {
    await run({ type: 'unmerge', text: card.id }, 'said.unmerged')
    onClose()
  }
  return (
    <Dialog title={say('originals.title')} onClose={onClose}>
      <p className="soft">{say('originals.hint')}</p>
      <Written card={card} />
      <div className="row">
        {card.written.length > 1 && (
          <Button variant="secondary" data-color="neutral" onClick={unmerge}>
            {say('originals.unmerge')}
          </Button>
        )}
        <Button onClick={onClose}>{say('originals.close')}</Button>
      </div>
    </Dialog>
  )
}

/** Deleting is the one thing that cannot be undone: it says so, and asks. */
function Remove({ question: { cards }, onClose }: DialogProps<'remove'>) {
  const say = useWords(boardWords)
  const { remove } = useActs()
  const count = cards.length
  const isMerged = cards.some(({ written }) => written.length > 1)
  const confirm = async () => {
    await remove(cards)
    onClose()
  }
  return (
    <Dialog title={say('remove.title', { count })} onClose={onClose}>
      <p>{say('remove.text', { count })}</p>
      {isMerged && <p>{say('remove.merged', { count })}</p>}
      <ul className="board-written">
        {cards.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <Foot onClose={onClose}>
        <Button data-color="danger" onClick={confirm}>
          {say('remove.yes')}
        </Button>
      </Foot>
    </Dialog>
  )
}

/** The dialog that goes with a question. */
export function BoardDialog({
  question,
  onClose,
}: {
  readonly question: BoardQuestion
  readonly onClose: () => void
}) {
  switch (question.kind) {
    case 'new-theme':
      return <NewTheme question={question} onClose={onClose} />
    case 'rename-theme':
      return <RenameTheme question={question} onClose={onClose} />
    case 'rephrase':
      return <Rephrase question={question} onClose={onClose} />
    case 'originals':
      return <Originals question={question} onClose={onClose} />
    case 'remove':
      return <Remove question={question} onClose={onClose} />
  }
}
