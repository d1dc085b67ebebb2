import type { ConsoleWords } from './index.ts'

export const tools: ConsoleWords['tools'] = {
  done: {
    some: {
      people:
        '{count, plural, =0 {Ingen har tryckt på ”Klar” än} other {{count} av {of} är klara}}',
      tables: '{count, plural, =0 {Inga bord är klara än} other {{count} av {of} bord är klara}}',
    },
    all: {
      people: '{of, plural, one {Den enda som är här är klar} other {Alla {of} är klara}}',
      tables: '{of, plural, one {Bordet är klart} other {Alla {of} bord är klara}}',
    },
  },
  insert: {
    button: 'Lägg in en fråga',
    title: 'Lägg in en fråga',
    where:
      'Den kommer direkt efter steget som rummet är på, och är med i upplägget, rapporten och filerna.',
    from: 'Var kommer den från?',
    froms: { own: 'Skriv själv', ready: 'Välj en färdig', library: 'Från ett annat upplägg' },
    kind: 'Typ',
    prompt: 'Frågan',
    options: 'Alternativen',
    statements: 'Påståendena',
    levels: 'Stegen',
    linesHint: 'Ett på varje rad, högst {most, plural, =7 {sju} =12 {tolv} other {#}}.',
    levelsHint: 'Det lägsta steget först.',
    mode: 'Vilka svarar?',
    modes: { individual: 'Var och en', group: 'Grupperna', plenary: 'Alla i helgrupp' },
    sensitive: 'Frågan är känslig',
    sensitiveHint: 'Svaren visas först när du visar dem, och minst fem måste ha svarat.',
    add: 'Lägg in',
    addReady: 'Lägg in',
    addThis: 'Lägg in ”{title}”',
    fetching: 'Hämtar färdiga frågor …',
    pick: 'Vilket upplägg?',
    pickNone: 'Välj ett upplägg',
    own: 'Stegen i upplägget ni är i står i listan över stegen.',
    brings: 'Tar med {steps} · {minutes} min totalt',
    onlyFrom: 'Känsligt: minst {k} måste ha svarat innan något visas.',
    here: '{here, plural, =0 {Ingen är med nu.} one {En är med nu.} other {# är med nu.}}',
    failed: 'Kunde inte hämta frågorna. Kontrollera nätet och försök igen.',
    wrong: {
      prompt: 'Skriv frågan först.',
      tooFew: 'Skriv minst {least, plural, one {ett} =2 {två} other {#}}, på var sin rad.',
      tooMany: 'Det finns plats för {most, plural, =7 {sju} =12 {tolv} other {#}}. Ta bort några.',
      tooLong: 'En av raderna är för lång. Korta ner den till 120 tecken.',
      same: 'Två av raderna är likadana. Ändra den ena.',
    },
  },
  parking: {
    title: 'Parkeringsplats{count, plural, =0 {} other { · #}}',
    hint: 'Bara du ser det här tills du visar det på skärmen. Det är med i rapporten och filerna: skriv inte vem som sa vad.',
    label: 'Ny anteckning',
    add: 'Anteckna',
    full: 'Det finns trettio anteckningar, och fler får inte plats. Ta bort en, eller slå ihop två.',
    wrong: {
      empty: 'Skriv något först.',
      tooLong:
        'Anteckningen är {over, plural, one {ett tecken} other {# tecken}} för lång. Korta ner den.',
    },
    reword: 'Ändra',
    rewordThis: 'Ändra ”{text}”',
    wording: 'Ny formulering',
    save: 'Spara',
    cancel: 'Avbryt',
    gone: 'Anteckningen har tagits bort från en annan kontrollpanel. Sparar du kommer den tillbaka.',
    remove: 'Ta bort',
    removeThis: 'Ta bort ”{text}”',
    show: 'Visa på skärmen',
    hide: 'Ta bort från skärmen',
  },
}
