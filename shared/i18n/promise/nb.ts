export const nb = {
  limits: 'Dette kan vi ikke love',
  more: 'Alt om hvordan svar er beskyttet',
  noNames:
    'Vi spør ikke etter navn, e-post eller innlogging. Vi lagrer ikke IP-adressen din, hvilken telefon du bruker, eller når du svarte.',
  nothingSent: 'Her sendes ingenting fra telefonen.',
  doneCounted:
    'Ingenting du skriver her, sendes fra telefonen. Trykker du «Ferdig», ser den som leder hvor mange som er ferdige, ikke hvem. Det lagres ikke på serveren.',
  tableSigns:
    'Ingenting du skriver her, sendes fra telefonen. Sier bordet fra at det er ferdig eller trenger hjelp, ser den som leder hvilket bord det er. Det lagres ikke på serveren.',
  mixed:
    'Før hvert spørsmål står det når svarene vises: mens dere svarer, minst {k} om gangen, eller når den som leder, åpner dem. Har færre enn {k} svart, vises bare hvor mange det var.',
  live: 'Bildet på skjermen vokser mens dere svarer, men ikke svar for svar: Det flytter seg bare når minst {k} har svart eller endret svar, og til slutt når spørsmålet lukkes. Har færre enn {k} svart, vises bare hvor mange det var.',
  reveal:
    'Ingen ser noe resultat mens dere svarer. Når spørsmålet er lukket og minst {k} har svart, kan svarene vises: tall alle samtidig, tekster i en rekkefølge som ikke sier noe om hvem som svarte når. Har færre svart, vises bare hvor mange det var.',
  sensitive: 'Spørsmålet er følsomt. Derfor må minst {k} ha svart før noe vises.',
  group:
    'Gruppa står bak det dere leverer. Det kan vises også når bare én gruppe har levert. Gir dere gruppa et navn, vises det sammen med svaret. Teksten blir på telefonen til dere leverer.',
  groups:
    'Svarer dere som gruppe eller bord, vises gruppas navn eller bordets nummer sammen med svaret, også når bare én gruppe eller ett bord har levert.',
  table:
    'Bordet står bak det dere leverer. Det vises med bordets nummer, og kan vises også når bare ett bord har levert.',
  tableDraft:
    'Mens dere skriver, vises teksten og linjene dere deler, på telefonene ved bordet og ingen andre steder. Den som leder, ser hvor langt hvert bord er kommet, ikke hva dere skriver. Det dere ikke leverer, slettes fra serveren når spørsmålet lukkes.',
  tableSeats: 'Serveren lagrer ikke hvem som sitter ved hvilket bord.',
  unlinked:
    'Svarene dine på ulike spørsmål kan ikke kobles sammen i det vi lagrer. Hvert spørsmål har sin egen nøkkel, og den slettes når spørsmålet lukkes. Etter det kan heller ikke du endre eller slette svaret, for vi vet ikke hvilket som er ditt.',
  moved:
    'Stilles et spørsmål en gang til, ser telefonen etter hva du svarte sist, og sender med det nye svaret om du har flyttet deg: likt, annerledes, opp eller ned. Når spørsmålet lukkes, skilles de to. Hvor mange som flyttet seg, telles for seg og kan ikke kobles til svarene.',
  facilitator:
    'Den som leder økta, ser hvor mange som er med, og hvor mange som har svart. Det dere skriver, får hen se etter at spørsmålet er lukket, uten navn og i tilfeldig rekkefølge. Tallene ser hen når dere ser dem, eller i rapporten etterpå.',
  texts:
    'Når spørsmålet er lukket, kan den som leder økta, se gjennom det dere skrev, før det vises. Hen velger hva som vises, og kan endre ordlyden, slå sammen like tekster og slette for godt. Rommet ser bare det som vises. Det dere skrev selv, ligger på serveren til det slettes.',
  chosen:
    'Når spørsmålet er lukket, kan den som leder økta, se gjennom det dere skrev, før det vises. Hen velger hva som vises, og kan slette noe for godt.',
  leader:
    'Lederen er med som deltaker og får se det alle ser, når alle ser det. Er det lederen selv som leder økta, gjelder også det som står her om den som leder økta.',
  leaderTable:
    'Lederen er med som deltaker. Svarer dere som bord og hen sitter ved ditt, ser hen det bordet skriver, mens dere skriver. Ellers får hen se det alle ser, når alle ser det. Er det lederen selv som leder økta, gjelder også det som står her om den som leder økta.',
  saved:
    'Når det står «Svaret er sendt» eller «Levert», er svaret lagret. Låser du telefonen, er det trygt.',
  alike:
    'Svarer alle likt, vet alle hva alle svarte. Den som leder, får vite at alle svarte likt, før tallene vises. Skriver du noe bare du kunne skrevet, kan du bli kjent igjen.',
  batches:
    'Når et bilde vokser mens dere svarer, kommer det nye fra flere på én gang. Har alle de svart likt, eller er de færre enn {k} når spørsmålet lukkes, kan den som følger med på hvem som svarer, skjønne hva de svarte.',
  together: 'Forteller de andre hverandre hva de svarte, kan de regne seg fram til hva du svarte.',
  operator:
    'Den som drifter serveren, kan lese svarene på et spørsmål, og det et bord skriver, til spørsmålet lukkes, og kan i prinsippet endre programmet. Koden er åpen.',
  overShoulder:
    'Noen kan se på skjermen din. Telefonen husker det du selv har svart, til du sletter det.',
  secureNetwork: 'Nettverket her kan se at telefonen din er tilkoblet, men ikke hva du svarer.',
  openNetwork: 'Andre på dette nettet kan i prinsippet lese det du sender.',
  mentioned: 'De du skriver om, kan ha rett til å få vite hva som står om dem.',
  until: 'Svarene slettes {day, date, long}.',
  agreementsUntil: 'Avtalene tas vare på til {day, date, long}.',
}
