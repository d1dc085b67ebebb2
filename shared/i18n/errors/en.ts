import type { ErrorWords } from './index.ts'

export const en: ErrorWords = {
  'invalid-input':
    'Something you sent could not be read{field, select, none {} other { ({field})}}. Correct it and try again.',
  'too-large': 'What you sent is too long. Shorten it and try again.',
  'too-fast': 'That was a little fast. Wait a few seconds and try again.',
  'wrong-origin':
    "This page was opened from another address than the server's own. Open the address on the screen.",
  'old-program': 'Plenum has been updated since you opened this page. Reload the page.',
  'not-allowed': 'You do not have access to that from here.',
  'link-not-valid':
    'This link no longer works. Ask the facilitator to make a new one in the console.',
  'create-key-needed':
    'Starting a session here takes a key. Use the link shown in the terminal where Plenum is running.',
  'room-not-found':
    'Found no session with that code. Check the digits on the screen, or ask the facilitator.',
  'too-many-wrong-codes':
    'Many wrong codes have come from here, so yours is waiting in line. We keep trying by ourselves. To get in at once, scan the QR code on the screen.',
  'room-ended': 'This session has ended. Ask the facilitator if you want to see the results.',
  'room-damaged':
    'What is stored of this session is damaged, and is therefore not shown. Tell whoever runs the server: the session can be taken from a backup.',
  'door-locked':
    'The session is locked to newcomers. Wave to the facilitator, who can unlock the door.',
  'step-locked':
    'The facilitator has closed for answers. What you wrote is kept here on the phone.',
  'step-sealed':
    'Your answer came after the question was closed and is not included. What you wrote is kept here on the phone.',
  'step-not-open': 'This question is not open for answers now.',
  'stale-act':
    'The room had already moved on when you pressed. See where it is now, and press again.',
  'not-now': 'That cannot be done right now. See what the large button says.',
  'not-agreements':
    'This is not a file of agreements from Plenum. Choose the one with “avtaler” or “agreements” in its name.',
  'agreements-changed':
    'The file has been changed or damaged since it was saved, and was therefore not read in. Find the original, or fetch it again from the report.',
  'agreements-newer':
    'The file was made by a newer version of Plenum. Ask whoever runs the server to update it.',
  'agreements-none': 'There are no agreements in the file.',
  'agreements-not-yet':
    'There are no agreements to take from here yet. Show them in the session first; only those with a date go into the calendar.',
  'agreements-in-use':
    'The agreements have already been taken up in this session and cannot be replaced now. The answers given are still there.',
  'too-many-steps': 'The workshop is as long as it can be. Take out a step first.',
  'parking-full': 'The parking lot is full. Remove a note first.',
  'parked-gone': 'The note has already been removed. Add it again if you want to keep it.',
  unanimous:
    'Everyone has given the same answer. If you show it now, all will know what each person answered.',
  'no-table': 'Find your table first: choose it on the phone.',
  'no-such-table': 'There is no such table. Choose one of the tables on the phone.',
  'other-table':
    'This phone has moved to another table, so this was not sent. What you wrote is kept here on the phone.',
  'work-under-way': 'The tables are at work. Change this when the task is closed.',
  'pen-taken': 'Somebody else at the table has the pen. Ask for it, or wait until it is free.',
  'pen-not-yours':
    'Somebody else at the table has the pen now. What you wrote is kept here on the phone. Ask for the pen to go on writing.',
  'table-has-phones':
    'Somebody sits at that table with a phone, so the table hands in by itself. Type in only for tables without phones.',
  'text-gone':
    'One of the texts has been deleted. Everything else you chose is untouched: look at the board and try again.',
  'theme-gone': 'The theme has been removed. Choose one of those on the board now.',
  'too-many-themes':
    'There are twelve themes already, and no room for more. Remove one, or join two.',
  'nothing-to-merge': 'It takes at least two texts to merge. Choose one more.',
  'nothing-to-undo':
    'There is nothing more to undo. What was deleted for good cannot be brought back.',
  'no-options':
    'There is too little to choose from. Show at least two texts, or make at least two themes, and go on then. If there are not that many, you can skip the step in the agenda.',
  'too-many-options':
    'There are too many texts to choose from. Merge or hide some, so that forty at most are left.',
  'no-cases':
    'There are no matters to answer about yet. Show at least one text, or make at least one theme, and go on then. If there are none, you can skip the step in the agenda.',
  'too-many-cases':
    'There are too many matters for everyone to answer about each. Choose eight at most: merge or hide texts, or remove themes.',
  'no-cards':
    'There are too few cards to sort. Show at least three texts, or make at least three themes, and go on then. If there are not that many, you can skip the step in the agenda.',
  'too-many-cards':
    'There are too many cards to sort. Merge or hide texts, so that fifty at most are left.',
  'no-items':
    'There is nothing to rate yet. Show at least one text, or make at least one theme, and go on then. Otherwise you can skip the step in the agenda.',
  'too-many-items':
    'There are too many statements to rate. Merge or hide texts, so that twenty at most are left.',
  busy: 'Taking in the last answers. Wait a moment.',
  'storage-failed':
    'The answer could not be saved on the server. It is kept here on the phone, and we keep trying.',
  'cannot-store':
    'The server cannot save anything right now. Try again in a while, or tell whoever runs it.',
  'not-found': 'This page does not exist. Check the address.',
  internal: 'Something went wrong on our side. Try again in a moment.',
  'no-reply': 'The server did not answer. Check the network and try again.',
}
