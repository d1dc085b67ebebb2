/** What only those who lead or show a session can be refused. */
export const lead = {
  'link-not-valid':
    'Lenka gjelder ikke lenger. Be den som leder økta, lage en ny lenke i styringspanelet.',
  'create-key-needed':
    'Her trengs det en nøkkel for å starte en økt. Bruk lenka som står i terminalen der Plenum kjører.',
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
  'no-items':
    'Det er ingenting å vurdere ennå. Vis minst én tekst, eller lag minst ett tema, og gå videre da. Ellers kan du hoppe over steget i opplegget.',
  'too-many-items':
    'Det er for mange utsagn å vurdere. Slå sammen eller skjul tekster, så det blir høyst tjue.',
}
