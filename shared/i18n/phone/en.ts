import type { PhoneWords } from './index.ts'

export const en: PhoneWords = {
  app: 'Plenum',
  language: 'Language (Språk)',
  textSize: { title: 'Text size', usual: 'Usual text', larger: 'Larger text' },
  join: {
    title: 'Join the session',
    lead: 'Enter the room code on the screen. You need neither an account nor a name.',
    code: 'Room code',
    hint: 'Eight digits',
    join: 'Join',
    looking: 'Looking for the session …',
    found: 'Found:',
    notFound:
      'Found no session with the code {code}. Check the digits on the screen, or ask the facilitator.',
    missing: 'Enter the room code first. It is on the screen in the room.',
    tooShort:
      'The room code has eight digits. You have entered {digits, plural, =0 {none} one {one} other {#}}.',
    tips: 'Still not in? The session may have ended, or the code may belong to another address. Check that the address on the screen is the same as here.',
    back: 'You already have a seat',
    goBackTo: 'Go back to the session “{title}”',
    seeOwn: 'See what you wrote in “{title}”',
    again: 'Try again',
    otherCode: 'Use another room code',
    network: 'Test the network',
    facilitate: 'Are you going to lead a session?',
  },
  connection: {
    connecting: 'Entering the session …',
    lost: 'No contact with the server. Your answer is safe here on the phone.',
    offline: 'No network. Your answer is safe here on the phone.',
    stopping: 'The server is restarting. Your answer is safe here.',
    noStorage:
      'This browser does not let us keep anything. Leave the page open until the answer is saved.',
    retry: 'Try again now',
    reload: 'Reload the page',
  },
  waiting: {
    title: "You're in",
    soon: 'The session starts when everyone is ready. There is nothing you need to do.',
    noName: 'No names: we do not ask who you are.',
    skip: 'You can skip any question.',
    told: 'Before each question you are told when the answers are shown.',
  },
  lookUp: {
    title: 'Look up – we are talking',
    text: 'Put the phone down for a while. What you have written or chosen is here when we are back.',
  },
  quiet:
    'Quiet time – {type, select, talk {think} text {write} commit {write} other {answer}} on your own',
  step: {
    number: 'Step {number} of {of}',
    table: 'Table {number}',
    mode: { individual: 'On your own', group: 'In the group', plenary: 'In plenary' },
    news: '● New question',
    help: 'Explanation',
    caseCard: 'The case:',
    late: 'You have just joined. This is the task we are on.',
    round: 'Round {round}',
    again: 'Round {round}: You can answer the same or differently.',
    before: 'Your last answer:',
    form: 'Your answer',
    loading: 'Getting the task …',
    shown: 'The answers are being shown.',
    pictureFailed: 'The picture could not be loaded. Look at the screen in the room.',
    inputFailed: 'The task could not be loaded. Check the network, and reload the page.',
  },
  release: {
    live: 'The picture on the screen grows as you answer, at least {k, plural, =3 {three} =4 {four} =5 {five} =6 {six} other {#}} at a time.',
    reveal: 'The answers are shown when the facilitator opens them.',
    cards: 'The cards are shown when the facilitator opens them.',
  },
  answer: {
    dontKnow: 'Don’t know',
    nobodyExplains: 'No one has to explain their own answer.',
    skip: 'Skip',
    sending: 'Sending …',
    saved: 'Answer sent',
    changed: 'Your change has been sent',
    changedLive: 'Your change is included the next time the picture grows.',
    savedCard: 'The card is handed in and saved',
    unsent: 'Not sent yet. It will be tried again by itself.',
    retry: 'Try again now',
    skipped: 'You skipped this one',
    answerAnyway: 'Answer after all',
    change: 'Change answer',
    changeCard: 'Change the card',
    keep: 'Keep the answer as it was',
    yours: 'You answered',
    yourCard: 'The card your group handed in',
    refused: 'The answer is not saved',
    unnamed: 'Your answer is sent without a name.',
  },
  closed: {
    locked: 'The facilitator has closed for answers.',
    lockedDraft:
      'What you have written or chosen is kept here on the phone. If it opens again, you can send it.',
    lockedNothing: 'Wait a little. It may be opened again.',
    sealed: 'Thank you. The answers are closed.',
    unanswered: 'The question is closed.',
    withheld: 'The answers are not shown.',
    screen: 'Look at the screen in the room.',
    hidden: 'The answers have been taken off the screen for now.',
  },
  leftOver: {
    title: 'Time is up for this question. What you wrote is here:',
    lost: 'Someone else at the table took the pen before this arrived. What you wrote is here:',
    unsent: 'We could not confirm that this answer arrived before the question was closed:',
    text: 'What you wrote for “{prompt}”',
    copy: 'Copy the text',
    copied: 'The text has been copied.',
    copyYourself: "The text is selected. Copy it with the phone's own menu.",
    remove: 'Remove',
  },
  timer: {
    left: '{minutes, plural, one {about # min left} other {about # min left}}',
    soon: 'less than a minute left',
    over: 'time is up',
    paused: 'timer paused',
  },
  over: {
    ended: 'Thank you for taking part',
    endedText: 'The session “{title}” has ended.',
    kept: 'The answers are deleted on {day, date, long}.',
    agreementsKept: 'The agreements are kept until {day, date, long}.',
    gone: 'This session no longer exists',
    goneText: 'The server does not know it. It may have been deleted.',
    deleted: 'The session has been deleted',
    deletedText: 'Everything the server held from this session is gone.',
    onPhone: 'This is kept on your phone',
    promptInRound: '{prompt} · Round {round}',
    onPhoneText: 'Only you can see it. It stays here until you delete it.',
    clear: 'Delete what is on the phone',
    clearTitle: 'Are you sure? It cannot be brought back.',
    clearYes: 'Yes, delete',
    clearNo: 'No, keep it',
    cleared: 'What the phone kept from this session has been deleted.',
    home: 'To the front page',
    taken: 'A newer tab has taken over your seat',
    takenText:
      'Your seat is open somewhere else in this browser. Continue there, or take it back here.',
    takeBack: 'Take the seat back',
    refused: 'You could not get in',
    isOver: 'The session has ended',
  },
  protection: {
    title: 'How your answers are protected',
    limits: 'What we cannot promise',
    more: 'All about how answers are protected',
    noNames:
      'We do not ask for a name, e-mail or login. We do not store your IP address, which phone you use, or when you answered.',
    nothingSent: 'Nothing is sent from the phone here.',
    mixed:
      'Before each question you are told when the answers are shown: as you answer, at least {k} at a time, or when the facilitator opens them. If fewer than {k} have answered, only how many there were is shown.',
    live: 'The picture on the screen grows as you answer, but not answer by answer: it moves only when at least {k} have answered or changed their answer, and for the last time when the question is closed. If fewer than {k} have answered, only how many there were is shown.',
    reveal:
      'Nobody sees any result while you answer. When the question is closed and at least {k} have answered, the answers can be shown: all at once, in an order that says nothing of who answered when. If fewer have answered, only how many there were is shown.',
    sensitive:
      'The question is sensitive. That is why at least {k} must have answered before anything is shown.',
    group:
      'The group stands behind what you hand in. The name you give the group is shown with the answer, even when only one group has handed in. The text stays on the phone until you hand it in.',
    groups:
      'When you answer as a group or a table, the name of the group or the number of the table is shown with the answer, even when only one has handed in.',
    table:
      'The table stands behind what you hand in. It is shown with the number of the table, even when only one table has handed in.',
    tableDraft:
      'While you write, the text and the lines you share are shown on the phones at the table and nowhere else. The facilitator sees how far each table has come, not what you write. What you do not hand in is deleted from the server when the question closes.',
    tableSeats: 'The server does not store who sits at which table.',
    unlinked:
      'Your answers to different questions cannot be connected in what we store. Each question has a key of its own, which is deleted when the question is closed. After that not even you can change or delete the answer, because we do not know which one is yours.',
    moved:
      'If a question is asked once more, the phone looks up what you answered last and sends, with the new answer, whether you have moved: the same, another answer, up or down. When the question closes the two are parted. How many moved is counted by itself and cannot be tied to the answers.',
    facilitator:
      'The facilitator sees how many take part and how many have answered. The texts can be seen by the facilitator after the question is closed, without names and in random order; the figures when you see them, or in the report afterwards.',
    saved: 'When it says “Answer sent”, it is saved. If you lock the phone, it is safe.',
    alike:
      'If everyone answers the same, everyone knows what everyone answered. The facilitator is told that all answered the same before the figures are shown. If you write something only you could have written, you may be recognised.',
    batches:
      'When a picture grows as you answer, what is new comes from several people at once. If all of them answered the same, or if they are fewer than {k} when the question is closed, somebody who watches who answers can tell what they answered.',
    together:
      'If the others tell each other what they answered, they can work out what you answered.',
    operator:
      'Whoever runs the server can read the answers to a question until it is closed, and could in principle change the program. The code is open.',
    overShoulder:
      'Someone may look at your screen. The phone remembers what you have answered until you delete it.',
    secureNetwork:
      'The network here can see that your phone is connected, but not what you answer.',
    openNetwork: 'Others on this network could in principle read what you send.',
    mentioned: 'People you write about may have a right to know what is said about them.',
    until: 'The answers are deleted on {day, date, long}.',
    agreementsUntil: 'The agreements are kept until {day, date, long}.',
  },
}
