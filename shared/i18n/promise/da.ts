import type { Translation } from '../words.ts'
import type { PromiseWords } from './index.ts'

export const da: Translation<PromiseWords> = {
  limits: 'Det kan vi ikke love',
  more: 'Alt om, hvordan svar er beskyttet',
  noNames:
    'Vi spørger ikke om navn, e-mail eller login. Vi gemmer ikke din IP-adresse, hvilken telefon du bruger, eller hvornår du svarede.',
  nothingSent: 'Her sendes der ikke noget fra telefonen.',
  doneCounted:
    'Intet af det, du skriver her, sendes fra telefonen. Trykker du på »Færdig«, ser facilitatoren, hvor mange der er færdige, ikke hvem. Det gemmes ikke på serveren.',
  tableSigns:
    'Intet af det, du skriver her, sendes fra telefonen. Siger bordet til, at det er færdigt eller har brug for hjælp, ser facilitatoren, hvilket bord det er. Det gemmes ikke på serveren.',
  mixed:
    'Før hvert spørgsmål står der, hvornår svarene vises: mens I svarer, mindst {k} ad gangen, eller når facilitatoren åbner dem. Har færre end {k} svaret, vises det kun, hvor mange det var.',
  live: 'Billedet på skærmen vokser, mens I svarer, men ikke svar for svar: Det flytter sig kun, når mindst {k} har svaret eller rettet deres svar, og til sidst, når spørgsmålet lukkes. Har færre end {k} svaret, vises det kun, hvor mange det var.',
  reveal:
    'Ingen ser noget resultat, mens I svarer. Når spørgsmålet er lukket, og mindst {k} har svaret, kan svarene vises: alle tal på én gang, tekster i en rækkefølge, der ikke siger noget om, hvem der svarede hvornår. Har færre svaret, vises det kun, hvor mange det var.',
  sensitive: 'Spørgsmålet er følsomt. Derfor skal mindst {k} have svaret, før noget vises.',
  group:
    'Gruppen står bag det, I afleverer. Det kan også vises, når kun én gruppe har afleveret. Giver I gruppen et navn, vises det sammen med svaret. Teksten bliver på telefonen, indtil I afleverer.',
  groups:
    'Svarer I som gruppe eller bord, vises gruppens navn eller bordets nummer sammen med svaret, også når kun én gruppe eller ét bord har afleveret.',
  table:
    'Bordet står bag det, I afleverer. Det vises med bordets nummer og kan også vises, når kun ét bord har afleveret.',
  tableDraft:
    'Mens I skriver, vises teksten og de linjer, I deler, på telefonerne ved bordet og ingen andre steder. Facilitatoren kan se, hvor langt hvert bord er kommet, ikke hvad I skriver. Det, I ikke afleverer, slettes fra serveren, når spørgsmålet lukkes.',
  tableSeats: 'Serveren gemmer ikke, hvem der sidder ved hvilket bord.',
  unlinked:
    'Dine svar på forskellige spørgsmål kan ikke kobles sammen i det, vi gemmer. Hvert spørgsmål har sin egen nøgle, og den slettes, når spørgsmålet lukkes. Derefter kan heller ikke du rette eller slette svaret, for vi ved ikke, hvilket der er dit.',
  moved:
    'Stilles et spørgsmål en gang til, ser telefonen efter, hvad du svarede sidst, og sender sammen med det nye svar, om du har flyttet dig: det samme, noget andet, op eller ned. Når spørgsmålet lukkes, skilles de to ad. Hvor mange der flyttede sig, tælles for sig og kan ikke kobles til svarene.',
  facilitator:
    'Facilitatoren kan se, hvor mange der er med, og hvor mange der har svaret. Det, I skriver, kan facilitatoren først se, når spørgsmålet er lukket, uden navne og i tilfældig rækkefølge. Tallene ser facilitatoren, når I ser dem, eller i rapporten bagefter.',
  texts:
    'Når spørgsmålet er lukket, kan facilitatoren gennemse det, I skrev, før det vises. Facilitatoren vælger, hvad der vises, og kan ændre ordlyden, slå ens tekster sammen og slette for altid. I lokalet ser man kun det, der vises. Det, I selv skrev, ligger på serveren, til det slettes.',
  chosen:
    'Når spørgsmålet er lukket, kan facilitatoren gennemse det, I skrev, før det vises. Facilitatoren vælger, hvad der vises, og kan slette noget for altid.',
  leader:
    'Lederen er med som deltager og får det at se, som alle ser, når alle ser det. Er det lederen selv, der er facilitator, gælder det, der står her om facilitatoren, også.',
  leaderTable:
    'Lederen er med som deltager. Svarer I som bord, og sidder lederen ved dit, ser lederen det, bordet skriver, mens I skriver. Ellers får lederen det at se, som alle ser, når alle ser det. Er det lederen selv, der er facilitator, gælder det, der står her om facilitatoren, også.',
  saved:
    'Når der står »Svaret er sendt« eller »Afleveret«, er svaret gemt. Låser du telefonen, er det stadig gemt.',
  alike:
    'Svarer alle det samme, ved alle, hvad alle svarede. Facilitatoren får at vide, at alle svarede det samme, før tallene vises. Skriver du noget, kun du kunne have skrevet, kan du blive genkendt.',
  batches:
    'Når et billede vokser, mens I svarer, kommer det nye fra flere på én gang. Har de alle svaret det samme, eller er de færre end {k}, når spørgsmålet lukkes, kan den, der holder øje med, hvem der svarer, regne ud, hvad de svarede.',
  together:
    'Fortæller de andre hinanden, hvad de svarede, kan de regne sig frem til, hvad du svarede.',
  operator:
    'Den, der driver serveren, kan læse svarene på et spørgsmål og det, et bord skriver, indtil spørgsmålet lukkes, og kan i princippet ændre programmet. Koden er åben.',
  overShoulder:
    'Nogen kan se på din skærm. Telefonen husker det, du selv har svaret, til du sletter det.',
  secureNetwork: 'Netværket her kan se, at din telefon er forbundet, men ikke hvad du svarer.',
  openNetwork: 'Andre på dette netværk kan i princippet læse det, du sender.',
  mentioned: 'Dem, du skriver om, kan have ret til at få at vide, hvad der står om dem.',
  until: 'Svarene slettes den {day, date, long}.',
  agreementsUntil: 'Aftalerne gemmes til den {day, date, long}.',
}
