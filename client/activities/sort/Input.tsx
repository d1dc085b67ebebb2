import { useEffect, useId, useRef, useState } from 'react'
import { words } from '../../../shared/activities/sort/words.ts'
import type { Json } from '../../../shared/lib/json.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/words.tsx'
import type { InputProps } from '../input-props.ts'
import { CardList, type CardsProps, Section } from './Cards.tsx'
import { readSorted } from './reading.ts'
import { groupsOf, isLong, matches, put, type ShownSort, sortedOf } from './sorting.ts'
import './sort.css'

interface SearchProps {
  readonly search: string
  /** How many cards are found; null while nothing is searched for. */
  readonly found: number | null
  readonly onSearch: (search: string) => void
}

/** A field to find a card by; what it found is told, too. */
function Search({ search, found, onSearch }: SearchProps) {
  const say = useWords(words)
  const id = useId()
  return (
    <div className="sort-search" role="search">
      <label htmlFor={id}>{say('input.search')}</label>
      <input
        id={id}
        className="ds-input"
        type="search"
        autoComplete="off"
        enterKeyHint="search"
        value={search}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
        onKeyDown={(event) => {
          // Enter looks for a card: it must not send the answer.
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <p className="sort-found" role="status">
        {found === 0 && say('input.noMatch', { search: search.trim() })}
        {found !== null && found > 0 && say('input.matches', { cards: found })}
      </p>
    </div>
  )
}

/** All cards, folded under their headings where they have any; of a long list the first is unfolded. */
function AllCards(props: CardsProps) {
  const groups = groupsOf(props.settings)
  const first = isLong(props.settings) ? groups.slice(0, 1) : groups
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set(first.map(({ id }) => id)))
  const fold = (id: string, isUnfolded: boolean) =>
    setUnfolded((before) => {
      if (before.has(id) === isUnfolded) return before
      return new Set(isUnfolded ? [...before, id] : [...before].filter((other) => other !== id))
    })
  return (
    <div className="sort-groups">
      {groups.map((group) =>
        group.title === null ? (
          <CardList key={group.id} {...props} cards={group.cards} />
        ) : (
          <Section
            key={group.id}
            {...props}
            group={group}
            isUnfolded={unfolded.has(group.id)}
            onFold={(isUnfolded) => fold(group.id, isUnfolded)}
          />
        ),
      )}
    </div>
  )
}

/** What to tell who sends too early, who is taken to the first card. */
function useMissing() {
  const form = useRef<HTMLFormElement>(null)
  const [missing, setMissing] = useState(0)
  useEffect(() => {
    if (missing === 0) return
    const field = form.current?.querySelector<HTMLElement>('input[type="radio"], summary')
    field?.focus({ preventScroll: true })
    // Where nothing is laid out, as in a test, nothing scrolls.
    form.current?.scrollIntoView?.({ block: 'start' })
  }, [missing])
  return { form, isMissing: missing > 0, setMissing }
}

/** Put cards in buckets by tapping; what is left lying is no answer. */
export default function SortInput({ config, draft, onDraft, onSend, open, ...at }: InputProps) {
  const say = useWords(words)
  const { form, isMissing, setMissing } = useMissing()
  const [search, setSearch] = useState('')
  // The server parsed the deck by this activity's own schema.
  const settings = config as ShownSort
  const answer = readSorted(draft)
  const sorted = sortedOf(settings.cards, answer)
  const isSearching = search.trim() !== ''
  const found = isSearching ? settings.cards.filter((card) => matches(card, search.trim())) : []
  const cards: CardsProps = {
    settings,
    answer,
    open,
    onPut: (card, bucket) => {
      setMissing(0)
      // An answer holds nothing but buckets by card.
      onDraft(put(answer, card, bucket) as unknown as Json)
    },
  }
  const send = () => {
    // An answer holds nothing but buckets by card.
    if (sorted > 0) return onSend(answer as unknown as Json)
    // Another one each time: who sends too early twice is taken there twice.
    setMissing((before) => before + 1)
  }

  return (
    <form
      ref={form}
      className="sort"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {isMissing && (
        <p className="problem" role="alert">
          {say('input.missing')}
        </p>
      )}
      <p className="sort-count" role="status">
        {say('input.sorted', { sorted, cards: settings.cards.length })}
      </p>
      {isLong(settings) && (
        <Search search={search} found={isSearching ? found.length : null} onSearch={setSearch} />
      )}
      {isSearching ? <CardList {...cards} cards={found} /> : <AllCards {...cards} />}
      {open && (
        <>
          <p className="hint">
            {say(at.table === undefined ? 'input.untouchedOwn' : 'input.untouched')}
          </p>
          <Button kind="primary" wide type="submit">
            {at.sendLabel ?? say('input.send')}
          </Button>
        </>
      )}
    </form>
  )
}
