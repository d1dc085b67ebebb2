import type { Translation } from '../words.ts'
import type { ErrorWords } from './index.ts'

export const nn: Translation<ErrorWords> = {
  'invalid-input':
    'Noko i det du sende, kunne ikkje lesast{field, select, none {} other { ({field})}}. Rett det og prøv igjen.',
  'too-large': 'Det du sende, er for stort. Kort det ned og prøv igjen.',
  'too-fast': 'Det gjekk litt fort. Vent eit par sekund og prøv igjen.',
  'wrong-origin':
    'Denne sida blei opna frå ei anna adresse enn serveren si. Opne adressa som står på skjermen.',
  'old-program': 'Plenum er oppdatert sidan du opna sida. Last sida på nytt.',
  'not-allowed': 'Det har du ikkje tilgang til herifrå.',
  'link-not-valid':
    'Lenka gjeld ikkje lenger. Be den som leier økta, lage ei ny lenke i styringspanelet.',
  'create-key-needed':
    'Her trengst det ein nøkkel for å starte ei økt. Bruk lenka som står i terminalen der Plenum køyrer.',
  'room-not-found':
    'Fann inga økt med den koden. Sjekk tala på skjermen, eller spør den som leier økta.',
  'too-many-wrong-codes':
    'Det har kome mange feil kodar herifrå, så koden din står i kø. Vi prøver igjen av oss sjølve. Vil du inn med ein gong, skann QR-koden på skjermen.',
  'room-ended': 'Denne økta er avslutta. Spør den som leidde, om du vil sjå resultata.',
  'room-damaged':
    'Det som er lagra av økta, er skadd, og blir derfor ikkje vist. Sei frå til den som driftar serveren: Økta kan hentast frå ein tryggingskopi.',
  'door-locked': 'Økta er låst for nye. Vink til den som leier, så kan døra opnast.',
  'step-locked': 'Den som leier, har stengt for svar. Det du skreiv, ligg her på telefonen.',
  'step-sealed':
    'Svaret kom etter at spørsmålet blei lukka, og er ikkje med. Det du skreiv, ligg her på telefonen.',
  'step-not-open': 'Dette spørsmålet er ikkje ope for svar no.',
  'stale-act':
    'Rommet hadde alt gått vidare då du trykte. Sjå kva som står no, og trykk ein gong til.',
  'not-now': 'Det går ikkje an akkurat no. Sjå kva den store knappen seier.',
  'not-agreements':
    'Dette er ikkje ei avtalefil frå Plenum. Vel fila som heiter noko med «avtalar».',
  'agreements-changed':
    'Fila er endra eller skadd sidan ho blei lagra, og er derfor ikkje lesen inn. Finn den opphavlege fila, eller hent ho på nytt frå rapporten.',
  'agreements-newer':
    'Fila er laga av ei nyare utgåve av Plenum. Be den som driftar serveren, om å oppdatere.',
  'agreements-none': 'Det er ingen avtalar i fila.',
  'agreements-not-yet':
    'Det er ingen avtalar å ta med herifrå enno. Vis dei i økta først; i kalenderen kjem berre dei som har ein dato.',
  'agreements-in-use':
    'Avtalane er alt tekne opp i denne økta, og kan ikkje bytast ut no. Svara som er gitte, ligg der.',
  'too-many-steps': 'Opplegget er så langt som det kan bli. Ta bort eit steg først.',
  'parking-full': 'Parkeringsplassen er full. Fjern eit notat først.',
  'parked-gone': 'Notatet er alt fjerna. Legg det til på nytt om det skal vere med.',
  unanimous: 'Alle har svara det same. Viser du svara no, veit alle kva kvar enkelt har svara.',
  'no-table': 'Finn bordet ditt først: Vel bord på telefonen.',
  'no-such-table': 'Det bordet finst ikkje. Vel eit av borda som står på telefonen.',
  'other-table':
    'Telefonen har bytt bord, så dette er ikkje sendt. Det du skreiv, ligg her på telefonen.',
  'work-under-way': 'Borda er i arbeid. Byt når oppgåva er lukka.',
  'pen-taken': 'Ein annan ved bordet har pennen. Be om han, eller vent til han er ledig.',
  'pen-not-yours':
    'Ein annan ved bordet har pennen no. Det du skreiv, ligg her på telefonen. Be om pennen for å skrive vidare.',
  'table-has-phones':
    'Det sit nokon med telefon ved det bordet, så bordet leverer sjølv. Skriv berre inn for bord utan telefon.',
  'text-gone':
    'Ein av tekstane er sletta. Det du elles valde, står urørt: Sjå over tavla og prøv igjen.',
  'theme-gone': 'Temaet er fjerna. Vel eit av dei som står på tavla no.',
  'too-many-themes':
    'Det er alt tolv tema, og fleire blir det ikkje plass til. Fjern eit, eller slå saman to.',
  'nothing-to-merge': 'Det trengst minst to tekstar for å slå saman. Vel ein til.',
  'nothing-to-undo':
    'Det er ikkje meir å angre. Det som blei sletta for godt, kan ikkje hentast tilbake.',
  'no-options':
    'Det er for lite å velje mellom. Vis minst to tekstar, eller lag minst to tema, og gå vidare då. Har de ikkje så mange, kan du hoppe over steget i opplegget.',
  'too-many-options':
    'Det er for mange tekstar å velje mellom. Slå saman eller skjul nokre, så det blir høgst førti.',
  'no-cases':
    'Det er ingen saker å svare på enno. Vis minst éin tekst, eller lag minst eitt tema, og gå vidare då. Har de ingen, kan du hoppe over steget i opplegget.',
  'too-many-cases':
    'Det er for mange saker til at alle kan svare på kvar av dei. Vel ut høgst åtte: Slå saman eller skjul tekstar, eller fjern tema.',
  'no-cards':
    'Det er for få kort å sortere. Vis minst tre tekstar, eller lag minst tre tema, og gå vidare då. Har de ikkje så mange, kan du hoppe over steget i opplegget.',
  'too-many-cards':
    'Det er for mange kort å sortere. Slå saman eller skjul tekstar, så det blir høgst femti.',
  'no-items':
    'Det er ingenting å vurdere enno. Vis minst éin tekst, eller lag minst eitt tema, og gå vidare då. Elles kan du hoppe over steget i opplegget.',
  'too-many-items':
    'Det er for mange utsegner å vurdere. Slå saman eller skjul tekstar, så det blir høgst tjue.',
  busy: 'Serveren tek imot dei siste svara. Vent eit augneblink.',
  'storage-failed':
    'Svaret kunne ikkje lagrast på serveren. Det ligg her på telefonen, og vi prøver igjen.',
  'cannot-store':
    'Serveren kan ikkje lagre noko akkurat no. Prøv igjen om litt, eller sei frå til den som driftar serveren.',
  'not-found': 'Sida finst ikkje. Sjekk adressa.',
  internal: 'Noko gjekk gale hos oss. Prøv igjen om litt.',
  'no-reply': 'Fekk ikkje svar frå serveren. Sjekk nettet og prøv igjen.',
}
