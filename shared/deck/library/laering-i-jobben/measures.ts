import type { LocalText } from '../../../i18n/local-text.ts'

/** Four places to develop leaders: the columns of slide 15 in the seed transcript 002. */
export const places: readonly { readonly id: string; readonly title: LocalText }[] = [
  { id: 'jobben', title: { nb: 'På jobben', da: 'På jobbet', en: 'On the job' } },
  { id: 'skifte', title: { nb: 'Skifte jobb', da: 'Skifte job', en: 'Changing job' } },
  { id: 'utenfor', title: { nb: 'Utenfor jobben', da: 'Uden for jobbet', en: 'Outside the job' } },
  { id: 'utdanning', title: { nb: 'Utdanning', da: 'Uddannelse', en: 'Education' } },
]

interface Measure {
  readonly id: string
  readonly section: string
  readonly title: LocalText
}

/** Its 47 measures. Where one column ends and the next begins is lost on the slide: the split is our reading. */
export const measures: readonly Measure[] = [
  {
    id: '1',
    section: 'jobben',
    title: {
      nb: 'Jobbutfordringer og erfaringer',
      da: 'Jobudfordringer og erfaringer',
      en: 'Job challenges and experience',
    },
  },
  {
    id: '2',
    section: 'jobben',
    title: {
      nb: 'Jobbutvikling og delegering',
      da: 'Jobudvikling og uddelegering',
      en: 'Job development and delegation',
    },
  },
  {
    id: '3',
    section: 'jobben',
    title: { nb: 'Selvstyrte enheter', da: 'Selvstyrende enheder', en: 'Self-managed units' },
  },
  {
    id: '4',
    section: 'jobben',
    title: { nb: 'Målstyring', da: 'Målstyring', en: 'Management by objectives' },
  },
  {
    id: '5',
    section: 'jobben',
    title: { nb: 'Medarbeidersamtaler', da: 'Medarbejdersamtaler', en: 'Staff appraisal talks' },
  },
  {
    id: '6',
    section: 'jobben',
    title: { nb: 'Personalvurderinger', da: 'Personalevurderinger', en: 'Personnel assessments' },
  },
  {
    id: '7',
    section: 'jobben',
    title: {
      nb: 'Kartlegginger og undersøkelser',
      da: 'Kortlægninger og undersøgelser',
      en: 'Surveys and studies',
    },
  },
  {
    id: '8',
    section: 'jobben',
    title: {
      nb: 'Tilbakemeldinger og spørreundersøkelser',
      da: 'Feedback og surveys',
      en: 'Feedback and questionnaires',
    },
  },
  {
    id: '9',
    section: 'jobben',
    title: {
      nb: 'Ta imot og sende informasjon',
      da: 'Modtage og sende information',
      en: 'Receiving and sending information',
    },
  },
  {
    id: '10',
    section: 'jobben',
    title: { nb: 'Oppsummeringsmøter', da: 'Opsamlingsmøder', en: 'Review meetings' },
  },
  {
    id: '11',
    section: 'jobben',
    title: { nb: 'Kvalitetssirkler', da: 'Kvalitetscirkler', en: 'Quality circles' },
  },
  {
    id: '12',
    section: 'jobben',
    title: {
      nb: 'Spesialoppgaver, prosjektarbeid',
      da: 'Specialopgaver, projektarbejde',
      en: 'Special tasks, project work',
    },
  },
  {
    id: '13',
    section: 'jobben',
    title: { nb: 'Matriseorganisering', da: 'Matrixorganisering', en: 'Matrix organisation' },
  },
  {
    id: '14',
    section: 'jobben',
    title: {
      nb: 'Uformelle kontakter på tvers',
      da: 'Uformelle kontakter på tværs',
      en: 'Informal contacts across the organisation',
    },
  },
  {
    id: '15',
    section: 'jobben',
    title: {
      nb: 'Stabs- og spesialfunksjoner',
      da: 'Stabs- og specialfunktioner',
      en: 'Staff and specialist functions',
    },
  },
  {
    id: '16',
    section: 'jobben',
    title: { nb: 'Personlig assistent', da: 'Personlig assistent', en: 'Personal assistant' },
  },
  {
    id: '17',
    section: 'jobben',
    title: { nb: 'Ad hoc-utvalg', da: 'Ad hoc-udvalg', en: 'Ad hoc committees' },
  },
  {
    id: '18',
    section: 'jobben',
    title: { nb: 'Samarbeidsorgan', da: 'Samarbejdsorganer', en: 'Cooperation bodies' },
  },
  {
    id: '19',
    section: 'jobben',
    title: {
      nb: 'Organisasjonsutvikling',
      da: 'Organisationsudvikling',
      en: 'Organisation development',
    },
  },
  {
    id: '20',
    section: 'jobben',
    title: {
      nb: 'Introduksjonsprogram for nye ansatte',
      da: 'Introduktionsforløb for nyansatte',
      en: 'Introduction programme for new staff',
    },
  },
  {
    id: '21',
    section: 'skifte',
    title: { nb: 'Permanent jobbskift', da: 'Permanent jobskifte', en: 'Permanent change of job' },
  },
  { id: '22', section: 'skifte', title: { nb: 'Vikariat', da: 'Vikariat', en: 'Temporary post' } },
  {
    id: '23',
    section: 'skifte',
    title: { nb: 'Åremålsansettelse', da: 'Åremålsansættelse', en: 'Fixed-term post' },
  },
  {
    id: '24',
    section: 'skifte',
    title: { nb: 'Jobbrotasjon', da: 'Jobrotation', en: 'Job rotation' },
  },
  {
    id: '25',
    section: 'skifte',
    title: { nb: 'Studieopphold', da: 'Studieophold', en: 'Study stay' },
  },
  { id: '26', section: 'skifte', title: { nb: 'Bytte jobb', da: 'Bytte job', en: 'New employer' } },
  { id: '27', section: 'utenfor', title: { nb: 'Undervise', da: 'Undervise', en: 'Teaching' } },
  {
    id: '28',
    section: 'utenfor',
    title: { nb: 'Studiesirkler', da: 'Studiekredse', en: 'Study circles' },
  },
  {
    id: '29',
    section: 'utenfor',
    title: { nb: 'Erfaringsgruppe', da: 'Erfagruppe', en: 'Experience group' },
  },
  {
    id: '30',
    section: 'utenfor',
    title: { nb: 'Lederduo eller -trio', da: 'Lederduo eller -trio', en: 'Leader duo or trio' },
  },
  { id: '31', section: 'utenfor', title: { nb: 'Coaching', da: 'Coaching', en: 'Coaching' } },
  { id: '32', section: 'utenfor', title: { nb: 'Mentor', da: 'Mentor', en: 'Mentor' } },
  {
    id: '33',
    section: 'utenfor',
    title: { nb: 'Veiledning (supervisjon)', da: 'Supervision', en: 'Supervision' },
  },
  {
    id: '34',
    section: 'utenfor',
    title: {
      nb: 'Diagnose av egen situasjon',
      da: 'Diagnose af egen situation',
      en: 'Diagnosis of own situation',
    },
  },
  {
    id: '35',
    section: 'utenfor',
    title: { nb: 'Studietur og besøk', da: 'Studietur og besøg', en: 'Study trips and visits' },
  },
  {
    id: '36',
    section: 'utenfor',
    title: {
      nb: 'Arbeid i bransje- og faglige foreninger',
      da: 'Arbejde i branche- og faglige foreninger',
      en: 'Trade or professional association work',
    },
  },
  {
    id: '37',
    section: 'utenfor',
    title: { nb: 'Fritidsaktiviteter', da: 'Fritidsaktiviteter', en: 'Leisure activities' },
  },
  { id: '38', section: 'utenfor', title: { nb: 'Permisjon', da: 'Orlov', en: 'Leave' } },
  {
    id: '39',
    section: 'utenfor',
    title: { nb: 'Ekstern konsultasjon', da: 'Ekstern konsultation', en: 'External consultation' },
  },
  {
    id: '40',
    section: 'utdanning',
    title: { nb: 'Lederkurs', da: 'Lederkurser', en: 'Leadership course' },
  },
  { id: '41', section: 'utdanning', title: { nb: 'Seminar', da: 'Seminarer', en: 'Seminar' } },
  {
    id: '42',
    section: 'utdanning',
    title: { nb: 'Assessmentsenter', da: 'Assessmentcenter', en: 'Assessment centre' },
  },
  {
    id: '43',
    section: 'utdanning',
    title: { nb: 'Konferanser', da: 'Konferencer', en: 'Conferences' },
  },
  {
    id: '44',
    section: 'utdanning',
    title: {
      nb: 'Møter til frokost, lunsj og etter jobb',
      da: 'Morgen-, frokost- og fyraftensmøder',
      en: 'Breakfast, lunch and after-work meetings',
    },
  },
  {
    id: '45',
    section: 'utdanning',
    title: { nb: 'Selvstudium', da: 'Selvstudium', en: 'Self-study' },
  },
  {
    id: '46',
    section: 'utdanning',
    title: { nb: 'Friundervisning', da: 'Fritidsundervisning', en: 'Adult education classes' },
  },
  {
    id: '47',
    section: 'utdanning',
    title: {
      nb: 'Litteratur, TV og radio',
      da: 'Litteratur, tv og radio',
      en: 'Literature, TV and radio',
    },
  },
]
