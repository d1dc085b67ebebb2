import type { LadderWords } from './words.ts'

export const en: LadderWords = {
  name: 'Ladder',
  nobody: 'Nobody has answered yet.',
  tooFew: 'Too few answers to show ({people} of at least {k}).',
  goalTooFew: 'Too few answers on “{label}” to show.',
  level: 'rung {number}',
  quoted: '“{text}”',
  list: '{others} and {last}',
  all: 'All {people} answered {level}.',
  range:
    '{tied, plural, =0 {The answers go from {low} to {high}.} one {The answers go from {low} to {high}, most on {most} ({count} of {people}).} other {The answers go from {low} to {high}, most on {most} ({count} of {people} each).}}',
  median: 'Median {median} – {word}.',
  camps: 'Median {median}. Two camps – what do you see differently?',
  climb:
    '{up, plural, =0 {Nobody wants} one {# of {people} wants} other {# of {people} want}} to move up at least one rung.',
  climbMedians: 'The median goes from {from} to {to}.',
  word: {
    united: 'quite united',
    some: 'some spread',
    divided: 'divided',
    camps: 'two camps',
  },
  said: {
    united: 'Quite united',
    some: 'Some spread',
    divided: 'Divided',
    camps: 'Two camps',
  },
  medianIs: 'Median {median}',
  people: '{people, plural, one {# answer} other {# answers}}',
  inFile:
    'Median {median} of {people, plural, one {# answer} other {# answers}}, from {low} to {high}. {word}',
  head: {
    level: 'Rung',
    count: 'Count',
    before: 'Round before',
    again: 'This round',
    median: 'Median',
    range: 'From – to',
    spread: 'Spread',
    people: 'Answers',
    up: 'Want to move up at least one rung',
    notUp: 'Do not want higher',
  },
  input: {
    one: 'Choose one rung',
    place: 'Rung {number} of {of}:',
    own: '{label}: {level}',
    next: 'Next: {label}',
    back: 'Back to “{label}”',
    missing: 'Choose a rung before you send, or skip.',
    missingPart: 'Choose a rung before you go on.',
    private: 'For you alone. The answer stays on the phone and is not sent.',
    kept: 'Kept here on the phone.',
    send: 'Send the answer',
  },
}
