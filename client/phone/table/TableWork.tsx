import { useEffect, useRef, useState } from 'react'
import { tableWords } from '../../../shared/i18n/table/index.ts'
import { useWords } from '../../ui/words.tsx'
import { Delivered } from './Delivered.tsx'
import { Holding, type HoldingProps, Wanted } from './Holding.tsx'
import type { WorkActs, WorkFacts } from './table-facts.ts'
import { usePenNews } from './use-pen-news.ts'
import { FreePen, Watching } from './Watching.tsx'

interface TableWorkProps extends Omit<HoldingProps, 'acts'> {
  readonly acts: WorkActs
}

/** What this phone did last at the table: where the focus belongs when it has come about. */
type Wish = 'pen' | 'other' | null

/** A table's answer on one of its phones: one writes, the others read along, and all have handed in. */
export function TableWork({ facts, acts, said, lang, input }: TableWorkProps) {
  const say = useWords(tableWords)
  const { pen, asked, draft, delivered, open } = facts
  const wish = useRef<Wish>(null)
  const region = useRegion(wish, `${pen} ${asked} ${delivered !== null}`)
  const isPutOff = useIsPutOff(facts)
  const news = usePenNews(facts)
  const lines = draft === null ? [] : said(draft)

  const wishing = (what: Wish, act: () => void) => () => {
    wish.current = what
    act()
  }
  return (
    <div
      ref={region}
      className="answer table-work"
      role="group"
      aria-label={say('pen.region')}
      tabIndex={-1}
    >
      <p className="visually-hidden" role="status">
        {news && say(news)}
      </p>
      {delivered !== null && pen === 'mine' && asked && open && (
        <Wanted onHandOver={acts.handOver} onKeep={acts.keep} />
      )}
      {delivered !== null && (
        <Delivered
          facts={facts}
          acts={{ ask: wishing('other', acts.ask), takeBack: wishing('pen', acts.takeBack) }}
          lines={said(delivered)}
          lang={lang}
          isPutOff={isPutOff}
        />
      )}
      {delivered === null && pen === 'mine' && (
        <Holding
          facts={facts}
          acts={{ ...acts, deliver: (value) => wishing('other', () => acts.deliver(value))() }}
          said={said}
          lang={lang}
          input={input}
        />
      )}
      {delivered === null && pen === 'other' && (
        <Watching
          lines={lines}
          lang={lang}
          open={open}
          asked={asked}
          isPutOff={isPutOff}
          onAsk={wishing('other', acts.ask)}
        />
      )}
      {delivered === null && pen === 'free' && (
        <FreePen lines={lines} lang={lang} open={open} onTake={wishing('pen', acts.take)} />
      )}
    </div>
  )
}

/** Whether this phone asked whoever writes now, and was told that it takes a little longer. */
function useIsPutOff({ pen, asked }: WorkFacts): boolean {
  const [hasAsked, setHasAsked] = useState(false)
  useEffect(() => {
    if (pen !== 'other') setHasAsked(false)
    else if (asked) setHasAsked(true)
  }, [pen, asked])
  return pen === 'other' && hasAsked && !asked
}

/** Keeps the focus at the table when what had it is gone; who took the pen comes to the first field. */
function useRegion(wish: { current: Wish }, state: string) {
  const region = useRef<HTMLDivElement>(null)
  const before = useRef(state)
  useEffect(() => {
    if (before.current === state) return
    before.current = state
    const wished = wish.current
    wish.current = null
    if (wished === 'pen') focusOn(region.current, 'form :is(textarea, input)')
    else if (wished) focusOn(region.current)
    // Nobody is moved for what others at the table do, unless the field they were in is gone.
    else if (document.activeElement === document.body) focusOn(region.current)
  }, [state, wish])
  return region
}

function focusOn(region: HTMLElement | null, selector?: string): void {
  const part = selector === undefined ? null : region?.querySelector<HTMLElement>(selector)
  if (part) part.focus()
  else region?.focus({ preventScroll: true })
}
