import { useState } from 'react'
import { tableWords } from '../../../shared/i18n/table/index.ts'
import type { Refusal, RefusalCode } from '../../../shared/protocol/errors.ts'
import type { StepView } from '../../../shared/protocol/views.ts'
import type { PenAct } from '../../../shared/room/pen.ts'
import { useSaid } from '../../activities/use-said.ts'
import { activityViews } from '../../activities/views.ts'
import { stepKey } from '../../live/phone-rounds.ts'
import { useLanguage, useWords } from '../../ui/words.tsx'
import { wordsOf } from '../own-words.ts'
import { useActs, usePhone } from '../phone-context.ts'
import { useSaidLang } from '../Receipt.tsx'
import { ReleaseNote } from '../ReleaseNote.tsx'
import { StepInput } from '../StepInput.tsx'
import { Why } from '../Why.tsx'
import { TableWork } from './TableWork.tsx'
import { factsOf, type Sources, type WorkActs, type WorkFacts } from './table-facts.ts'
import { Written } from './Written.tsx'

function useSources(): Sources {
  const kept = usePhone((state) => state.kept)
  const table = usePhone((state) => state.table)
  const overdue = usePhone((state) => state.overdue)
  const connection = usePhone((state) => state.connection)
  return { kept, table, overdue, connection }
}

/** What a person does with the table's answer to a step. */
function useWorkActs(step: StepView, told: (refusal: Refusal | null) => void): WorkActs {
  const acts = useActs()
  const language = useLanguage()
  const tell = (act: Promise<Refusal | null>) =>
    void act.then(told, () => told({ code: 'no-reply' }))

  const pen = async (act: PenAct) => (await acts.atTable()).pen(act)
  const takeBack = async (): Promise<Refusal | null> => {
    // What is taken back is kept in words too.
    await activityViews[step.type].load().catch(() => null)
    return (await acts.atTable()).takeBack((value) => wordsOf(step, value, language))
  }
  return {
    take: () => tell(pen('take')),
    ask: () => tell(pen('ask')),
    handOver: () => tell(pen('hand-over')),
    keep: () => tell(pen('keep')),
    takeBack: () => tell(takeBack()),
    deliver: (value) => acts.answer(value, wordsOf(step, value, language)),
  }
}

/** Why the last thing did not come about: an act just now, or an answer that was not taken. */
const problemOf = (
  refusal: Refusal | null,
  { kept }: Sources,
  step: StepView,
): RefusalCode | null => {
  const own = kept.answers[stepKey(step)]
  return own?.state === 'refused' && own.refusal ? own.refusal : (refusal?.code ?? null)
}

/** What was not taken as the table's, where this phone has no pen to go on with it: still its writer's. */
function NotTaken({ step, pen }: { readonly step: StepView; readonly pen: WorkFacts['pen'] }) {
  const say = useWords(tableWords)
  const said = useSaid(step)
  const lang = useSaidLang(step.type)
  const own = usePhone((state) => state.kept.answers[stepKey(step)])
  if (pen === 'mine' || own?.state !== 'refused' || own.value === null) return null
  const lines = said(own.value)
  return (
    <>
      <p className="hint">{say('deliver.notTaken')}</p>
      <Written lines={lines} lang={lang} />
    </>
  )
}

/** The table's answer to the step at hand, on one of the table's phones. */
export function WorkPart() {
  const step = usePhone((state) => state.view?.step)
  return step ? <Work step={step} /> : null
}

function Work({ step }: { readonly step: StepView }) {
  const say = useWords(tableWords)
  const language = useLanguage()
  const acts = useActs()
  const sources = useSources()
  const said = useSaid(step)
  const lang = useSaidLang(step.type)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const workActs = useWorkActs(step, setRefusal)
  const facts = factsOf(sources, step)
  if (!facts) return null
  const problem = problemOf(refusal, sources, step)
  return (
    <>
      <TableWork
        facts={facts}
        acts={workActs}
        said={said}
        lang={lang}
        renderInput={(onSend) => (
          <StepInput
            step={step}
            draft={facts.draft}
            onDraft={(value) => acts.draft(value, wordsOf(step, value, language))}
            onSend={onSend}
            open={facts.open}
            sendLabel={say('deliver.send')}
            table={facts.table}
          />
        )}
      />
      <p className="problem" role="status">
        {problem && (
          <Why
            step={step}
            code={problem}
            value={sources.kept.answers[stepKey(step)]?.value ?? null}
          />
        )}
      </p>
      <NotTaken step={step} pen={facts.pen} />
      {facts.open && <ReleaseNote step={step} />}
    </>
  )
}
