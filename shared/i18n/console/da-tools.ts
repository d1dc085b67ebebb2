import type { Translation } from '../words.ts'
import type { ConsoleWords } from './index.ts'

export const tools: Translation<ConsoleWords['tools']> = {
  done: {
    some: {
      people:
        '{count, plural, =0 {Ingen har trykket på »Færdig« endnu} other {{count} af {of} er færdige}}',
      tables:
        '{count, plural, =0 {Ingen borde er færdige endnu} other {{count} af {of, plural, one {# bord} other {# borde}} er færdige}}',
    },
    all: {
      people: '{of, plural, one {Den eneste, der er her, er færdig} other {Alle {of} er færdige}}',
      tables: '{of, plural, one {Bordet er færdigt} other {Alle {of} borde er færdige}}',
    },
  },
  insert: {
    button: 'Indsæt et spørgsmål',
    title: 'Indsæt et spørgsmål',
    where:
      'Det kommer lige efter det trin, sessionen er ved, og er med i drejebogen, rapporten og filerne.',
    from: 'Hvor kommer det fra?',
    froms: { own: 'Skriv selv', ready: 'Vælg et færdigt', library: 'Fra en anden workshop' },
    kind: 'Type',
    prompt: 'Spørgsmålet',
    options: 'Svarmulighederne',
    statements: 'Udsagnene',
    levels: 'Trinnene',
    linesHint: 'Én på hver linje, højst {most, plural, =7 {syv} =12 {tolv} other {#}}.',
    levelsHint: 'Det nederste trin først.',
    mode: 'Hvem svarer?',
    modes: { individual: 'Hver for sig', group: 'Grupperne', plenary: 'Alle i plenum' },
    sensitive: 'Spørgsmålet er følsomt',
    sensitiveHint: 'Svarene vises først, når du viser dem, og mindst fem skal have svaret.',
    add: 'Indsæt',
    addReady: 'Indsæt',
    addThis: 'Indsæt »{title}«',
    fetching: 'Henter færdige spørgsmål …',
    pick: 'Hvilken workshop?',
    pickNone: 'Vælg en workshop',
    own: 'Trinnene i den workshop, I er i gang med, står på listen over trin.',
    brings: 'Tager {steps} med · {minutes} min. i alt',
    onlyFrom: 'Følsomt: Mindst {k} skal have svaret, før noget vises.',
    here: '{here, plural, =0 {Ingen er med lige nu.} one {Én er med lige nu.} other {# er med lige nu.}}',
    failed: 'Spørgsmålene kunne ikke hentes. Tjek nettet, og prøv igen.',
    wrong: {
      prompt: 'Skriv spørgsmålet først.',
      tooFew: 'Skriv mindst {least, plural, one {én} =2 {to} other {#}}, på hver sin linje.',
      tooMany: 'Der er plads til {most, plural, =7 {syv} =12 {tolv} other {#}}. Fjern nogle.',
      tooLong: 'En af linjerne er for lang. Forkort den til 120 tegn.',
      same: 'To af linjerne er ens. Ret den ene.',
    },
  },
  parking: {
    title: 'Parkeringsplads{count, plural, =0 {} other { · #}}',
    hint: 'Kun du kan se dette, indtil du viser det på skærmen. Det er med i rapporten og filerne: Skriv ikke, hvem der sagde hvad.',
    label: 'Ny note',
    add: 'Notér',
    full: 'Der er tredive noter, og der er ikke plads til flere. Fjern en, eller slå to sammen.',
    wrong: {
      empty: 'Skriv noget først.',
      tooLong: 'Noten er {over, plural, one {ét tegn} other {# tegn}} for lang. Forkort den.',
    },
    reword: 'Ret',
    rewordThis: 'Ret »{text}«',
    wording: 'Ny ordlyd',
    save: 'Gem',
    cancel: 'Annullér',
    gone: 'Noten er fjernet fra et andet kontrolpanel. Gemmer du, kommer den tilbage.',
    remove: 'Fjern',
    removeThis: 'Fjern »{text}«',
    show: 'Vis på skærmen',
    hide: 'Tag af skærmen',
  },
}
