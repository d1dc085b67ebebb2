import type { LocalText } from '../../../i18n/local-text.ts'

/**
 * The thirteen gatherings of the seed page 004 with its titles and dates: an example of a programme, to be
 * changed. The network meeting of 15 April 2022 was on Good Friday; shadowing has no date there.
 */
export const programme: readonly LocalText[] = [
  {
    nb: '24. februar 2020: Workshop 1 – oppstart',
    da: '24. februar 2020: Workshop 1 – Kick Off',
    en: '24 February 2020: Workshop 1 – kick-off',
  },
  {
    nb: '20.–21. august 2020: Seminar 1 – utvikling av PLF',
    da: '20.–21. august 2020: Seminar 1 – Udvikling af PLF',
    en: '20–21 August 2020: Seminar 1 – developing PLCs',
  },
  {
    nb: '18. september 2020: Nettverksmøte',
    da: '18. september 2020: Netværksmøde',
    en: '18 September 2020: Network meeting',
  },
  {
    nb: '3. desember 2020: Seminar 2 – implementering av PLF',
    da: '3. december 2020: Seminar 2 – Implementering af PLF',
    en: '3 December 2020: Seminar 2 – implementing PLCs',
  },
  {
    nb: '15. januar 2021: Nettverksmøte',
    da: '15. januar 2021: Netværksmøde',
    en: '15 January 2021: Network meeting',
  },
  {
    nb: '11.–12. mars 2021: Seminar 3 – ledelse av ledergrupper',
    da: '11.–12. marts 2021: Seminar 3 – Ledelse af ledelsesteams',
    en: '11–12 March 2021: Seminar 3 – leading leadership groups',
  },
  {
    nb: '4. juni 2021: Nettverksmøte',
    da: '4. juni 2021: Netværksmøde',
    en: '4 June 2021: Network meeting',
  },
  {
    nb: 'Uten dato: Skygging',
    da: 'Uden dato: Skyggepraktik',
    en: 'No date: Shadowing',
  },
  {
    nb: '14.–15. oktober 2021: Seminar 4 – ledelse av PLF',
    da: '14.–15. oktober 2021: Seminar 4 – Ledelse af PLF',
    en: '14–15 October 2021: Seminar 4 – leading PLCs',
  },
  {
    nb: '3. desember 2021: Nettverksmøte',
    da: '3. december 2021: Netværksmøde',
    en: '3 December 2021: Network meeting',
  },
  {
    nb: '10.–11. mars 2022: Seminar 5 – data i utvikling av kvalitet',
    da: '10.–11. marts 2022: Seminar 5 – Brug af data i udviklingen af kvalitet',
    en: '10–11 March 2022: Seminar 5 – data in developing quality',
  },
  {
    nb: '15. april 2022: Nettverksmøte',
    da: '15. april 2022: Netværksmøde',
    en: '15 April 2022: Network meeting',
  },
  {
    nb: '9. juni 2022: Workshop 2 – avslutning',
    da: '9. juni 2022: Workshop 2 – Afslutning',
    en: '9 June 2022: Workshop 2 – closing',
  },
]
