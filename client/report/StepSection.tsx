import { activityOf } from '../../shared/activities/registry.ts'
import { reportWords } from '../../shared/i18n/report/index.ts'
import { isAgreement, type ReportStep, type Section } from '../../shared/report/report.ts'
import { StepLanguageProvider, useDeckLang, useWords } from '../ui/words.tsx'
import { agreementsAnchor, anchorOf } from './anchors.ts'
import { Rounds } from './RoundResult.tsx'
import { TitleLink } from './TitleLink.tsx'
import { useCount } from './use-count.ts'

/** What kind of step it was, for whom, and how many answered. */
function Kind({ section: { step, ...section } }: { readonly section: Section }) {
  const say = useWords(reportWords)
  const sayActivity = useWords(activityOf(step.type).words)
  const [only, ...others] = section.kind === 'results' ? section.rounds : []
  const count = useCount({ step, round: others.length === 0 ? only : undefined })
  const parts = [sayActivity('name'), say(`page.modes.${step.mode}`), ...(count ? [count] : [])]
  return <p className="kind">{parts.join(' · ')}</p>
}

function About({ about }: { readonly about: readonly ReportStep[] }) {
  const say = useWords(reportWords)
  return (
    <p className="about">
      {say('page.about')}{' '}
      {about.map((step, index) => (
        <span key={step.id}>
          {index > 0 && ', '}
          <TitleLink step={step} anchor={isAgreement(step) ? agreementsAnchor : anchorOf(step)} />
        </span>
      ))}
    </p>
  )
}

function Body({ section }: { readonly section: Section }) {
  const say = useWords(reportWords)
  if (section.kind === 'results') return <Rounds step={section.step} rounds={section.rounds} />
  if (section.kind === 'talk') return <About about={section.about} />
  if (section.kind === 'note') return <p className="soft">{say('page.note')}</p>
  return <p className="soft">{say(`page.missing.${section.why}`)}</p>
}

/** One step of the session: what was asked, and what came of it. */
export const StepSection = ({ section }: { readonly section: Section }) => (
  <StepLanguageProvider value={section.step.language}>
    <Parts section={section} />
  </StepLanguageProvider>
)

function Parts({ section }: { readonly section: Section }) {
  const lang = useDeckLang()
  const { step, kind } = section
  return (
    <section className={`report-step ${kind}`} id={anchorOf(step)} aria-labelledby={`${step.id}-h`}>
      <Kind section={section} />
      <h3 id={`${step.id}-h`} lang={lang}>
        {step.title}
      </h3>
      <p className="asked" lang={lang}>
        {step.prompt}
      </p>
      <Body section={section} />
    </section>
  )
}
