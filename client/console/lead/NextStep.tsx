import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useDeckLang, useLanguage, useWords } from '../../ui/words.tsx'
import { followingEntry } from '../acts.ts'
import { useDesk } from './desk.ts'
import { kindOf } from './wording.ts'

/** The step after this one, for the facilitator's eyes. */
export function NextStep() {
  const say = useWords(consoleWords)
  const language = useLanguage()
  const { view } = useDesk()
  const following = followingEntry(view)
  const lang = useDeckLang(following?.language)
  if (view.phase === 'ended') return null
  return (
    <section className="panel" aria-labelledby="next-title">
      <h2 id="next-title">{say('lead.nextStep')}</h2>
      {following ? (
        <>
          <p>
            <strong lang={lang}>{following.title}</strong>
          </p>
          <p className="soft">{kindOf(following, language, say)}</p>
        </>
      ) : (
        <p className="soft">{say('lead.lastStep')}</p>
      )}
    </section>
  )
}
