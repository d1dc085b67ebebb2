import type { Translation } from '../words.ts'
import type { PromiseWords } from './index.ts'

export const nn: Translation<PromiseWords> = {
  limits: 'Dette kan vi ikkje love',
  more: 'Alt om korleis svar er verna',
  noNames:
    'Vi spør ikkje etter namn, e-post eller innlogging. Vi lagrar ikkje IP-adressa di, kva telefon du bruker, eller når du svarte.',
  nothingSent: 'Her blir ingenting sendt frå telefonen.',
  doneCounted:
    'Ingenting du skriv her, blir sendt frå telefonen. Trykker du «Ferdig», ser den som leier kor mange som er ferdige, ikkje kven. Det blir ikkje lagra på serveren.',
  tableSigns:
    'Ingenting du skriv her, blir sendt frå telefonen. Seier bordet frå at det er ferdig eller treng hjelp, ser den som leier kva bord det er. Det blir ikkje lagra på serveren.',
  mixed:
    'Før kvart spørsmål står det når svara blir viste: medan de svarer, minst {k} om gongen, eller når den som leier, opnar dei. Har færre enn {k} svara, viser vi berre kor mange det var.',
  live: 'Biletet på skjermen veks medan de svarer, men ikkje svar for svar: Det flyttar seg berre når minst {k} har svara eller endra svar, og til slutt når spørsmålet blir lukka. Har færre enn {k} svara, viser vi berre kor mange det var.',
  reveal:
    'Ingen ser noko resultat medan de svarer. Når spørsmålet er lukka og minst {k} har svara, kan svara visast: tal alle samtidig, tekstar i ei rekkefølgje som ikkje seier noko om kven som svarte når. Har færre svara, viser vi berre kor mange det var.',
  sensitive: 'Spørsmålet er sensitivt. Derfor må minst {k} ha svara før noko blir vist.',
  group:
    'Gruppa står bak det de leverer. Det kan visast òg når berre éi gruppe har levert. Gir de gruppa eit namn, blir det vist saman med svaret. Teksten blir på telefonen til de leverer.',
  groups:
    'Svarer de som gruppe eller bord, blir namnet på gruppa eller nummeret på bordet vist saman med svaret, òg når berre éi gruppe eller eitt bord har levert.',
  table:
    'Bordet står bak det de leverer. Det blir vist med nummeret på bordet, og kan visast òg når berre eitt bord har levert.',
  tableDraft:
    'Medan de skriv, står teksten og linjene de deler, på telefonane ved bordet og ingen andre stader. Den som leier, ser kor langt kvart bord er kome, ikkje kva de skriv. Det de ikkje leverer, blir sletta frå serveren når spørsmålet blir lukka.',
  tableSeats: 'Serveren lagrar ikkje kven som sit ved kva bord.',
  unlinked:
    'Svara dine på ulike spørsmål kan ikkje koplast saman i det vi lagrar. Kvart spørsmål har sin eigen nøkkel, og den blir sletta når spørsmålet blir lukka. Etter det kan heller ikkje du endre eller slette svaret, for vi veit ikkje kva for eit som er ditt.',
  moved:
    'Blir eit spørsmål stilt ein gong til, ser telefonen etter kva du svarte sist, og sender med det nye svaret om du har flytta deg: likt, annleis, opp eller ned. Når spørsmålet blir lukka, blir dei to skilde. Kor mange som flytta seg, blir talt for seg og kan ikkje koplast til svara.',
  facilitator:
    'Den som leier økta, ser kor mange som er med, og kor mange som har svara. Det de skriv, får hen sjå etter at spørsmålet er lukka, utan namn og i tilfeldig rekkefølgje. Tala ser hen når de ser dei, eller i rapporten etterpå.',
  texts:
    'Når spørsmålet er lukka, kan den som leier økta, sjå gjennom det de skreiv, før det blir vist. Hen vel kva som skal visast, og kan endre ordlyden, slå saman like tekstar og slette for godt. Rommet ser berre det som blir vist. Det de skreiv sjølve, ligg på serveren til det blir sletta.',
  chosen:
    'Når spørsmålet er lukka, kan den som leier økta, sjå gjennom det de skreiv, før det blir vist. Hen vel kva som skal visast, og kan slette noko for godt.',
  leader:
    'Leiaren er med som deltakar og får sjå det alle ser, når alle ser det. Er det leiaren sjølv som leier økta, gjeld òg det som står her om den som leier økta.',
  leaderTable:
    'Leiaren er med som deltakar. Svarer de som bord og hen sit ved ditt, ser hen det bordet skriv, medan de skriv. Elles får hen sjå det alle ser, når alle ser det. Er det leiaren sjølv som leier økta, gjeld òg det som står her om den som leier økta.',
  saved:
    'Når det står «Svaret er sendt» eller «Levert», er svaret lagra. Låser du telefonen, er det trygt.',
  alike:
    'Svarer alle likt, veit alle kva alle svarte. Den som leier, får vite at alle svarte likt, før tala blir viste. Skriv du noko berre du kunne ha skrive, kan du bli kjend att.',
  batches:
    'Når eit bilete veks medan de svarer, kjem det nye frå fleire på éin gong. Har alle dei svara likt, eller er dei færre enn {k} når spørsmålet blir lukka, kan den som følgjer med på kven som svarer, skjøne kva dei svarte.',
  together: 'Fortel dei andre kvarandre kva dei svarte, kan dei rekne seg fram til kva du svarte.',
  operator:
    'Den som driftar serveren, kan lese svara på eit spørsmål, og det eit bord skriv, til spørsmålet blir lukka, og kan i prinsippet endre programmet. Koden er open.',
  overShoulder:
    'Nokon kan sjå på skjermen din. Telefonen hugsar det du sjølv har svara, til du slettar det.',
  secureNetwork: 'Nettverket her kan sjå at telefonen din er tilkopla, men ikkje kva du svarer.',
  openNetwork: 'Andre på dette nettet kan i prinsippet lese det du sender.',
  mentioned: 'Dei du skriv om, kan ha rett til å få vite kva som står om dei.',
  until: 'Svara blir sletta {day, date, long}.',
  agreementsUntil: 'Vi tek vare på avtalane til {day, date, long}.',
}
