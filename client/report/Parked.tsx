import { reportWords } from '../../shared/i18n/report/index.ts'
import { useWords } from '../ui/words.tsx'
import { parkingAnchor } from './anchors.ts'
import { useWrittenLang } from './written-lang.ts'

/** What the facilitator noted for later, in the order it stands in. */
export function Parked({ texts }: { readonly texts: readonly string[] }) {
  const say = useWords(reportWords)
  const lang = useWrittenLang()
  return (
    <section className="report-part" id={parkingAnchor} aria-labelledby="parking-h">
      <h2 id="parking-h">{say('parking')}</h2>
      <p className="soft">{say('page.parkingHint')}</p>
      <ol className="parked">
        {texts.map((text, index) => (
          // The same may have been noted twice.
          // eslint-disable-next-line react/no-array-index-key
          <li key={index} lang={lang}>
            {text}
          </li>
        ))}
      </ol>
    </section>
  )
}
