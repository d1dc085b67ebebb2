import type { ErrorWords } from './index.ts'

export const nb: ErrorWords = {
  'invalid-input':
    'Noe i det du sendte, kunne ikke leses{field, select, none {} other { ({field})}}. Rett det og prøv igjen.',
  'too-large': 'Det du sendte, er for stort. Kort det ned og prøv igjen.',
  'too-fast': 'Det gikk litt fort. Vent et par sekunder og prøv igjen.',
  'wrong-origin':
    'Denne siden ble åpnet fra en annen adresse enn serverens egen. Åpne adressen som står på skjermen.',
  'old-program': 'Plenum er oppdatert siden du åpnet siden. Last siden på nytt.',
  'not-allowed': 'Det har du ikke tilgang til herfra.',
  'link-not-valid':
    'Lenka gjelder ikke lenger. Be den som leder økta, lage en ny lenke i styringspanelet.',
  'create-key-needed':
    'Her trengs det en nøkkel for å starte en økt. Bruk lenka som står i terminalen der Plenum kjører.',
  'room-not-found':
    'Fant ingen økt med den koden. Sjekk tallene på skjermen, eller spør den som leder økta.',
  'too-many-wrong-codes':
    'Det har kommet mange feil koder herfra, så koden din står i kø. Vi prøver igjen av oss selv. Vil du inn med en gang, skann QR-koden på skjermen.',
  'room-ended': 'Denne økta er avsluttet. Spør den som ledet den, om du vil se resultatene.',
  'room-damaged':
    'Det som er lagret av økta, er skadet, og vises derfor ikke. Si fra til den som drifter serveren: Økta kan hentes fra en sikkerhetskopi.',
  'door-locked': 'Økta er låst for nye. Vink til den som leder, så kan døra åpnes.',
  'step-locked': 'Den som leder, har stengt for svar. Det du skrev, ligger her på telefonen.',
  'step-sealed':
    'Svaret kom etter at spørsmålet ble lukket, og er ikke med. Det du skrev, ligger her på telefonen.',
  'step-not-open': 'Dette spørsmålet er ikke åpent for svar nå.',
  'stale-act': 'Rommet hadde alt gått videre da du trykket. Se hva som står nå, og trykk igjen.',
  'not-now': 'Det går ikke an akkurat nå. Se hva den store knappen sier.',
  'not-agreements': 'Dette er ikke en avtalefil fra Plenum. Velg fila som heter noe med «avtaler».',
  'agreements-changed':
    'Fila er endret eller skadet siden den ble lagret, og er derfor ikke lest inn. Finn den opprinnelige fila, eller hent den på nytt fra rapporten.',
  'agreements-newer':
    'Fila er laget av en nyere utgave av Plenum. Be den som drifter serveren, om å oppdatere.',
  'agreements-none': 'Det er ingen avtaler i fila.',
  'agreements-not-yet':
    'Det er ingen avtaler å ta med herfra ennå. Vis dem i økta først; i kalenderen kommer bare de som har en dato.',
  'agreements-in-use':
    'Avtalene er alt tatt opp i denne økta, og kan ikke byttes ut nå. Svarene som er gitt, ligger der.',
  'too-many-steps': 'Opplegget er så langt som det kan bli. Ta bort et steg først.',
  'parking-full': 'Parkeringsplassen er full. Fjern et notat først.',
  'parked-gone': 'Notatet er alt fjernet. Legg det til på nytt om det skal være med.',
  unanimous: 'Alle har svart det samme. Viser du svarene nå, vet alle hva hver enkelt har svart.',
  'no-table': 'Finn bordet ditt først: Velg bord på telefonen.',
  'no-such-table': 'Det bordet finnes ikke. Velg et av bordene som står på telefonen.',
  'other-table':
    'Telefonen har byttet bord, så dette er ikke sendt. Det du skrev, ligger her på telefonen.',
  'work-under-way': 'Bordene er i arbeid. Bytt når oppgaven er lukket.',
  'pen-taken': 'En annen ved bordet har pennen. Be om den, eller vent til den er ledig.',
  'pen-not-yours':
    'En annen ved bordet har pennen nå. Det du skrev, ligger her på telefonen. Be om pennen for å skrive videre.',
  'table-has-phones':
    'Det sitter noen med telefon ved det bordet, så bordet leverer selv. Skriv bare inn for bord uten telefon.',
  'text-gone':
    'En av tekstene er slettet. Det du valgte ellers, står urørt: Se over tavla og prøv igjen.',
  'theme-gone': 'Temaet er fjernet. Velg et av dem som står på tavla nå.',
  'too-many-themes':
    'Det er alt tolv temaer, og flere blir det ikke plass til. Fjern et, eller slå to sammen.',
  'nothing-to-merge': 'Det trengs minst to tekster for å slå sammen. Velg en til.',
  'nothing-to-undo':
    'Det er ikke mer å angre. Det som ble slettet for godt, kan ikke hentes tilbake.',
  'no-options':
    'Det er for lite å velge mellom. Vis minst to tekster, eller lag minst to temaer, og gå videre da. Har dere ikke så mange, kan du hoppe over steget i opplegget.',
  'too-many-options':
    'Det er for mange tekster å velge mellom. Slå sammen eller skjul noen, så det blir høyst førti.',
  'no-cases':
    'Det er ingen saker å svare på ennå. Vis minst én tekst, eller lag minst ett tema, og gå videre da. Har dere ingen, kan du hoppe over steget i opplegget.',
  'too-many-cases':
    'Det er for mange saker til at alle kan svare på hver av dem. Velg ut høyst åtte: Slå sammen eller skjul tekster, eller fjern temaer.',
  'no-cards':
    'Det er for få kort å sortere. Vis minst tre tekster, eller lag minst tre temaer, og gå videre da. Har dere ikke så mange, kan du hoppe over steget i opplegget.',
  'too-many-cards':
    'Det er for mange kort å sortere. Slå sammen eller skjul tekster, så det blir høyst femti.',
  busy: 'De siste svarene tas imot. Vent et øyeblikk.',
  'storage-failed':
    'Svaret kunne ikke lagres på serveren. Det ligger her på telefonen, og vi prøver igjen.',
  'cannot-store':
    'Serveren kan ikke lagre noe akkurat nå. Prøv igjen om litt, eller si fra til den som drifter den.',
  'not-found': 'Siden finnes ikke. Sjekk adressen.',
  internal: 'Noe gikk galt hos oss. Prøv igjen om litt.',
  'no-reply': 'Fikk ikke svar fra serveren. Sjekk nettet og prøv igjen.',
}
