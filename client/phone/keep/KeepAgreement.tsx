import { useEffect, useState } from 'react'
import { hasDays, writeCalendar } from '../../../shared/commitments/calendar.ts'
import { calendarWords } from '../../../shared/commitments/calendar-words.ts'
import { writeAgreements } from '../../../shared/commitments/file.ts'
import { agreementsWords } from '../../../shared/i18n/agreements/index.ts'
import { fetchWords } from '../../../shared/i18n/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useWords } from '../../ui/words.tsx'
import { type OwnCard, ownAgreement } from './own-agreement.ts'
import { save } from './save.ts'

/** A card that is on this phone, to take along: as a file for next time, and as a day in the calendar. */
export function KeepAgreement(own: OwnCard) {
  const language = useLanguage()
  const say = useWords(agreementsWords)
  const [isSaved, setSaved] = useState(false)
  const [, setFetched] = useState('')
  const file = ownAgreement(own)

  useEffect(() => {
    void fetchWords(language, [agreementsWords]).then(() => setFetched(language))
  }, [language])

  if (!file) return null
  const take = (text: string, type: string, extension: string) => {
    save(`${file.day}_${say('ownFileName')}.${extension}`, text, type)
    setSaved(true)
  }
  return (
    <section className="keep-agreement" aria-labelledby="keep-agreement">
      <h2 id="keep-agreement">{say('keep')}</h2>
      <p className="hint">{say('keepHint')}</p>
      <div className="buttons">
        <Button onClick={() => take(writeAgreements(file), 'application/json', 'json')}>
          {say('asFile')}
        </Button>
        {hasDays(file) && (
          <Button
            onClick={() =>
              take(
                writeCalendar(file, calendarWords(language)),
                'text/calendar;charset=utf-8',
                'ics',
              )
            }
          >
            {say('asCalendar')}
          </Button>
        )}
      </div>
      <p role="status">{isSaved && say('saved')}</p>
    </section>
  )
}
