import { Alert, ErrorSummary } from '@digdir/designsystemet-react'
import type { ConsoleWords } from '../../../shared/i18n/console/index.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { errorWords } from '../../../shared/i18n/errors/index.ts'
import type { KeysOf } from '../../../shared/i18n/words.ts'
import type { Refusal } from '../../../shared/protocol/errors.ts'
import { useWords } from '../../ui/words.tsx'
import { goToField } from './go-to-field.ts'
import { fieldId, type StartField, type StartProblem } from './start-form.ts'

const labels = {
  deck: 'start.workshop',
  file: 'start.openFile',
  agreementsFile: 'agreements.title',
  createKey: 'start.createKey',
  title: 'start.name',
  unit: 'start.unit',
  expected: 'start.expected',
  language: 'start.language',
  k: 'start.k',
  release: 'start.always',
  texts: 'start.texts',
  leader: 'start.leader.legend',
  length: 'start.length',
  without: 'start.chosenSteps.legend',
  blocks: 'blocks.legend',
  answerDays: 'start.answerDays',
  agreementDays: 'start.agreementDays',
} as const satisfies Record<StartField, KeysOf<ConsoleWords>>

interface ProblemsProps {
  readonly problems: readonly StartProblem[]
  readonly refusal: Refusal | null
  readonly wordsOf: (problem: StartProblem) => string
}

/** What stopped the start as a whole, above the one large button; several problems are listed. */
export function Problems({ problems, refusal, wordsOf }: ProblemsProps) {
  const say = useWords(consoleWords)
  const sayError = useWords(errorWords)
  const [first, second] = problems
  return (
    <>
      {second && (
        <ErrorSummary>
          <ErrorSummary.Heading>{say('start.problem.summary')}</ErrorSummary.Heading>
          <ErrorSummary.List>
            {problems.map((problem) => (
              <ErrorSummary.Item key={problem.field}>
                <ErrorSummary.Link
                  href={`#${fieldId(problem.field)}`}
                  onClick={(event) => {
                    event.preventDefault()
                    goToField(problem.field)
                  }}
                >
                  {say('start.problem.at', {
                    field: say(labels[problem.field]),
                    problem: wordsOf(problem),
                  })}
                </ErrorSummary.Link>
              </ErrorSummary.Item>
            ))}
          </ErrorSummary.List>
        </ErrorSummary>
      )}
      <div role="alert">
        {/* A file that could not be read has stopped nothing yet. */}
        {first && !second && first.inFile === undefined && (
          <Alert data-color="danger" data-size="sm">
            {say('start.problem.form')}
          </Alert>
        )}
        {refusal && (
          <Alert data-color="danger" data-size="sm">
            {sayError(refusal.code, { field: refusal.field ?? 'none' })}
          </Alert>
        )}
      </div>
    </>
  )
}
