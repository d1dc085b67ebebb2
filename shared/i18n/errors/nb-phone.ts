/** What anybody can be refused, also a participant's phone, which loads this first of all. */
export const phone = {
  'invalid-input':
    'Noe i det du sendte, kunne ikke leses{field, select, none {} other { ({field})}}. Rett det og prøv igjen.',
  'too-large': 'Det du sendte, er for stort. Kort det ned og prøv igjen.',
  'too-fast': 'Det gikk litt fort. Vent et par sekunder og prøv igjen.',
  'wrong-origin':
    'Denne siden ble åpnet fra en annen adresse enn serverens egen. Åpne adressen som står på skjermen.',
  'old-program': 'Plenum er oppdatert siden du åpnet siden. Last siden på nytt.',
  'not-allowed': 'Det har du ikke tilgang til herfra.',
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
  'no-table': 'Finn bordet ditt først: Velg bord på telefonen.',
  'no-such-table': 'Det bordet finnes ikke. Velg et av bordene som står på telefonen.',
  'other-table':
    'Telefonen har byttet bord, så dette er ikke sendt. Det du skrev, ligger her på telefonen.',
  'work-under-way': 'Bordene er i arbeid. Bytt når oppgaven er lukket.',
  'pen-taken': 'En annen ved bordet har pennen. Be om den, eller vent til den er ledig.',
  'pen-not-yours':
    'En annen ved bordet har pennen nå. Det du skrev, ligger her på telefonen. Be om pennen for å skrive videre.',
  busy: 'De siste svarene tas imot. Vent et øyeblikk.',
  'storage-failed':
    'Svaret kunne ikke lagres på serveren. Det ligger her på telefonen, og vi prøver igjen.',
  'cannot-store':
    'Serveren kan ikke lagre noe akkurat nå. Prøv igjen om litt, eller si fra til den som drifter den.',
  'not-found': 'Siden finnes ikke. Sjekk adressen.',
  internal: 'Noe gikk galt hos oss. Prøv igjen om litt.',
  'no-reply': 'Fikk ikke svar fra serveren. Sjekk nettet og prøv igjen.',
}
