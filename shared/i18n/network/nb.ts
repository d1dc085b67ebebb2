export const nb = {
  title: 'Test nettet',
  lead: 'Prøv denne siden på det nettet deltakerne skal bruke, helst med en telefon i det rommet dere skal sitte i.',
  again: 'Test på nytt',
  join: 'Til romkoden',
  checks: 'Dette er testet',
  check: {
    server: 'Kontakt med serveren',
    websocket: 'Den raske veien (websocket)',
    polling: 'Reserveveien (long polling)',
    speed: 'Svartid',
  },
  state: {
    running: 'tester …',
    ok: 'i orden',
    failed: 'kommer ikke fram',
    slow: 'treg',
  },
  took: '{time} ms',
  verdict: {
    running: 'Tester …',
    good: 'Nettet er klart for en økt.',
    slow: 'Det virker, men nettet er tregt her.',
    polling: 'Det virker, men nettet stenger den raske veien.',
    closed: 'Serveren svarer, men økta slipper ikke gjennom.',
    nothing: 'Fikk ikke kontakt med serveren fra dette nettet.',
  },
  explain: {
    good: 'Siden kommer fram, og begge veiene virker. Faller den ene ut, går telefonen over til den andre av seg selv.',
    slow: 'Svarene kommer fram, men det kan ta noen sekunder før skjermen og telefonene følger med.',
    polling:
      'Telefonene bruker reserveveien av seg selv. Alt kommer fram, bare litt senere. Mange telefoner samtidig merker det mest.',
    closed:
      'En brannmur eller et filter stopper forbindelsen som økta går over. Da kan ingen svare herfra.',
    nothing: 'Siden du ser, lå trolig på telefonen fra før.',
  },
  advice: {
    title: 'Dette kan du prøve',
    sameNetwork:
      'Kjører Plenum på en maskin i rommet? Da må telefonen være på det samme nettet som maskinen.',
    guest:
      'Gjestenett lar ofte ikke enhetene nå hverandre. Prøv et annet nett, eller be om at enhetene får se hverandre.',
    firewall:
      'Be den som drifter nettet, slippe gjennom {host}, også websocket (/socket.io/). Ingen andre adresser trengs.',
    serverWall: 'Sjekk at brannmuren på maskinen som kjører Plenum, slipper inn porten i adressen.',
    mobile: 'Slå av Wi-Fi og prøv med mobildata, hvis adressen går over internett.',
    hotspot:
      'Del nett fra en telefon: Koble maskinen og telefonene til det delte nettet, og start Plenum på nytt der.',
    fewer: 'Gå nærmere ruteren, eller be dem som ikke trenger det, koble fra mens økta varer.',
  },
  note: {
    http: 'Adressen er vanlig http, uten kryptering. Det virker, men andre på nettet kan i prinsippet lese det som sendes. Bruk https når spørsmålene er følsomme.',
    loopback:
      'Du tester på maskinen som kjører Plenum. Åpne den adressen som står på skjermen eller i terminalen, fra en telefon.',
  },
  report: 'Til den som drifter nettet',
  reportText: 'Kopier dette og send det, hvis noe må åpnes:',
}
