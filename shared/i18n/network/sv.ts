import type { NetworkWords } from './index.ts'

export const sv: NetworkWords = {
  title: 'Testa nätet',
  lead: 'Prova den här sidan på det nät som deltagarna ska använda, helst med en telefon i det rum där ni ska sitta.',
  again: 'Testa igen',
  join: 'Till rumskoden',
  checks: 'Det här har testats',
  check: {
    server: 'Kontakt med servern',
    websocket: 'Den snabba vägen (websocket)',
    polling: 'Reservvägen (long polling)',
    speed: 'Svarstid',
  },
  state: {
    running: 'testar …',
    ok: 'fungerar',
    failed: 'kommer inte fram',
    slow: 'långsam',
  },
  took: '{time} ms',
  verdict: {
    running: 'Testar …',
    good: 'Nätet är redo för ett pass.',
    slow: 'Det fungerar, men nätet är långsamt här.',
    polling: 'Det fungerar, men nätet spärrar den snabba vägen.',
    closed: 'Servern svarar, men passet släpps inte igenom.',
    nothing: 'Fick ingen kontakt med servern från det här nätet.',
  },
  explain: {
    good: 'Sidan kommer fram, och båda vägarna fungerar. Faller den ena bort går telefonen automatiskt över till den andra.',
    slow: 'Svaren kommer fram, men det kan ta några sekunder innan skärmen och telefonerna hänger med.',
    polling:
      'Telefonerna använder reservvägen automatiskt. Allt kommer fram, bara lite senare. Det märks mest med många telefoner samtidigt.',
    closed:
      'En brandvägg eller ett filter stoppar förbindelsen som passet går över. Då kan ingen svara härifrån.',
    nothing: 'Sidan du ser fanns nog redan i telefonen.',
  },
  advice: {
    title: 'Det här kan du prova',
    sameNetwork:
      'Körs Plenum på en dator i rummet? Då måste telefonen vara på samma nät som datorn.',
    guest:
      'På gästnät når enheterna ofta inte varandra. Prova ett annat nät, eller be om att enheterna får kontakt med varandra.',
    firewall:
      'Be den som sköter nätet att släppa igenom {host}, även websocket (/socket.io/). Inga andra adresser behövs.',
    serverWall:
      'Kontrollera att brandväggen på datorn där Plenum körs släpper in porten i adressen.',
    mobile: 'Stäng av wifi och prova med mobildata, om adressen går över internet.',
    hotspot:
      'Dela nät från en telefon: anslut datorn och telefonerna till det delade nätet, och starta Plenum på nytt där.',
    fewer: 'Gå närmare routern, eller be dem som inte behöver nätet att koppla ifrån under passet.',
  },
  note: {
    http: 'Adressen är vanlig http, utan kryptering. Det fungerar, men andra på nätet kan i princip läsa det som skickas. Använd https när frågorna är känsliga.',
    loopback:
      'Du testar på datorn där Plenum körs. Öppna adressen som står på skärmen eller i terminalen från en telefon.',
  },
  report: 'Till den som sköter nätet',
  reportText: 'Kopiera det här och skicka det om något behöver öppnas:',
}
