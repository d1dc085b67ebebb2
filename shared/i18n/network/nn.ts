import type { Translation } from '../words.ts'
import type { NetworkWords } from './index.ts'

export const nn: Translation<NetworkWords> = {
  title: 'Test nettet',
  lead: 'Prøv denne sida på det nettet deltakarane skal bruke, helst med ein telefon i det rommet de skal sitje i.',
  again: 'Test på nytt',
  join: 'Til romkoden',
  checks: 'Dette er testa',
  check: {
    server: 'Kontakt med serveren',
    websocket: 'Den raske vegen (websocket)',
    polling: 'Reservevegen (long polling)',
    speed: 'Svartid',
  },
  state: {
    running: 'testar …',
    ok: 'i orden',
    failed: 'kjem ikkje fram',
    slow: 'treg',
  },
  took: '{time} ms',
  verdict: {
    running: 'Testar …',
    good: 'Nettet er klart for ei økt.',
    slow: 'Det verkar, men nettet er tregt her.',
    polling: 'Det verkar, men nettet stenger den raske vegen.',
    closed: 'Serveren svarer, men økta slepp ikkje gjennom.',
    nothing: 'Fekk ikkje kontakt med serveren frå dette nettet.',
  },
  explain: {
    good: 'Sida kjem fram, og begge vegane verkar. Fell den eine ut, går telefonen over til den andre av seg sjølv.',
    slow: 'Svara kjem fram, men det kan ta nokre sekund før skjermen og telefonane følgjer med.',
    polling:
      'Telefonane bruker reservevegen av seg sjølve. Alt kjem fram, berre litt seinare. Mange telefonar samtidig merkar det mest.',
    closed:
      'Ein brannmur eller eit filter stoppar sambandet som økta går over. Då kan ingen svare herifrå.',
    nothing: 'Sida du ser, låg truleg på telefonen frå før.',
  },
  advice: {
    title: 'Dette kan du prøve',
    sameNetwork:
      'Køyrer Plenum på ei maskin i rommet? Då må telefonen vere på det same nettet som maskina.',
    guest:
      'Gjestenett skil ofte einingane frå kvarandre. Prøv eit anna nett, eller be om at einingane får sjå kvarandre.',
    firewall:
      'Be den som driftar nettet, sleppe gjennom {host}, også websocket (/socket.io/). Ingen andre adresser trengst.',
    serverWall: 'Sjekk at brannmuren på maskina som køyrer Plenum, slepp inn porten i adressa.',
    mobile: 'Slå av Wi-Fi og prøv med mobildata, viss adressa går over internett.',
    hotspot:
      'Del nett frå ein telefon: Kople maskina og telefonane til det delte nettet, og start Plenum på nytt der.',
    fewer: 'Gå nærare ruteren, eller be dei som ikkje treng det, kople frå medan økta varer.',
  },
  note: {
    http: 'Adressa er vanleg http, utan kryptering. Det verkar, men andre på nettet kan i prinsippet lese det som blir sendt. Bruk https når spørsmåla er sensitive.',
    loopback:
      'Du testar på maskina som køyrer Plenum. Opne adressa som står på skjermen eller i terminalen, frå ein telefon.',
  },
  report: 'Til den som driftar nettet',
  reportText: 'Kopier dette og send det, viss noko må opnast:',
}
