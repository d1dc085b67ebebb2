import type { ConsoleWords } from './index.ts'

export const tools: ConsoleWords['tools'] = {
  done: {
    some: {
      people:
        '{count, plural, =0 {Nobody has pressed “Done” yet} other {{count} of {of} are done}}',
      tables: '{count, plural, =0 {No table is done yet} other {{count} of {of} tables are done}}',
    },
    all: {
      people: '{of, plural, one {The one who is here is done} other {All {of} are done}}',
      tables: '{of, plural, one {The table is done} other {All {of} tables are done}}',
    },
  },
  insert: {
    button: 'Put in a question',
    title: 'Put in a question',
    where:
      'It comes right after the step the room is on, and is in the agenda, the report and the files.',
    from: 'Where does it come from?',
    froms: { own: 'Write it', ready: 'Pick a ready one', library: 'From another workshop' },
    kind: 'Kind',
    prompt: 'The question',
    options: 'The options',
    statements: 'The statements',
    levels: 'The rungs',
    linesHint: 'One on each line, {most, plural, =7 {seven} =12 {twelve} other {#}} at most.',
    levelsHint: 'The lowest rung first.',
    mode: 'Who answers?',
    modes: { individual: 'Each alone', group: 'The groups', plenary: 'Everyone together' },
    sensitive: 'The question is sensitive',
    sensitiveHint:
      'Answers are shown only when you show them, and at least five must have answered.',
    add: 'Put in',
    addReady: 'Put in',
    addThis: 'Put in “{title}”',
    fetching: 'Fetching ready questions …',
    pick: 'Which workshop?',
    pickNone: 'Pick a workshop',
    own: 'The steps of the workshop you are in are in the list of steps.',
    brings: 'Brings {steps} along · {minutes} min in all',
    onlyFrom: 'Sensitive: at least {k} must have answered before anything is shown.',
    here: '{here, plural, =0 {Nobody is here now.} one {One is here now.} other {# are here now.}}',
    failed: 'Could not get the questions. Check the network and try again.',
    wrong: {
      prompt: 'Write the question first.',
      tooFew: 'Write at least {least, plural, one {one} =2 {two} other {#}}, each on its own line.',
      tooMany:
        'There is room for {most, plural, =7 {seven} =12 {twelve} other {#}}. Take some away.',
      tooLong: 'One of the lines is too long. Cut it to 120 characters.',
      same: 'Two of the lines are the same. Change one of them.',
    },
  },
  parking: {
    title: 'Parking lot{count, plural, =0 {} other { · #}}',
    hint: 'Only you see this until you show it on the screen. It is in the report and the files: do not write who said what.',
    label: 'New note',
    add: 'Note it',
    full: 'There are thirty notes, and no room for more. Remove one, or make one of two.',
    wrong: {
      empty: 'Write something first.',
      tooLong:
        'The note is {over, plural, one {one character} other {# characters}} too long. Make it shorter.',
    },
    reword: 'Change',
    rewordThis: 'Change “{text}”',
    wording: 'New wording',
    save: 'Save',
    cancel: 'Cancel',
    gone: 'The note has been removed from another console. If you save, it comes back.',
    remove: 'Remove',
    removeThis: 'Remove “{text}”',
    show: 'Show on the screen',
    hide: 'Take off the screen',
  },
}
