import type { Translation } from '../words.ts'
import type { ConsoleWords } from './index.ts'

export const tools: Translation<ConsoleWords['tools']> = {
  done: {
    some: {
      people:
        '{count, plural, =0 {Ingen har trykt «Ferdig» enno} other {{count} av {of} er ferdige}}',
      tables:
        '{count, plural, =0 {Ingen bord er ferdige enno} other {{count} av {of} bord er ferdige}}',
    },
    all: {
      people: '{of, plural, one {Den eine som er her, er ferdig} other {Alle {of} er ferdige}}',
      tables: '{of, plural, one {Bordet er ferdig} other {Alle {of} bord er ferdige}}',
    },
  },
  insert: {
    button: 'Set inn eit spørsmål',
    title: 'Set inn eit spørsmål',
    where: 'Det kjem rett etter steget rommet er på, og er med i opplegget, rapporten og filene.',
    from: 'Kvar kjem det frå?',
    froms: { own: 'Skriv sjølv', ready: 'Vel eit ferdig', library: 'Frå eit anna opplegg' },
    kind: 'Type',
    prompt: 'Spørsmålet',
    options: 'Alternativa',
    statements: 'Utsegnene',
    levels: 'Trinna',
    linesHint: 'Eitt på kvar linje, høgst {most, plural, =7 {sju} =12 {tolv} other {#}}.',
    levelsHint: 'Det nedste trinnet først.',
    mode: 'Kven svarer?',
    modes: { individual: 'Kvar for seg', group: 'Gruppene', plenary: 'Alle i plenum' },
    sensitive: 'Spørsmålet er sensitivt',
    sensitiveHint: 'Svara blir viste først når du viser dei, og minst fem må ha svara.',
    add: 'Set inn',
    addReady: 'Set inn',
    addThis: 'Set inn «{title}»',
    fetching: 'Hentar ferdige spørsmål …',
    pick: 'Kva opplegg?',
    pickNone: 'Vel eit opplegg',
    own: 'Stega i opplegget de er i, står i lista over stega.',
    brings: 'Tek med {steps} · {minutes} min i alt',
    onlyFrom: 'Sensitivt: Minst {k} må ha svara før noko blir vist.',
    here: '{here, plural, =0 {Ingen er med no.} one {Éin er med no.} other {# er med no.}}',
    failed: 'Fekk ikkje henta spørsmåla. Sjekk nettet og prøv igjen.',
    wrong: {
      prompt: 'Skriv spørsmålet først.',
      tooFew: 'Skriv minst {least, plural, one {eitt} =2 {to} other {#}}, på kvar si linje.',
      tooMany: 'Det er plass til {most, plural, =7 {sju} =12 {tolv} other {#}}. Ta bort nokre.',
      tooLong: 'Ei av linjene er for lang. Kort ned linja til 120 teikn.',
      same: 'To av linjene er like. Endre den eine.',
    },
  },
  parking: {
    title: 'Parkeringsplass{count, plural, =0 {} other { · #}}',
    hint: 'Berre du ser dette, til du viser det på skjermen. Det er med i rapporten og filene: Ikkje skriv kven som sa kva.',
    label: 'Nytt notat',
    add: 'Noter',
    full: 'Det er tretti notat, og fleire blir det ikkje plass til. Fjern eit, eller slå saman to.',
    wrong: {
      empty: 'Skriv noko først.',
      tooLong:
        'Notatet er {over, plural, one {eitt teikn} other {# teikn}} for langt. Kort det ned.',
    },
    reword: 'Endre',
    rewordThis: 'Endre «{text}»',
    wording: 'Ny ordlyd',
    save: 'Lagre',
    cancel: 'Avbryt',
    gone: 'Notatet er fjerna frå eit anna styringspanel. Lagrar du, kjem det tilbake.',
    remove: 'Fjern',
    removeThis: 'Fjern «{text}»',
    show: 'Vis på skjermen',
    hide: 'Ta av skjermen',
  },
}
