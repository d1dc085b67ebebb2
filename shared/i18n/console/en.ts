import { agreements } from './en-agreements.ts'
import { blocks } from './en-blocks.ts'
import { desk } from './en-desk.ts'
import { lead } from './en-lead.ts'
import { paper } from './en-paper.ts'
import { start } from './en-start.ts'
import { tables } from './en-tables.ts'
import { tools } from './en-tools.ts'
import type { ConsoleWords } from './index.ts'

export const en: ConsoleWords = {
  page: 'Plenum – console',
  product: 'Plenum',
  language: 'Language (Språk)',
  start,
  blocks,
  paper,
  lead,
  desk,
  tools,
  agreements,
  tables,
  enter: {
    checking: 'Opening the session …',
    invalid: 'This link does not work',
    invalidWhy:
      'The session may have been deleted, or the link is not complete. Open the link you kept, or ask another facilitator of the session to press “Make a new link”.',
    notSignedIn: 'You do not have access to this session here',
    notSignedInWhy:
      'The session may have been deleted, or this browser no longer knows it. Open the link you kept, or ask another facilitator of the session to press “Make a new link”.',
    failed: 'Could not enter the session',
    retry: 'Try again',
    toStart: 'Start a new session',
    reload: 'Reload the page',
  },
  deleted: {
    title: 'The session has been deleted',
    receipt: 'Deleted on {day, date, long} at {day, time, short}.',
    what: 'Answers, texts, agreements, room code and links are gone from the server. Files you have downloaded are still yours.',
    byOther: 'The session was deleted from another console.',
  },
}
