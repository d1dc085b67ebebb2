/** Where each HTTP route is: apart from the schemas of `http.ts`, which a phone need not load. */
export const paths = {
  server: { method: 'get', path: '/api/server' },
  decks: { method: 'get', path: '/api/decks' },
  deck: { method: 'get', path: '/api/decks/:deck' },
  findRoom: { method: 'post', path: '/api/rooms/find' },
  answer: { method: 'post', path: '/api/answer' },
  createSession: { method: 'post', path: '/api/sessions' },
  enterSession: { method: 'post', path: '/api/sessions/:session/enter' },
  facilitatorLink: { method: 'post', path: '/api/sessions/:session/facilitator-link' },
  revokeLinks: { method: 'post', path: '/api/sessions/:session/revoke-links' },
  forgetSession: { method: 'post', path: '/api/sessions/:session/forget' },
  pairRemote: { method: 'post', path: '/api/sessions/:session/remote' },
  newCode: { method: 'post', path: '/api/sessions/:session/new-code' },
  deleteSession: { method: 'delete', path: '/api/sessions/:session' },
  report: { method: 'get', path: '/api/sessions/:session/report' },
  resultsCsv: { method: 'get', path: '/api/sessions/:session/results.csv' },
  resultsJson: { method: 'get', path: '/api/sessions/:session/results.json' },
} as const
