import { useEffect, useState } from 'react'
import { tableWords } from '../../../shared/i18n/table/index.ts'
import { useWords } from '../../ui/words.tsx'
import { Delivered } from './Delivered.tsx'
import { Holding, type HoldingProps, Wanted } from './Holding.tsx'
import type { WorkActs, WorkFacts } from './table-facts.ts'
import { usePenNews } from './use-pen-news.ts'
import { useRegion } from './use-region.ts'
import { FreePen, Watching } from './Watching.tsx'

interface TableWorkProps extends Omit<HoldingProps, 'acts'> {
  readonly acts: WorkActs
}

/** A table's answer on one of its phones: one writes, the others read along, and all have handed in. */
export function TableWork({ acts, ...props }: TableWorkProps) {
  const say = useWords(tableWords)
  const { pen, asked, delivered } = props.facts
  const { region, wishing } = useRegion(`${pen} ${asked} ${delivered !== null}`)
  const news = usePenNews(props.facts)
  const isPutOff = useIsPutOff(props.facts)
  const moving: WorkActs = {
    ...acts,
    take: wishing('pen', acts.take),
    ask: wishing('other', acts.ask),
    takeBack: wishing('pen', acts.takeBack),
    deliver: (value) => wishing('other', () => acts.deliver(value))(),
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
      <Stage {...props} acts={moving} isPutOff={isPutOff} />
    </div>
  )
}

interface StageProps extends TableWorkProps {
  readonly isPutOff: boolean
}

/** What there is to see and do, by who has the pen and whether the table has handed in. */
function Stage({ isPutOff, ...props }: StageProps) {
  const { facts, acts, said, lang } = props
  const { pen, asked, draft, delivered, open } = facts
  if (delivered !== null) {
    return (
      <>
        {pen === 'mine' && asked && open && (
          <Wanted onHandOver={acts.handOver} onKeep={acts.keep} />
        )}
        <Delivered
          facts={facts}
          acts={acts}
          lines={said(delivered)}
          lang={lang}
          isPutOff={isPutOff}
        />
      </>
    )
  }
  if (pen === 'mine') return <Holding {...props} />
  const written = { lines: draft === null ? [] : said(draft), lang, open }
  if (pen === 'free') return <FreePen {...written} onTake={acts.take} />
  return <Watching {...written} asked={asked} isPutOff={isPutOff} onAsk={acts.ask} />
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
