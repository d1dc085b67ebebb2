import * as v from 'valibot'
import type { PaperBlock } from '../../../shared/activities/paper.ts'
import { activityOf } from '../../../shared/activities/registry.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { plainText } from '../../../shared/i18n/local-text.ts'
import type { DeckSheet } from '../../../shared/protocol/http.ts'
import { DeckLanguageProvider, useDeckLang, useWords } from '../../ui/words.tsx'
import { Blocks } from './Blocks.tsx'

type SheetStep = DeckSheet['steps'][number]

/** What the activity prints; the server's own configuration always parses. */
function blocksOf({ type, config }: SheetStep): PaperBlock[] {
  const activity = activityOf(type)
  const parsed = v.safeParse(activity.config(plainText), config)
  // Parsed with texts as plain strings, which is what "localized" says.
  return parsed.success ? activity.onPaper(parsed.output as never) : []
}

/** Whether a step is answered by the table as one, on a page of its own. */
export const isForTable = ({ collects, mode }: SheetStep): boolean => collects && mode === 'group'

function Step({ step, number }: { readonly step: SheetStep; readonly number: number }) {
  const say = useWords(consoleWords)
  const lang = useDeckLang()
  const { title, prompt, help, mode, minutes, caseCard, optional } = step
  const blocks = blocksOf(step)
  const isPrivate = blocks.some((block) => 'isPrivate' in block && block.isPrivate)
  return (
    <section className="paper-step" data-for-table={isForTable(step)}>
      <p className="paper-step-head">
        <strong lang={lang}>{say('paper.step', { number, title })}</strong>
        <span>{say('paper.facts', { mode: say(`lead.modes.${mode}`), minutes })}</span>
        {optional && <span className="paper-private">{say('paper.extra')}</span>}
        {isPrivate && <span className="paper-private">{say('paper.onlyYou')}</span>}
      </p>
      <h2 lang={lang}>{prompt}</h2>
      {caseCard && (
        <blockquote className="paper-case" lang={lang}>
          <strong>{caseCard.title}</strong>
          <p>{caseCard.text}</p>
        </blockquote>
      )}
      {help && <p lang={lang}>{help}</p>}
      <Blocks blocks={blocks} />
    </section>
  )
}

/** A name and a line to write on. */
const ToWrite = ({ label }: { readonly label: string }) => (
  <p className="paper-write">
    <span>{label}</span>
    <span className="paper-line" />
  </p>
)

/** The sheet itself: all that is printed. */
export function PaperSheet({ sheet }: { readonly sheet: DeckSheet }) {
  const say = useWords(consoleWords)
  return (
    <DeckLanguageProvider value={sheet.language}>
      <main className="paper-sheet">
        <header>
          <p className="paper-brand">
            {say('product')} · {say('paper.sheet')}
          </p>
          <Title title={sheet.title} />
          <p>{say('paper.how', { onlyYou: say('paper.onlyYou') })}</p>
          <p>{say('paper.hand')}</p>
          <div className="paper-writes">
            <ToWrite label={say('paper.group')} />
            <ToWrite label={say('paper.date')} />
          </div>
        </header>
        {sheet.steps.map((step, index) => (
          <Step key={step.id} step={step} number={index + 1} />
        ))}
      </main>
    </DeckLanguageProvider>
  )
}

const Title = ({ title }: { readonly title: string }) => <h1 lang={useDeckLang()}>{title}</h1>
