import { Link } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { DeckCard } from '../../../shared/protocol/http.ts'
import { useWords } from '../../ui/words.tsx'
import { paperPath } from '../address.ts'

interface EntryProps {
  readonly href: string
  readonly text: string
  readonly hint: string
  /** Of what is behind the link, where it is another than the page's. */
  readonly hrefLang?: string
}

const Entry = ({ text, hint, ...link }: EntryProps) => (
  <li>
    <Link {...link}>{text}</Link>
    <small className="soft">{hint}</small>
  </li>
)

/** What is good to do before the day: read, try the network, print. */
export function Before({ card }: { readonly card: DeckCard | undefined }) {
  const say = useWords(consoleWords)
  return (
    <section className="before" aria-labelledby="before-title">
      <h2 id="before-title">{say('start.before.title')}</h2>
      <ul className="plain">
        <Entry
          href="/guide"
          hrefLang="nb"
          text={say('start.before.guide')}
          hint={say('start.before.guideHint')}
        />
        <Entry
          href="/network"
          text={say('start.before.network')}
          hint={say('start.before.networkHint')}
        />
        {card && card.id !== 'file' && (
          <Entry
            href={paperPath(card.id)}
            text={say('start.before.paper', { title: card.title })}
            hint={say('start.before.paperHint')}
          />
        )}
      </ul>
    </section>
  )
}
