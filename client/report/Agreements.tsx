import { activityOf } from '../../shared/activities/registry.ts'
import type { CardField, Cards } from '../../shared/charts/marks.ts'
import { reportWords } from '../../shared/i18n/report/index.ts'
import {
  pictureOf,
  type ReportRound,
  type ReportStep,
  type Section,
} from '../../shared/report/report.ts'
import { Badges } from '../charts/Badges.tsx'
import { useTableNaming } from '../charts/table-naming.ts'
import { useDeckLang, useWords } from '../ui/words.tsx'
import { agreementsAnchor } from './anchors.ts'
import { useWrittenLang } from './written-lang.ts'

const ordinaryWidth = 40

function Field({ field: { label, text, rank, translated } }: { readonly field: CardField }) {
  const deckLang = useDeckLang()
  const lang = useWrittenLang()
  return (
    <div data-rank={rank}>
      <dt lang={deckLang}>{label}</dt>
      <dd lang={translated ? undefined : lang}>{text}</dd>
    </div>
  )
}

function AgreementCard({
  card: { title, badges, fields },
}: {
  readonly card: Cards['cards'][number]
}) {
  const lang = useWrittenLang()
  return (
    <li className="agreement">
      <h3 lang={lang}>{title}</h3>
      {badges && <Badges badges={badges} />}
      <dl>
        {fields.map((field, index) => (
          // Several people may have written the same under one name.
          // eslint-disable-next-line react/no-array-index-key
          <Field key={index} field={field} />
        ))}
      </dl>
    </li>
  )
}

interface AgreementsOfProps {
  readonly step: ReportStep
  readonly round: ReportRound
}

function AgreementsOf({ step, round }: AgreementsOfProps) {
  const words = useWords(activityOf(step.type).words)
  const { finding, draw } = pictureOf(step, round, words, useTableNaming())
  const picture = draw(ordinaryWidth)
  if (picture.kind !== 'cards') return <p className="soft">{finding}</p>
  return (
    <ul className="agreements-of">
      {picture.cards.map((card) => (
        <AgreementCard key={card.id} card={card} />
      ))}
    </ul>
  )
}

/** What was agreed: it stands first, because it is what people come back for. */
export function Agreements({ sections }: { readonly sections: readonly Section[] }) {
  const say = useWords(reportWords)
  return (
    <section className="report-part" id={agreementsAnchor} aria-labelledby="agreements-h">
      <h2 id="agreements-h">{say('page.agreements')}</h2>
      {sections.map((section) =>
        section.kind === 'results' ? (
          section.rounds.map((round) => (
            <AgreementsOf
              key={`${section.step.id}/${round.round}`}
              step={section.step}
              round={round}
            />
          ))
        ) : section.kind === 'missing' ? (
          <p key={section.step.id} className="soft">
            {say(`page.missing.${section.why}`)}
          </p>
        ) : null,
      )}
    </section>
  )
}
