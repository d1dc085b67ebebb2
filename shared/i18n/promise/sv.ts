import type { PromiseWords } from './index.ts'

export const sv: PromiseWords = {
  limits: 'Det här kan vi inte lova',
  more: 'Allt om hur svaren skyddas',
  noNames:
    'Vi frågar inte efter namn, e-post eller inloggning. Vi sparar inte din IP-adress, vilken telefon du använder eller när du svarade.',
  nothingSent: 'Här skickas ingenting från telefonen.',
  doneCounted:
    'Ingenting du skriver här skickas från telefonen. Trycker du på ”Klar” ser facilitatorn hur många som är klara, inte vilka. Det sparas inte på servern.',
  tableSigns:
    'Ingenting du skriver här skickas från telefonen. Säger bordet till att det är klart eller behöver hjälp ser facilitatorn vilket bord det är. Det sparas inte på servern.',
  mixed:
    'Före varje fråga står det när svaren visas: medan ni svarar, minst {k} åt gången, eller när facilitatorn öppnar dem. Har färre än {k} svarat visas bara hur många det var.',
  live: 'Bilden på skärmen växer medan ni svarar, men inte svar för svar: den ändras bara när minst {k} har svarat eller ändrat sitt svar, och en sista gång när frågan avslutas. Har färre än {k} svarat visas bara hur många det var.',
  reveal:
    'Ingen ser något resultat medan ni svarar. När frågan är avslutad och minst {k} har svarat kan svaren visas: siffror alla på en gång, texter i en ordning som inte säger något om vem som svarade när. Har färre svarat visas bara hur många det var.',
  sensitive: 'Frågan är känslig. Därför måste minst {k} ha svarat innan något visas.',
  group:
    'Gruppen står bakom det ni lämnar in. Det kan visas även när bara en grupp har lämnat in. Ger ni gruppen ett namn visas det tillsammans med svaret. Texten stannar i telefonen tills ni lämnar in.',
  groups:
    'Svarar ni som grupp eller bord visas gruppens namn eller bordets nummer tillsammans med svaret, även när bara en grupp eller ett bord har lämnat in.',
  table:
    'Bordet står bakom det ni lämnar in. Det visas med bordets nummer, och kan visas även när bara ett bord har lämnat in.',
  tableDraft:
    'Medan ni skriver visas texten och de rader ni delar i telefonerna vid bordet och ingen annanstans. Facilitatorn ser hur långt varje bord har kommit, inte vad ni skriver. Det ni inte lämnar in raderas från servern när frågan avslutas.',
  tableSeats: 'Servern sparar inte vem som sitter vid vilket bord.',
  unlinked:
    'Dina svar på olika frågor kan inte kopplas ihop i det vi sparar. Varje fråga har sin egen nyckel, och den raderas när frågan avslutas. Efter det kan inte heller du ändra eller radera svaret, eftersom vi inte vet vilket som är ditt.',
  moved:
    'Ställs en fråga en gång till tittar telefonen på vad du svarade sist och skickar med det nya svaret om du har flyttat dig: samma svar, ett annat, upp eller ner. När frågan avslutas skiljs de två åt. Hur många som flyttade sig räknas för sig och kan inte kopplas till svaren.',
  facilitator:
    'Facilitatorn ser hur många som är med och hur många som har svarat. Det ni skriver får hen se när frågan är avslutad, utan namn och i slumpmässig ordning. Siffrorna ser hen när ni ser dem, eller i rapporten efteråt.',
  texts:
    'När frågan är avslutad kan facilitatorn gå igenom det ni skrev innan det visas. Hen väljer vad som visas och kan ändra ordalydelsen, slå ihop texter som liknar varandra och radera för gott. Rummet ser bara det som visas. Det ni själva skrev finns på servern tills det raderas.',
  chosen:
    'När frågan är avslutad kan facilitatorn gå igenom det ni skrev innan det visas. Hen väljer vad som visas och kan radera något för gott.',
  leader:
    'Chefen är med som deltagare och får se det alla ser, när alla ser det. Är det chefen själv som leder passet gäller också det som står här om facilitatorn.',
  leaderTable:
    'Chefen är med som deltagare. Svarar ni som bord och hen sitter vid ditt ser hen det bordet skriver medan ni skriver. Annars får hen se det alla ser, när alla ser det. Är det chefen själv som leder passet gäller också det som står här om facilitatorn.',
  saved:
    'När det står ”Svaret är skickat” eller ”Inlämnat” är svaret sparat. Låser du telefonen är det tryggt.',
  alike:
    'Svarar alla likadant vet alla vad alla svarade. Facilitatorn får veta att alla svarade likadant innan siffrorna visas. Skriver du något som bara du kunde ha skrivit kan du bli igenkänd.',
  batches:
    'När en bild växer medan ni svarar kommer det nya från flera på en gång. Har alla de svarat likadant, eller är de färre än {k} när frågan avslutas, kan den som håller koll på vem som svarar förstå vad de svarade.',
  together: 'Berättar de andra för varandra vad de svarade kan de räkna ut vad du svarade.',
  operator:
    'Den som sköter servern kan läsa svaren på en fråga, och det ett bord skriver, tills frågan avslutas, och kan i princip ändra programmet. Koden är öppen.',
  overShoulder:
    'Någon kan titta på din skärm. Telefonen minns det du själv har svarat tills du raderar det.',
  secureNetwork: 'Nätverket här kan se att din telefon är ansluten, men inte vad du svarar.',
  openNetwork: 'Andra på det här nätverket kan i princip läsa det du skickar.',
  mentioned: 'De du skriver om kan ha rätt att få veta vad som står om dem.',
  until: 'Svaren raderas den {day, date, long}.',
  agreementsUntil: 'Överenskommelserna sparas till den {day, date, long}.',
}
