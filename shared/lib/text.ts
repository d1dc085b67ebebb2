const half = /\p{Surrogate}/u

/** Whether no character is half of a pair: such a one can be written to no file, and to no address. */
export const isWhole = (text: string): boolean => !half.test(text)

/** A joiner between two parts of one emoji, which stays, or a character that nobody sees. */
const unseen =
  /([\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})|[\u200B-\u200D\u2060\uFEFF]/gu

/** One spelling for what looks alike, so that hidden characters cannot mark a text as somebody's own. */
export const inOneSpelling = (text: string): string =>
  text
    .normalize('NFC')
    .replace(unseen, (found: string, joined: string | undefined) => (joined ? found : ''))
    .trim()
