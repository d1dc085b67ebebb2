import { hasDays, writeCalendar } from '../../shared/commitments/calendar.ts'
import { calendarWords } from '../../shared/commitments/calendar-words.ts'
import { readAgreements, writeAgreements } from '../../shared/commitments/file.ts'
import { agreementsWords } from '../../shared/i18n/agreements/index.ts'
import { fetchWords } from '../../shared/i18n/words.ts'
import { agreementsOf } from '../../shared/report/agreements.ts'
import { RefusalError } from '../refusal-error.ts'
import { readIn } from '../rooms/read-in.ts'
import type { ApiDeps, HandlersOf } from './handlers.ts'
import { reportFor } from './results.ts'

type AgreementRoutes = 'readInAgreements' | 'agreementsFile' | 'agreementsCalendar'

/** What was agreed: taken home as a file and as days of a calendar, and read in by a later session. */
export const agreementHandlers = (deps: ApiDeps): HandlersOf<AgreementRoutes> => ({
  readInAgreements: async ({ file }, request) => {
    const read = readAgreements(file)
    if (!read.ok) throw new RefusalError(read.error, 'file')
    const room = await deps.rooms.get(request.params.session)
    await room.changeDeck((before) => readIn(before, read.value.agreements))
    return { agreements: read.value.agreements.length }
  },

  agreementsFile: async (_input, request, response) => {
    const file = agreementsOf((await deps.rooms.report(request.params.session)).view)
    if (file.agreements.length === 0) throw new RefusalError('agreements-not-yet')
    await reportFor(deps, request, response, { name: 'agreementsName', extension: 'json' })
    response.type('application/json; charset=utf-8')
    return writeAgreements(file)
  },

  agreementsCalendar: async (_input, request, response) => {
    const { session, view } = await deps.rooms.report(request.params.session)
    const file = agreementsOf(view)
    if (!hasDays(file)) throw new RefusalError('agreements-not-yet')
    await reportFor(deps, request, response, { name: 'agreementsName', extension: 'ics' })
    const { language } = session.settings
    await fetchWords(language, [agreementsWords])
    response.type('text/calendar; charset=utf-8')
    return writeCalendar(file, calendarWords(language))
  },
})
