import type { ConsoleWords } from './index.ts'

export const blocks: ConsoleWords['blocks'] = {
  title: 'Inledning och avslutning',
  none: 'Inget utöver upplägget',
  now: '{blocks} · {minutes} minuter till, {all} totalt',
  extra: '{blocks} · {minutes} minuter till',
  legend: 'Vad vill du inleda och avsluta med?',
  hint: 'Det kommer före och efter upplägget, även i kortversionen. Minuterna kommer utöver uppläggets egna.',
  names: { checkIn: 'Incheckning', groundRules: 'Spelregler', checkOut: 'Utcheckning' },
  hints: {
    checkIn:
      '{minutes} min · Hur närvarande är du just nu? Då ser du också att telefonerna fungerar.',
    groundRules:
      '{minutes} min · Inga namn, det som sägs här stannar här, och vilka som får rapporten.',
    checkOut: '{minutes} min · En sak att ta med sig, och om det var till nytta. Två steg.',
  },
  form: {
    legend: 'Hur checkar folk in?',
    'check-in': 'På en trappa från 1 till 5',
    'check-in-word': 'Med ett ord',
  },
  problem: 'Upplägget är så långt att de här stegen inte får plats. Slå av några av dem.',
}
