import type { LocalText } from '../../../i18n/local-text.ts'

interface Factor {
  readonly id: string
  readonly title: LocalText
  readonly text: LocalText
}

/** Five critical factors for leadership groups in schools: labels of the seed slides 003, in our own words. */
export const factors: readonly Factor[] = [
  {
    id: '1',
    title: { nb: 'Saksstruktur', da: 'Sagsstruktur', en: 'Agenda' },
    text: {
      nb: 'Møtene våre har god balanse mellom drift og koordinering, og utvikling og egen læring.',
      da: 'Vores møder har en god balance mellem drift og koordinering og udvikling og egen læring.',
      en: 'Our meetings strike a good balance between running and coordinating, and development and our own learning.',
    },
  },
  {
    id: '2',
    title: { nb: 'Uenighet', da: 'Uenighed', en: 'Disagreement' },
    text: {
      nb: 'Vi håndterer uenighet og konflikter slik at saken kommer videre.',
      da: 'Vi håndterer uenighed og konflikter, så sagen kommer videre.',
      en: 'We handle disagreement and conflict so that the matter moves on.',
    },
  },
  {
    id: '3',
    title: { nb: 'Læringsverksted', da: 'Læringsværksted', en: 'Workshop for learning' },
    text: {
      nb: 'Vi bruker gruppa til å øve på det krevende vi står i hjemme i egen avdeling.',
      da: 'Vi bruger teamet til at øve os på det krævende, vi står i derhjemme i egen afdeling.',
      en: 'We use the group to practise the demanding tasks we face in our own department.',
    },
  },
  {
    id: '4',
    title: { nb: 'Trygghet og åpenhet', da: 'Tryghed og åbenhed', en: 'Safety and openness' },
    text: {
      nb: 'Her er det trygt å være åpen.',
      da: 'Her er det trygt at være åben.',
      en: 'Here it is safe to be open.',
    },
  },
  {
    id: '5',
    title: { nb: 'Tillit fra lederen', da: 'Tillid fra lederen', en: 'Trust from the leader' },
    text: {
      nb: 'Lederen vår gir oss tillit.',
      da: 'Vores leder viser os tillid.',
      en: 'Our leader trusts us.',
    },
  },
]
