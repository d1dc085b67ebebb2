import { Button, Details } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { BoardView, ConsoleView } from '../../../shared/protocol/views.ts'
import { useWords } from '../../ui/words.tsx'
import { useDesk } from './desk.ts'

const areCardTexts = ({ step, shown }: ConsoleView): boolean =>
  step?.type === 'commit' || (step?.type === 'talk' && shown.some(({ type }) => type === 'commit'))

/** One text, with the button that takes it off or puts it back. */
function TextLine({
  board,
  text: { id, text, standing, table },
}: {
  readonly board: BoardView
  readonly text: BoardView['texts'][number]
}) {
  const say = useWords(consoleWords)
  const { sortTexts } = useDesk()
  const isHidden = standing === 'hidden'
  // Before the reveal there is no wall to put it back on: it waits with the others.
  const back = board.revealed ? 'show' : 'wait'
  return (
    <li data-hidden={isHidden}>
      <div>
        {table !== undefined && <strong className="tag">{say('tables.table', { table })}</strong>}
        {isHidden && <strong className="tag">{say('lead.texts.hidden')}</strong>}
        <p>{text}</p>
      </div>
      <Button
        variant="secondary"
        data-color="neutral"
        className="act"
        aria-label={say(isHidden ? 'lead.texts.showText' : 'lead.texts.hideText', { text })}
        onClick={() => void sortTexts(board, { type: isHidden ? back : 'hide', texts: [id] })}
      >
        {say(isHidden ? 'lead.texts.show' : 'lead.texts.hide')}
      </Button>
    </li>
  )
}

/** Each text as a whole. */
function TextList({ board }: { readonly board: BoardView }) {
  return (
    <ul>
      {board.texts.map((text) => (
        <TextLine key={text.id} board={board} text={text} />
      ))}
    </ul>
  )
}

/** The way to the theme board of each question whose texts can be sorted. */
function ToBoards() {
  const say = useWords(consoleWords)
  const { view, onBoard } = useDesk()
  const boards = view.boards.filter(({ sorts, texts }) => sorts && texts.length > 0)
  if (boards.length === 0) return null
  return (
    <div className="row">
      {boards.map((board) => (
        <Button
          key={`${board.step}/${board.round}`}
          variant="secondary"
          className="act"
          onClick={() => onBoard(board)}
        >
          {say('lead.texts.board')}
        </Button>
      ))}
    </div>
  )
}

function Boards() {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  return (
    <>
      <p className="soft">{say(areCardTexts(view) ? 'lead.texts.hintCards' : 'lead.texts.hint')}</p>
      {view.boards.map((board) => (
        <TextList key={`${board.step}/${board.round}`} board={board} />
      ))}
    </>
  )
}

interface TextsProps {
  readonly folded: boolean
  /** Whether there is room to open the theme board. */
  readonly hasBoard?: boolean
}

/** The loose texts of a closed step: in front before they are shown, folded away afterwards. */
export function Texts({ folded, hasBoard = false }: TextsProps) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  if (view.boards.every(({ texts }) => texts.length === 0)) return null
  const title = say(areCardTexts(view) ? 'lead.texts.titleCards' : 'lead.texts.title')
  if (folded)
    return (
      <>
        {hasBoard && <ToBoards />}
        <Details className="answers-here" data-color="neutral">
          <Details.Summary>{title}</Details.Summary>
          <Details.Content className="texts">
            <Boards />
          </Details.Content>
        </Details>
      </>
    )
  return (
    <section className="panel texts" aria-labelledby="texts-title">
      <h2 id="texts-title">{title}</h2>
      {hasBoard && <ToBoards />}
      <Boards />
    </section>
  )
}
