export const tools = {
  done: {
    some: {
      people:
        '{count, plural, =0 {Ingen har trykket «Ferdig» ennå} other {{count} av {of} er ferdige}}',
      tables:
        '{count, plural, =0 {Ingen bord er ferdige ennå} other {{count} av {of} bord er ferdige}}',
    },
    all: {
      people: '{of, plural, one {Den ene som er her, er ferdig} other {Alle {of} er ferdige}}',
      tables: '{of, plural, one {Bordet er ferdig} other {Alle {of} bord er ferdige}}',
    },
  },
  insert: {
    button: 'Sett inn et spørsmål',
    title: 'Sett inn et spørsmål',
    where: 'Det kommer rett etter steget rommet er på, og er med i opplegget, rapporten og filene.',
    from: 'Hvor kommer det fra?',
    froms: { own: 'Skriv selv', ready: 'Velg et ferdig' },
    kind: 'Type',
    prompt: 'Spørsmålet',
    options: 'Alternativene',
    statements: 'Utsagnene',
    linesHint: 'Ett på hver linje, høyst tolv.',
    mode: 'Hvem svarer?',
    modes: { individual: 'Hver for seg', group: 'Gruppene', plenary: 'Alle i plenum' },
    sensitive: 'Spørsmålet er følsomt',
    sensitiveHint: 'Svarene vises først når du viser dem, og minst fem må ha svart.',
    add: 'Sett inn',
    addReady: 'Sett inn',
    addThis: 'Sett inn «{title}»',
    fetching: 'Henter ferdige spørsmål …',
    none: 'Det er ingen ferdige spørsmål å velge i ennå.',
    wrong: {
      prompt: 'Skriv spørsmålet først.',
      tooFew: 'Skriv minst {least, plural, one {ett} =2 {to} other {#}}, på hver sin linje.',
      tooMany: 'Det er plass til tolv. Ta bort noen.',
      tooLong: 'En av linjene er for lang. Kort den ned til 120 tegn.',
      same: 'To av linjene er like. Endre den ene.',
    },
  },
}
