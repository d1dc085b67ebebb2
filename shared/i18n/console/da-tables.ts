import type { Translation } from '../words.ts'
import type { ConsoleWords } from './index.ts'

export const tables: Translation<ConsoleWords['tables']> = {
  title: 'Bordene',
  none: 'Sidder I ved borde? Så svarer hvert bord én gang i gruppetrinnene, og du kan se, hvor langt de er nået.',
  setUp: 'Sæt borde op …',
  change: 'Ændr bordene …',
  signs: 'Udskriv bordskilte',
  table: 'Bord {table}',
  here: '{here, plural, =0 {ingen her} other {# her}}',
  seated: '{seated} af {inRoom} har fundet et bord',
  delivered: '{answered} af {of, plural, one {# bord} other {# borde}} har afleveret',
  counts:
    '{inRoom} i lokalet, {answered} af {of, plural, one {# bord} other {# borde}} har afleveret',
  state: {
    empty: 'uden telefon',
    thinking: 'tænker',
    writing: 'skriver',
    delivered: 'har afleveret',
  },
  done: 'Færdig',
  help: 'Har brug for hjælp',
  helpLine:
    '{count, plural, one {Bord {tables} har brug for hjælp} other {Bord {tables} har brug for hjælp}}',
  everyone: '{of, plural, one {Bordet har afleveret.} other {Alle # borde har afleveret.}}',
  typeIn: 'Indtast',
  typeInFor: 'Indtast for bord {table}',
  correct: 'Ret',
  correctFor: 'Ret svaret for bord {table}',
  typeInWhy: 'Indtast det, bordet har på papir. Det tæller som svaret fra bord {table}.',
  saved: 'Svaret fra bord {table} er afleveret og gemt.',
  roles: {
    draw: 'Træk roller ved bordene',
    again: 'Træk roller igen',
    done: 'Rollerne er trukket: ordstyrer, referent og tidtager. Hver telefon viser sin.',
  },
  setting: {
    title: 'Borde i sessionen',
    count: 'Hvor mange borde?',
    each: '{people} deltagere: {least} ved hvert bord.',
    spread: '{people} deltagere: {least} eller {most} ved hvert bord.',
    crowded:
      'Tre til seks ved hvert bord er bedst for samtalen. Flere borde giver mere taletid til hver.',
    thin: 'Tre til seks ved hvert bord er bedst for samtalen. Færre borde giver flere at tænke sammen med.',
    wrong: 'Skriv et tal fra {least} til {most}.',
    seating: 'Hvem sidder hvor?',
    choose: 'De vælger selv bord',
    chooseHint:
      'Passer, når folk allerede sidder eller sætter sig, hvor de vil. De trykker på deres bord på telefonen.',
    dealt: 'Fordel dem jævnt',
    dealtHint:
      'Telefonen siger, hvilket bord den enkelte skal gå til. Den, der kommer sent, får bordet med færrest.',
    busy: 'Grupperne er i gang nu. Sæt borde op, når trinnet er lukket.',
    onlyMore:
      'Bordene er i gang nu. Du kan tilføje borde. Der kan først blive færre, når trinnet er lukket.',
    save: 'Gem bordene',
    remove: 'Hold op med borde',
    cancel: 'Annullér',
  },
  places: {
    title: 'Steder efter valg',
    why: 'Fortæl, hvor de, der valgte det samme, samles. Skærmen viser alle steder, og hver telefon finder sit eget. Ingen får at vide, hvem der valgte hvad, før folk flytter sig.',
    make: 'Lav steder …',
    change: 'Ændr stederne …',
    about: 'Til valget i »{title}«',
    which: 'Hvilket valg gælder det?',
    field: '{option} → hvor?',
    leave: 'Lad feltet stå tomt ved det, ingen skal samles om.',
    long: 'Forkort til {most} tegn.',
    empty: 'Skriv mindst ét sted.',
    save: 'Vis stederne',
    remove: 'Fjern stederne',
    cancel: 'Annullér',
    suggested: {
      window: 'ved vinduet',
      door: 'ved døren',
      board: 'ved tavlen',
      back: 'bagest i lokalet',
      front: 'forrest til venstre',
      middle: 'midt i lokalet',
    },
  },
}
