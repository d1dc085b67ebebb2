import type { RequestName, SocketRole } from '../../shared/protocol/events.ts'
import type { RouteName } from '../../shared/protocol/http.ts'

/** Who may send which event: written here a second time, on purpose. A new event needs a line. */
export const eventRights: Record<RequestName, Exclude<SocketRole, 'screen'>> = {
  answer: 'phone',
  settled: 'phone',
  done: 'phone',
  sit: 'phone',
  pen: 'phone',
  draft: 'phone',
  'take-back': 'phone',
  'table-sign': 'phone',
  roles: 'phone',
  'draw-roles': 'console',
  'share-line': 'phone',
  act: 'console',
  'paper-card': 'console',
  insert: 'console',
  board: 'console',
  'delete-texts': 'console',
}

/**
 * Who may call which route. `seat`: a phone of this very session; `link`: who has a link that leads, or a pairing token, in the body;
 * `leader`: who has it in the cookie; `creator`: who has the operator's key, where there is one.
 */
export const routeRights: Record<RouteName, 'anyone' | 'seat' | 'creator' | 'link' | 'leader'> = {
  server: 'anyone',
  about: 'anyone',
  decks: 'anyone',
  deck: 'anyone',
  deckFile: 'anyone',
  findRoom: 'anyone',
  answer: 'seat',
  createSession: 'creator',
  enterSession: 'link',
  facilitatorLink: 'leader',
  revokeLinks: 'leader',
  forgetSession: 'leader',
  pairRemote: 'leader',
  report: 'leader',
  newCode: 'leader',
  readInAgreements: 'leader',
  agreementsFile: 'leader',
  agreementsCalendar: 'leader',
  resultsCsv: 'leader',
  resultsJson: 'leader',
  deleteSession: 'leader',
}
