/*
 * Words at which the facilitator is asked to look twice, in lower case and one form per word. Edit the
 * list as you like: it hides nothing. Swearing and insults that are aimed at people in a workplace; not
 * the names of groups or conditions, which people must be able to write about.
 */
const lists = {
  nb: `faen fanden helvete jævla jævlig jævel jævler fitte fitta kuk kukk pikk hore hora horer
    idiot idioten idioter idiotisk dust dusten duster tosk tosken tosker drittsekk drittsekken
    drittsekker drittkjerring kjerring kjerringa megge kjeften tulling tullinger udugelig udugelige`,
  da: `fandeme satans helvedes røvhul røvhuller kælling kællinger luder svin nar tåbe tåber
    skiderik skiderikker uduelig uduelige`,
  sv: `fan jävla jävlig jävel jävlar helvete fitta kuk hora horor idioten idioter skitstövel
    skitstövlar kärring kärringar dumskalle odugling odugliga`,
  en: `fuck fucking fucker shit shitty bullshit bitch bastard asshole arsehole cunt dick whore
    idiot idiots moron morons stupid loser losers incompetent useless`,
}

/** Every word of every language: people write in theirs, whatever the session is held in. */
export const flaggedWords: readonly string[] = Object.values(lists).flatMap((list) =>
  list.split(/\s+/u),
)
