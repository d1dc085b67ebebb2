import type { Language } from '../../../shared/i18n/languages.ts'

type ByLanguage = Readonly<Record<Exclude<Language, 'nb'>, ReadonlySet<string>>>

const sets = (lists: Readonly<Record<keyof ByLanguage, string>>): ByLanguage => {
  const setOf = (list: string) => new Set(list.split(/\s+/u))
  return { nn: setOf(lists.nn), da: setOf(lists.da), sv: setOf(lists.sv), en: setOf(lists.en) }
}

/**
 * Words that a language and bokmål spell alike, in lower case. A message that is the same in both must be
 * made of these alone; any other was left untranslated. Add a word here when a dictionary of the language
 * has it in the same meaning.
 */
export const sharedWords = sets({
  // Nynorsk and bokmål are two written forms of one language: each of these stands in the dictionaries of both.
  nn: `begynn flest kvadrant plassert prikk sak sakene alle alt alternativ andre angre anonymitet at av avbryt avslutt avslutte avtale avtalen
    backups barnehage be bladde bli blir blå bord bordet bordskilt bort bruk c ca ctrl dag dato
    datoen deg del delt den denne det dette din dit ditt du døra eller endre enter er etter
    ferdig ferdige fil fila filer finn fjern fjernkontroll fjernkontrollen flytt for forbi
    forklaring forslag fullskjerm før først første få gang gjennomsnitt gjort godt gruppa gruppe
    gruppene grupper grå gå går gått har hent her hit hopp i idé igjen individuelt ingen
    ingenting inn innsjekk ja kalenderen kameraet kan klar knappen kode koden kolonne kontakt kopier
    kopiert kort kortet kortversjonen kryss lag lagre language last ledig legg lenka lenke lenker lese lever
    leverer levert likevel likt lukk lys lås låst med median mellomrom midt min mindre mest minst ms
    mørk ned nei neste nettet notat noter notert npm nummeret ny nye nytt nøkkel når og også om
    opp oppfølging opplegg opplegget ord orden ordlyd over papirark parkeringsplass parkeringsplassen
    pause pennen plassen plenum prinsippet privat prøv prøve på qr rapport rapporten refleksjon
    replace restore rett roller romkode romkoden rommet run runde runden rute s samtale sekretær
    send sender sendt ser serveren side sidene siste sjekk skann skilt skiltet skjerm skjermen skjul
    skjult skriv slett slette sletting slik slutt snudd som språk spør spørsmål spørsmålet start
    starte steg steget steng stengt stille stopp store storskjermen stort styr styringspanel
    styringspanelet større stå står svar svaret svart svarte svartid søyle så ta tabell takk
    tast tavla tekst teksten telefonen tema temaet tematavla tenker tenn test tid tida til
    tilbake tittel tomt trapp treg trekk trinn trygt trykk trykker txt type ut ute var vare ved
    venstre vent versjon vi vil vis vise viser vist vurdering økta økter å
    flest la mot smal stripe under sortert sortering plass snittplass sist ulikt tabellen sum mange
    snitt spenn
    der false ha lista skal true
    utsjekk`,
  // Bokmål grew out of written Danish: each of these is spelt alike, and means the same, in both.
  da: `kvadrant alle alt andre anonymitet bord bordene bordet bordets csv dato del delt delte det du eller
    en én enige er et fil fjern flest flyttet for forklaring forrige forsiden forslag fra
    følsomt før gang gjort glem gruppe grupper går henter her hjemme hvem hver hvor hører i idé
    ikke individuelt ingen jeg kl kode koden kolonne kommer kortene kortet lang lederen ledig
    lukket lys låst ja med median medianen men meninger mindre minutter ms mørk navn ned nettet ny
    nye når og også ord orden ordlyd ordstyrer papirark pause pennen person personer plenum
    prikker på qr rapport rapporten regneark resultater rolle roller runde runden s samlet
    sammen samtale sekunder selv send sender sendt side skilt skjul skjult skole skrevet skriv
    skriver slettes slettet slå som spredning start starter startsiden stille stort større svar
    svarene svarer svaret svartid tast taster tegn tegnet tekst teksten tekster tekststørrelse
    tema temaet test tester tid til trinnene type valg valgt valgte ved venter videre vinduet
    vis vises vist vurdering
    sortering kort passer står tabellen sum mange først mest feltet mangler
    spilleregler
    mens folk telefonen eksempel eksempelgruppe eksempeltema`,
  // Near neighbours: each of these is spelt alike, and means the same, in both.
  sv: `i ja kvadrant alternativ anonymitet av avbryt bord bordets bort det du eller grupper gå gått har hit idé
    koden language med median mer min mindre ms nytt ord personer plenum på rapport rapporten
    roller s sekunder skrev skriv skriver språk steg svar svaret ta tema tid ut
    sortering mot kort del sist ett
    ingen
    telefonen`,
  // The name of the program, units, and words that both have borrowed.
  en: `for median min ms pause plenum s start sum type`,
})

/** Words that slip in from a neighbour and that a language never has, in lower case. */
export const neighbourWords = sets({
  nn: `adressen allerede annen annet avsluttet avtalene bare beholde beholdes bilde bildet ble
    bordene deltaker deltakere deltakerne dem dere deres drifter døren egen eget egne en endret
    ennå et ett filen finnes fjernet flyttet foran forrige forslagene fortsatt fortsett fra
    følsom følsomt gangen ganger gjelder gjør gjøre hele helt hentet heter husker hva hvem hver
    hverandre hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor ikke jeg kjører koble
    kobler koblet kommer kortene laget lagres lagret leder lederen lenken ligger lukkes lukket
    mappen mens mer mulig mye måte navn navnet noe noen nå oppgave oppgaven oppgaver prikkene
    prosessleder prosesslederen rekkefølge rommene sammen se selv siden sier sjekkes skiltene
    skrev skrevet slettes slettet spredning spørsmålene stegene svarene tall tallene tallet tas
    tegn tegnet tekstene telefonene telles temaer tiden tilgjengelig trenger uten utsagn
    utsagnet valgt valgte vanlig veileder veiledning velg velger videre virker vises være økten
    åpen åpent åpne åpner åpnes åpnet`,
  da: `av avtale avtalen avtaler berre bilde bildet bytte deltaker deltakere dere ennå etter fila
    fram frå gjennom gjør gjøre igjen ikkje inte kva lagre lagret last lenka lenke mye noe noen
    och opp oppgave oppgaven prosessleder prosesslederen sier skjerm skjermen spørsmål
    spørsmålet svart tida tilbake ut velg velger verken økt økta økter åpen åpent åpne åpnes`,
  sv: `avtale avtalen bare bildet deltaker dere deres ennå fra gjøre hva hvem hver hvor hvordan
    ikke ikkje kun lagret lenke navn noe noen nå og oppgave sammen sier skjermen slettet
    spørsmål svarene uten velg vises åpne økt økta`,
  en: `bord dere hva hvem ikke ikkje inte med och og økta skjermen steg svar svarene`,
})
