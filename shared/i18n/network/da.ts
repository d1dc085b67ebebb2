import type { Translation } from '../words.ts'
import type { NetworkWords } from './index.ts'

export const da: Translation<NetworkWords> = {
  title: 'Test nettet',
  lead: 'Prøv denne side på det net, deltagerne skal bruge, helst med en telefon i det lokale, I skal sidde i.',
  again: 'Test igen',
  join: 'Til rumkoden',
  checks: 'Det er testet',
  check: {
    server: 'Forbindelse til serveren',
    websocket: 'Den hurtige vej (websocket)',
    polling: 'Reservevejen (long polling)',
    speed: 'Svartid',
  },
  state: {
    running: 'tester …',
    ok: 'i orden',
    failed: 'når ikke frem',
    slow: 'langsom',
  },
  took: '{time} ms',
  verdict: {
    running: 'Tester …',
    good: 'Nettet er klar til en session.',
    slow: 'Det virker, men nettet er langsomt her.',
    polling: 'Det virker, men nettet spærrer den hurtige vej.',
    closed: 'Serveren svarer, men sessionen slipper ikke igennem.',
    nothing: 'Der er ingen forbindelse til serveren fra dette net.',
  },
  explain: {
    good: 'Siden når frem, og begge veje virker. Falder den ene ud, går telefonen selv over til den anden.',
    slow: 'Svarene når frem, men der kan gå nogle sekunder, før skærmen og telefonerne følger med.',
    polling:
      'Telefonerne bruger selv reservevejen. Alt når frem, bare lidt senere. Det mærkes mest med mange telefoner på én gang.',
    closed:
      'En firewall eller et filter stopper den forbindelse, sessionen kører over. Så kan ingen svare herfra.',
    nothing: 'Den side, du ser, lå formentlig på telefonen i forvejen.',
  },
  advice: {
    title: 'Det kan du prøve',
    sameNetwork:
      'Kører Plenum på en computer i lokalet? Så skal telefonen være på samme net som computeren.',
    guest:
      'På gæstenet kan enhederne ofte ikke nå hinanden. Prøv et andet net, eller bed om, at enhederne får lov at se hinanden.',
    firewall:
      'Bed den, der driver nettet, om at åbne for {host}, også websocket (/socket.io/). Der er ikke brug for andre adresser.',
    serverWall:
      'Tjek, at firewallen på den computer, der kører Plenum, åbner for porten i adressen.',
    mobile: 'Slå wi-fi fra, og prøv med mobildata, hvis adressen går over internettet.',
    hotspot:
      'Del net fra en telefon: Slut computeren og telefonerne til det delte net, og start Plenum igen dér.',
    fewer:
      'Gå tættere på routeren, eller bed dem, der ikke har brug for nettet, om at koble fra, mens sessionen varer.',
  },
  note: {
    http: 'Adressen er almindelig http uden kryptering. Det virker, men andre på nettet kan i princippet læse det, der sendes. Brug https, når spørgsmålene er følsomme.',
    loopback:
      'Du tester på den computer, der kører Plenum. Åbn den adresse, der står på skærmen eller i terminalen, fra en telefon.',
  },
  report: 'Til den, der driver nettet',
  reportText: 'Kopiér dette, og send det, hvis noget skal åbnes:',
}
