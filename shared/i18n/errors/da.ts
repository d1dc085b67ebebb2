import type { Translation } from '../words.ts'
import type { ErrorWords } from './index.ts'

export const da: Translation<ErrorWords> = {
  'invalid-input':
    'Noget af det, du sendte, kunne ikke læses{field, select, none {} other { ({field})}}. Ret det, og prøv igen.',
  'too-large': 'Det, du sendte, er for stort. Forkort det, og prøv igen.',
  'too-fast': 'Det gik lidt for hurtigt. Vent et par sekunder, og prøv igen.',
  'wrong-origin':
    'Denne side blev åbnet fra en anden adresse end serverens egen. Åbn den adresse, der står på skærmen.',
  'old-program': 'Plenum er opdateret, siden du åbnede siden. Genindlæs siden.',
  'not-allowed': 'Det har du ikke adgang til herfra.',
  'link-not-valid':
    'Linket gælder ikke længere. Bed facilitatoren om at lave et nyt link i kontrolpanelet.',
  'create-key-needed':
    'Her skal der bruges en nøgle for at starte en session. Brug det link, der står i terminalen, hvor Plenum kører.',
  'room-not-found':
    'Der er ingen session med den kode. Tjek tallene på skærmen, eller spørg facilitatoren.',
  'too-many-wrong-codes':
    'Der er kommet mange forkerte koder herfra, så din kode står i kø. Vi prøver igen af os selv. Vil du ind med det samme, så scan QR-koden på skærmen.',
  'room-ended':
    'Denne session er afsluttet. Spørg den, der ledede den, hvis du vil se resultaterne.',
  'room-damaged':
    'Det, der er gemt af sessionen, er beskadiget og vises derfor ikke. Giv besked til den, der driver serveren: Sessionen kan hentes fra en sikkerhedskopi.',
  'door-locked': 'Sessionen er låst for nye. Vink til facilitatoren, så døren kan blive åbnet.',
  'step-locked': 'Facilitatoren har lukket for svar. Det, du skrev, ligger her på telefonen.',
  'step-sealed':
    'Svaret kom, efter at spørgsmålet blev lukket, og er ikke med. Det, du skrev, ligger her på telefonen.',
  'step-not-open': 'Dette spørgsmål er ikke åbent for svar nu.',
  'stale-act':
    'Sessionen var allerede gået videre, da du trykkede. Se, hvad der står nu, og tryk igen.',
  'not-now': 'Det kan ikke lade sig gøre lige nu. Se, hvad den store knap siger.',
  'not-agreements':
    'Dette er ikke en aftalefil fra Plenum. Vælg filen, der hedder noget med »aftaler«.',
  'agreements-changed':
    'Filen er ændret eller beskadiget, siden den blev gemt, og er derfor ikke indlæst. Find den oprindelige fil, eller hent den igen fra rapporten.',
  'agreements-newer':
    'Filen er lavet af en nyere udgave af Plenum. Bed den, der driver serveren, om at opdatere.',
  'agreements-none': 'Der er ingen aftaler i filen.',
  'agreements-not-yet':
    'Der er ingen aftaler at tage med herfra endnu. Vis dem i sessionen først; i kalenderen kommer kun dem, der har en dato.',
  'agreements-in-use':
    'Aftalerne er allerede taget op i denne session og kan ikke skiftes ud nu. De svar, der er givet, ligger der.',
  'too-many-steps': 'Drejebogen er så lang, som den kan blive. Fjern et trin først.',
  'parking-full': 'Parkeringspladsen er fuld. Fjern en note først.',
  'parked-gone': 'Noten er allerede fjernet. Tilføj den igen, hvis den skal være med.',
  unanimous:
    'Alle har svaret det samme. Viser du svarene nu, ved alle, hvad hver enkelt har svaret.',
  'no-table': 'Find dit bord først: Vælg bord på telefonen.',
  'no-such-table': 'Det bord findes ikke. Vælg et af de borde, der står på telefonen.',
  'other-table':
    'Telefonen har skiftet bord, så dette er ikke sendt. Det, du skrev, ligger her på telefonen.',
  'work-under-way': 'Bordene er i gang med arbejdet. Skift, når opgaven er lukket.',
  'pen-taken': 'En anden ved bordet har pennen. Bed om den, eller vent, til den er ledig.',
  'pen-not-yours':
    'En anden ved bordet har pennen nu. Det, du skrev, ligger her på telefonen. Bed om pennen for at skrive videre.',
  'table-has-phones':
    'Der sidder nogen med telefon ved det bord, så bordet afleverer selv. Indtast kun for borde uden telefon.',
  'text-gone':
    'En af teksterne er slettet. Resten af det, du valgte, er urørt: Se tavlen igennem, og prøv igen.',
  'theme-gone': 'Temaet er fjernet. Vælg et af dem, der står på tavlen nu.',
  'too-many-themes':
    'Der er allerede tolv temaer, og der er ikke plads til flere. Fjern et, eller slå to sammen.',
  'nothing-to-merge': 'Der skal mindst to tekster til for at slå sammen. Vælg en til.',
  'nothing-to-undo':
    'Der er ikke mere at fortryde. Det, der er slettet for altid, kan ikke hentes tilbage.',
  'no-options':
    'Der er for lidt at vælge imellem. Vis mindst to tekster, eller lav mindst to temaer, og gå så videre. Har I ikke så mange, kan du springe trinnet over i drejebogen.',
  'too-many-options':
    'Der er for mange tekster at vælge imellem. Slå nogle sammen, eller skjul nogle, så der højst bliver fyrre.',
  'no-cases':
    'Der er ingen sager at svare på endnu. Vis mindst én tekst, eller lav mindst ét tema, og gå så videre. Har I ingen, kan du springe trinnet over i drejebogen.',
  'too-many-cases':
    'Der er for mange sager til, at alle kan svare på hver af dem. Vælg højst otte ud: Slå tekster sammen eller skjul nogle, eller fjern temaer.',
  'no-cards':
    'Der er for få kort at sortere. Vis mindst tre tekster, eller lav mindst tre temaer, og gå så videre. Har I ikke så mange, kan du springe trinnet over i drejebogen.',
  'too-many-cards':
    'Der er for mange kort at sortere. Slå nogle tekster sammen, eller skjul nogle, så der højst bliver halvtreds.',
  'no-items':
    'Der er ikke noget at vurdere endnu. Vis mindst én tekst, eller lav mindst ét tema, og gå så videre. Ellers kan du springe trinnet over i drejebogen.',
  'too-many-items':
    'Der er for mange udsagn at vurdere. Slå nogle tekster sammen, eller skjul nogle, så der højst bliver tyve.',
  busy: 'De sidste svar er ved at komme ind. Vent et øjeblik.',
  'storage-failed':
    'Svaret kunne ikke gemmes på serveren. Det ligger her på telefonen, og vi prøver igen.',
  'cannot-store':
    'Serveren kan ikke gemme noget lige nu. Prøv igen om lidt, eller giv besked til den, der driver den.',
  'not-found': 'Siden findes ikke. Tjek adressen.',
  internal: 'Noget gik galt hos os. Prøv igen om lidt.',
  'no-reply': 'Vi fik ikke svar fra serveren. Tjek nettet, og prøv igen.',
}
