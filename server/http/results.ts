import type { Response } from 'express'
import { pickLanguage } from '../../shared/i18n/languages.ts'
import { reportWords } from '../../shared/i18n/report/index.ts'
import { fetchWords, wordsIn } from '../../shared/i18n/words.ts'
import { toCsv } from '../export/csv.ts'
import { toResultsFile } from '../export/results-file.ts'
import { below } from '../random.ts'
import { dayOf } from '../rooms/days.ts'
import type { ApiDeps, ApiRequest, HandlersOf } from './handlers.ts'

/** What is taken home, and what its file is called. */
export async function reportFor(
  { rooms, now }: Pick<ApiDeps, 'rooms' | 'now'>,
  request: ApiRequest,
  response: Response,
  file: { name: 'fileName' | 'agreementsName'; extension: string },
) {
  const { session, view } = await rooms.report(request.params.session)
  const { language } = session.settings
  await fetchWords(language, [reportWords])
  const name = wordsIn(reportWords, language)(file.name)
  response.attachment(`${dayOf(now())}_${slugOf(session.settings.title)}_${name}.${file.extension}`)
  return { session, view }
}

/** A title as part of a file's name: letters and digits, words joined by hyphens, no letter cut in half. */
const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^(.{40}).*$/u, '$1')
    .replaceAll(/^-+|-+$/gu, '') || 'plenum'

/** Files to take home, while the session runs and after it. */
export const resultHandlers = (
  deps: ApiDeps,
): HandlersOf<'report' | 'resultsCsv' | 'resultsJson'> => {
  const { rooms } = deps
  const reportOf = (request: ApiRequest, response: Response, extension: string) =>
    reportFor(deps, request, response, { name: 'fileName', extension })

  return {
    report: async (_input, request) => {
      const language = pickLanguage(request.acceptsLanguages())
      return (await rooms.report(request.params.session, language)).view
    },

    resultsCsv: async (_input, request, response) => {
      const { session, view } = await reportOf(request, response, 'csv')
      response.type('text/csv; charset=utf-8')
      return toCsv(view, session.settings.language, below)
    },

    resultsJson: async (_input, request, response) => {
      const { session, view } = await reportOf(request, response, 'json')
      return toResultsFile(view, session.deck)
    },
  }
}
