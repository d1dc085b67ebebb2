import { Button } from '@digdir/designsystemet-react'
import { Suspense, useRef } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { StepView } from '../../../shared/protocol/views.ts'
import { useSaid } from '../../activities/use-said.ts'
import { activityViews } from '../../activities/views.ts'
import { useWords } from '../../ui/words.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { usePaperCards } from './use-paper-cards.ts'

type Papers = ReturnType<typeof usePaperCards>

/** The cards that are in, each with the way to correct it. */
function HandedIn({ cards, open }: Pick<Papers, 'cards' | 'open'>) {
  const say = useWords(consoleWords)
  const handed = cards.filter(({ rev }) => rev > 0)
  if (handed.length === 0) return null
  return (
    <ul className="plain">
      {handed.map(({ seat }, index) => (
        <li key={seat} className="paper-handed">
          <span>{say('desk.paper.card', { number: index + 1 })}</span>
          <Button
            variant="secondary"
            data-color="neutral"
            className="act"
            onClick={() => open(seat)}
          >
            {say('desk.paper.correct', { number: index + 1 })}
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** The card's own form, in a dialog: keys typed there are never acts. */
export function OpenCard({ papers, step }: { readonly papers: Papers; readonly step: StepView }) {
  const say = useWords(consoleWords)
  const { openCard: card, sending, hand, change, open } = papers
  const form = useRef<HTMLDivElement>(null)
  const { Input } = activityViews[step.type]
  if (!card) return null
  const { table } = card
  return (
    <Dialog
      title={table === undefined ? say('desk.paper.title') : say('tables.typeInFor', { table })}
      onClose={() => open(null)}
    >
      <p className="soft">
        {table === undefined ? say('desk.paper.why') : say('tables.typeInWhy', { table })}
      </p>
      <div className="paper-form" ref={form}>
        <Suspense>
          <Input
            key={card.seat}
            config={step.config}
            draft={card.draft}
            open={step.status === 'open'}
            onDraft={(draft) => {
              change(card.seat, { draft })
              if (draft === null) open(null)
            }}
            onSend={(value) => void hand(card, value)}
          />
        </Suspense>
      </div>
      <div className="dialog-foot">
        <p role="status" className={sending === 'failed' ? 'problem' : 'soft'}>
          {sending === 'sending' && say('desk.paper.waiting')}
          {sending === 'failed' && say('desk.paper.failed')}
        </p>
        <div className="row">
          <Button variant="secondary" data-color="neutral" onClick={() => open(null)}>
            {say('desk.paper.cancel')}
          </Button>
          <Button onClick={() => form.current?.querySelector('form')?.requestSubmit()}>
            {say(step.type === 'commit' ? 'desk.paper.keep' : 'desk.paper.keepAnswer')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

/** What was typed and not handed in when the step closed: it is not lost, and can be copied from here. */
export function LeftOver({ papers, step }: { readonly papers: Papers; readonly step: StepView }) {
  const say = useWords(consoleWords)
  const left = papers.cards.find(({ rev }) => rev === 0)
  const lines = useSaid(step)(left?.draft ?? null)
  if (lines.length === 0) return null
  return (
    <section className="panel" aria-labelledby="paper-left">
      <h2 id="paper-left">{say('desk.paper.left')}</h2>
      <ul className="plain">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

/** Tables without a phone: the facilitator types in the card they wrote on paper. It counts as a table. */
export function PaperCards({ step }: { readonly step: StepView }) {
  const say = useWords(consoleWords)
  const papers = usePaperCards(step)
  const { cards, openCard, open, start } = papers
  const handed = cards.some(({ rev }) => rev > 0)
  const unfinished = cards.find(({ rev }) => rev === 0)
  // Where the room has tables, each is typed in where it stands among the others.
  if (step.mode !== 'group' || step.status === 'idle' || step.byTable) return null
  if (step.status !== 'open') return <LeftOver papers={papers} step={step} />
  return (
    <section className="panel paper-cards" aria-labelledby="paper-title">
      <h2 id="paper-title">{say('desk.paper.title')}</h2>
      <p className="soft">{say('desk.paper.why')}</p>
      <p role="status" className="visually-hidden">
        {handed && !openCard && say('desk.paper.save')}
      </p>
      <HandedIn cards={cards} open={open} />
      <div className="row">
        <Button
          variant="secondary"
          data-color="neutral"
          className="act"
          onClick={() => (unfinished ? open(unfinished.seat) : start())}
        >
          {say(unfinished ? 'desk.paper.goOn' : handed ? 'desk.paper.another' : 'desk.paper.write')}
        </Button>
      </div>
      <OpenCard papers={papers} step={step} />
    </section>
  )
}
