import type { ErrorWords } from './index.ts'

export const sv: ErrorWords = {
  'invalid-input':
    'Något i det du skickade gick inte att läsa{field, select, none {} other { ({field})}}. Rätta det och försök igen.',
  'too-large': 'Det du skickade är för stort. Korta ner det och försök igen.',
  'too-fast': 'Det gick lite fort. Vänta ett par sekunder och försök igen.',
  'wrong-origin':
    'Den här sidan öppnades från en annan adress än serverns egen. Öppna adressen som står på skärmen.',
  'old-program': 'Plenum har uppdaterats sedan du öppnade sidan. Ladda om den.',
  'not-allowed': 'Det har du inte behörighet till härifrån.',
  'link-not-valid':
    'Länken gäller inte längre. Be den som leder passet att skapa en ny länk i kontrollpanelen.',
  'create-key-needed':
    'Här behövs en nyckel för att starta ett pass. Använd länken som står i terminalen där Plenum körs.',
  'room-not-found':
    'Hittade inget pass med den koden. Kontrollera siffrorna på skärmen eller fråga facilitatorn.',
  'too-many-wrong-codes':
    'Det har kommit många felaktiga koder härifrån, så din kod står i kö. Vi försöker igen automatiskt. Vill du in direkt kan du skanna QR-koden på skärmen.',
  'room-ended': 'Passet är avslutat. Fråga den som ledde det om du vill se resultaten.',
  'room-damaged':
    'Det som är sparat från passet är skadat och visas därför inte. Säg till den som sköter servern: passet kan hämtas från en säkerhetskopia.',
  'door-locked': 'Passet är låst för nya deltagare. Vinka till facilitatorn, så kan dörren öppnas.',
  'step-locked': 'Facilitatorn har stängt för svar. Det du skrev finns kvar här i telefonen.',
  'step-sealed':
    'Svaret kom efter att frågan hade avslutats och är inte med. Det du skrev finns kvar här i telefonen.',
  'step-not-open': 'Den här frågan är inte öppen för svar nu.',
  'stale-act': 'Rummet hade redan gått vidare när du tryckte. Se vad som gäller nu och tryck igen.',
  'not-now': 'Det går inte just nu. Se vad den stora knappen säger.',
  'not-agreements':
    'Det här är ingen fil med överenskommelser från Plenum. Välj den som har ”överenskommelser” eller ”avtaler” i namnet.',
  'agreements-changed':
    'Filen har ändrats eller skadats sedan den sparades och har därför inte lästs in. Leta fram den ursprungliga filen, eller hämta den på nytt från rapporten.',
  'agreements-newer':
    'Filen är gjord med en nyare version av Plenum. Be den som sköter servern att uppdatera.',
  'agreements-none': 'Det finns inga överenskommelser i filen.',
  'agreements-not-yet':
    'Det finns inga överenskommelser att ta med härifrån än. Visa dem i passet först; i kalendern hamnar bara de som har ett datum.',
  'agreements-in-use':
    'Överenskommelserna har redan tagits upp i det här passet och kan inte bytas ut nu. Svaren som har getts finns kvar.',
  'too-many-steps': 'Upplägget är så långt som det kan bli. Ta bort ett steg först.',
  'parking-full': 'Parkeringsplatsen är full. Ta bort en anteckning först.',
  'parked-gone': 'Anteckningen är redan borttagen. Lägg till den på nytt om den ska vara med.',
  unanimous: 'Alla har svarat samma sak. Visar du svaren nu vet alla vad var och en har svarat.',
  'no-table': 'Hitta ditt bord först: välj bord i telefonen.',
  'no-such-table': 'Det bordet finns inte. Välj ett av borden som står i telefonen.',
  'other-table':
    'Telefonen har bytt bord, så det här har inte skickats. Det du skrev finns kvar här i telefonen.',
  'work-under-way': 'Borden arbetar nu. Byt när uppgiften är avslutad.',
  'pen-taken': 'Någon annan vid bordet har pennan. Be om den, eller vänta tills den är ledig.',
  'pen-not-yours':
    'Någon annan vid bordet har pennan nu. Det du skrev finns kvar här i telefonen. Be om pennan för att skriva vidare.',
  'table-has-phones':
    'Det sitter någon med telefon vid det bordet, så bordet lämnar in själv. Skriv bara in för bord utan telefon.',
  'text-gone':
    'En av texterna har raderats. Resten av det du valde är orört: titta på tavlan och försök igen.',
  'theme-gone': 'Temat har tagits bort. Välj ett av dem som finns på tavlan nu.',
  'too-many-themes':
    'Det finns redan tolv teman, och fler får inte plats. Ta bort ett, eller slå ihop två.',
  'nothing-to-merge': 'Det behövs minst två texter för att slå ihop. Välj en till.',
  'nothing-to-undo':
    'Det finns inget mer att ångra. Det som har raderats för gott går inte att få tillbaka.',
  'no-options':
    'Det finns för lite att välja mellan. Visa minst två texter, eller skapa minst två teman, och gå vidare sedan. Har ni inte så många kan du hoppa över steget i upplägget.',
  'too-many-options':
    'Det finns för många texter att välja mellan. Slå ihop eller dölj några, så att det blir högst fyrtio.',
  'no-cases':
    'Det finns inga ärenden att svara på än. Visa minst en text, eller skapa minst ett tema, och gå vidare sedan. Har ni inga kan du hoppa över steget i upplägget.',
  'too-many-cases':
    'Det finns för många ärenden för att alla ska kunna svara på vart och ett. Välj ut högst åtta: slå ihop eller dölj texter, eller ta bort teman.',
  'no-cards':
    'Det finns för få kort att sortera. Visa minst tre texter, eller skapa minst tre teman, och gå vidare sedan. Har ni inte så många kan du hoppa över steget i upplägget.',
  'too-many-cards':
    'Det finns för många kort att sortera. Slå ihop eller dölj texter, så att det blir högst femtio.',
  'no-items':
    'Det finns inget att skatta ännu. Visa minst en text, eller skapa minst ett tema, och gå vidare sedan. Annars kan du hoppa över steget i upplägget.',
  'too-many-items':
    'Det finns för många påståenden att skatta. Slå ihop eller dölj texter, så att det blir högst tjugo.',
  busy: 'De sista svaren tas emot. Vänta ett ögonblick.',
  'storage-failed':
    'Svaret kunde inte sparas på servern. Det finns kvar här i telefonen, och vi försöker igen.',
  'cannot-store':
    'Servern kan inte spara något just nu. Försök igen om en stund, eller säg till den som sköter den.',
  'not-found': 'Sidan finns inte. Kontrollera adressen.',
  internal: 'Något gick fel hos oss. Försök igen om en stund.',
  'no-reply': 'Fick inget svar från servern. Kontrollera nätet och försök igen.',
}
