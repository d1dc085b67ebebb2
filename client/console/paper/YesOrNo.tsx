import type { PaperBlock } from '../../../shared/activities/paper.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'

/** The same questions about each of several cases, a box for each answer. */
export function YesOrNo({ questions, cases }: Extract<PaperBlock, { kind: 'yesOrNo' }>) {
  const say = useWords(consoleWords)
  const lang = useDeckLang()
  const answers = [say('paper.yes'), say('paper.no'), say('paper.dontKnow')]
  return (
    <>
      <p className="paper-how">{say('paper.yesOrNo')}</p>
      <ul className="paper-cases">
        {cases.map(({ id, title }, place) => (
          <li key={id}>
            <p className="paper-matter">
              <strong lang={lang}>
                {place + 1} {title}
              </strong>
              {title === '' && <span className="paper-line" />}
            </p>
            {questions.map((question) => (
              <p key={question} className="paper-question">
                <span lang={lang}>{question}</span>
                {answers.map((answer) => (
                  <span key={answer} className="paper-choice">
                    <span className="paper-box" aria-hidden="true" />
                    {answer}
                  </span>
                ))}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
