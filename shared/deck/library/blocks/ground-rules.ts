import type { StepFile } from '../deck-file.ts'
import { unread } from './unread.ts'

/** CONTENT.md 2.18: anonymous, no names, what is said stays, what is exported and who gets it. */
export const groundRules: StepFile = {
  id: 'spilleregler',
  type: 'talk',
  mode: 'plenary',
  title: {
    nb: 'Spilleregler',
    nn: 'Spelereglar',
    da: 'Spilleregler',
    sv: 'Spelregler',
    en: 'Ground rules',
  },
  prompt: {
    nb: 'Fire spilleregler for økta. Er det noe vi skal legge til?',
    nn: 'Fire spelereglar for økta. Er det noko vi skal leggje til?',
    da: 'Fire spilleregler for sessionen. Er der noget, vi skal tilføje?',
    sv: 'Fyra spelregler för passet. Är det något vi ska lägga till?',
    en: 'Four ground rules for this session. Is there anything to add?',
  },
  minutes: 2,
  core: true,
  note: {
    nb: 'Si høyt hvem som får rapporten og filene, og når svarene slettes. Svarer dere som gruppe eller bord, står gruppas eller bordets navn ved svaret. Lover du noe her, må det holdes: Si heller for lite enn for mye.',
    nn: 'Sei høgt kven som får rapporten og filene, og når svara blir sletta. Svarer de som gruppe eller bord, står namnet på gruppa eller bordet ved svaret. Lovar du noko her, må det haldast: Sei heller for lite enn for mykje.',
    da: 'Sig højt, hvem der får rapporten og filerne, og hvornår svarene slettes. Svarer I som gruppe eller bord, står gruppens eller bordets navn ved svaret. Det, du lover her, skal holdes: Sig hellere for lidt end for meget.',
    sv: 'Säg högt vilka som får rapporten och filerna, och när svaren raderas. Svarar ni som grupp eller bord står gruppens eller bordets namn vid svaret. Det du lovar här måste hållas: säg hellre för lite än för mycket.',
    en: 'Say aloud who gets the report and the files, and when the answers are deleted. Where you answer as a group or a table, its name stands with the answer. What you promise here must be kept: rather too little than too much.',
  },
  provenance: unread,
  config: {
    points: [
      {
        nb: 'Når du svarer for deg selv, spør vi ikke hvem du er. Før hvert spørsmål sier telefonen hva som gjelder.',
        nn: 'Når du svarer for deg sjølv, spør vi ikkje kven du er. Før kvart spørsmål seier telefonen kva som gjeld.',
        da: 'Når du svarer for dig selv, spørger vi ikke, hvem du er. Før hvert spørgsmål siger telefonen, hvad der gælder.',
        sv: 'När du svarar för dig själv frågar vi inte vem du är. Före varje fråga säger telefonen vad som gäller.',
        en: 'When you answer for yourself, we do not ask who you are. Before each question your phone says what applies.',
      },
      {
        nb: 'Vi skriver og snakker om saker og ikke om personer: ingen navn.',
        nn: 'Vi skriv og snakkar om saker og ikkje om personar: ingen namn.',
        da: 'Vi skriver og taler om sager og ikke om personer: ingen navne.',
        sv: 'Vi skriver och pratar om saker och inte om personer: inga namn.',
        en: 'We write and talk about matters and not about people: no names.',
      },
      {
        nb: 'Det som blir sagt her, blir her. Det du selv har lært, kan du fortelle om.',
        nn: 'Det som blir sagt her, blir her. Det du sjølv har lært, kan du fortelje om.',
        da: 'Det, der bliver sagt her, bliver her. Det, du selv har lært, må du gerne fortælle om.',
        sv: 'Det som sägs här stannar här. Det du själv har lärt dig får du berätta om.',
        en: 'What is said here stays here. What you have learnt yourself, you may tell.',
      },
      {
        nb: 'Resultatene som åpnes, og avtalene våre, kommer i en rapport og i filer. Den som leder økta, får dem og sier nå hvem andre som får dem.',
        nn: 'Resultata som blir opna, og avtalane våre, kjem i ein rapport og i filer. Den som leier økta, får dei og seier no kven andre som får dei.',
        da: 'De resultater, der bliver åbnet, og vores aftaler kommer i en rapport og i filer. Den, der leder sessionen, får dem og siger nu, hvem andre der får dem.',
        sv: 'De resultat som öppnas och våra överenskommelser kommer i en rapport och i filer. Den som leder passet får dem och säger nu vilka andra som får dem.',
        en: 'The results that are opened, and our agreements, come into a report and files. Whoever leads the session gets them and says now who else does.',
      },
    ],
  },
}
