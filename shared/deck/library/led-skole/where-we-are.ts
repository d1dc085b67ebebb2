import type { StepFile } from '../deck-file.ts'
import { howTrue } from '../scales.ts'
import { statements } from './items.ts'

/** The first question: where are we? */
export const whereWeAre: StepFile[] = [
  {
    id: 'tre-sporsmal',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Tre spørsmål', da: 'Tre spørgsmål', en: 'Three questions' },
    prompt: {
      nb: 'Tre spørsmål bærer arbeidet. Vi skal bruke dem på mellomlederne og ledergruppa hos oss.',
      da: 'Tre spørgsmål bærer arbejdet. Vi skal bruge dem på mellemlederne og ledelsesteamet hos os.',
      en: 'Three questions carry the work. We use them on our middle leaders and our leadership group.',
    },
    minutes: 4,
    note: {
      nb: 'Si hvorfor dere gjør dette, og hva som skjer med svarene: anonyme, vist samlet, og bare for denne gruppa. Mellomledere blir ofte brukt mindre enn de kunne vært; det skal dere undersøke hos dere selv. Er det flere skoler i rommet, sammenlignes de ikke.',
      da: 'Sig, hvorfor I gør det her, og hvad der sker med svarene: anonyme, vist samlet og kun for denne gruppe. Mellemledere bliver ofte brugt mindre, end de kunne; det skal I undersøge hos jer selv. Er der flere skoler i rummet, bliver de ikke sammenlignet.',
      en: 'Say why you are doing this and what happens to the answers: anonymous, shown together, and for this group alone. Middle leaders are often used less than they could be; you are to look into that at your own place. If there are several schools in the room, they are not compared.',
    },
    provenance: {
      nb: 'Rammeverkets tre søyler slik ks.no gjengir dem; egne ord. Artikkelen bygger på samtaler med omtrent 300 rektorer, mellomledere og tillitsvalgte, og viser til Tangaard (Lent), Scharning og Aakre, Bang og Midelfart og Slinning.',
      da: 'De tre søjler, som ks.no gengiver dem; egne ord. Artiklen bygger på samtaler med cirka 300 rektorer, mellemledere og tillidsvalgte og henviser til Tangaard (Lent), Scharning og Aakre, Bang og Midelfart og Slinning.',
      en: 'The framework’s three pillars as ks.no renders them; our own words. The article builds on talks with about 300 principals, middle leaders and union representatives, and refers to Tangaard (Lent), Scharning and Aakre, Bang and Midelfart, and Slinning.',
    },
    config: {
      points: [
        { nb: 'Hvor er vi?', da: 'Hvor er vi?', en: 'Where are we?' },
        { nb: 'Hvor vil vi?', da: 'Hvor vil vi hen?', en: 'Where do we want to be?' },
        {
          nb: 'Hvordan kommer vi dit?',
          da: 'Hvordan kommer vi derhen?',
          en: 'How do we get there?',
        },
      ],
    },
  },
  {
    id: 'hvor-er-vi',
    type: 'rate',
    mode: 'individual',
    title: { nb: 'Hvor er vi?', da: 'Hvor er vi?', en: 'Where are we?' },
    prompt: {
      nb: 'Hvor er vi? Hvor godt stemmer dette hos oss nå?',
      da: 'Hvor er vi? Hvor godt passer det her på os nu?',
      en: 'Where are we? How true is this of us now?',
    },
    help: {
      nb: 'Refleksjonsutsagn, ikke en målt skala. Hopp over det du ikke vil svare på.',
      da: 'Udsagn til refleksion, ikke en målt skala. Spring det over, du ikke vil svare på.',
      en: 'Statements for reflection, not a measured scale. Pass over what you do not want to answer.',
    },
    minutes: 5,
    core: true,
    sensitive: true,
    note: {
      nb: 'La alle svare i ro. Rektor og mellomledere er like anonyme: Spør ikke hvem som svarte hva. Mange «Vet ikke» er også et svar: Da er det noe vi ikke har snakket om.',
      da: 'Lad alle svare i ro. Skoleleder og mellemledere svarer lige anonymt; spørg ikke, hvem der svarede hvad. Mange »Ved ikke« er også et svar: Så er der noget, vi ikke har talt om.',
      en: 'Let everyone answer in peace. Principal and middle leaders are equally anonymous; do not ask who answered what. Many “Don’t know” are an answer too: there is something we have not talked about.',
    },
    followUp: {
      nb: 'Hva ville mellomlederne og rektor svart ulikt på, tror dere?',
      da: 'Hvad tror I, at mellemlederne og skolelederen ville svare forskelligt på?',
      en: 'What do you think middle leaders and the principal would answer differently?',
    },
    provenance: {
      nb: 'Egne refleksjonsutsagn etter artikkelen «Om Led skole»; ikke en målt skala, ikke KS’ ståstedsanalyse.',
      da: 'Egne refleksionsudsagn efter artiklen »Om Led skole«; ikke en målt skala, ikke KS’ ståstedsanalyse.',
      en: 'Our own reflection statements after the article “Om Led skole”; not a measured scale, and not the status analysis of KS.',
    },
    config: { items: [...statements], scale: howTrue },
  },
  {
    id: 'enige-og-ulike',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Enige og ulike', da: 'Enige og uenige', en: 'Alike and different' },
    prompt: {
      nb: 'Hva er vi enige om? Hvor ser vi det ulikt, og hvordan kan begge ha rett?',
      da: 'Hvad er vi enige om? Hvor ser vi forskelligt på det, og hvordan kan begge have ret?',
      en: 'What do we agree on? Where do we differ, and how can both be right?',
    },
    minutes: 8,
    core: true,
    shows: [{ step: 'hvor-er-vi' }],
    note: {
      nb: 'Begynn med utsagnet dere ser mest ulikt på, ikke med det laveste. Ingen må forklare sitt eget svar: Spør hva to ulike svar kan bygge på.',
      da: 'Begynd med det udsagn, I ser mest forskelligt på, ikke med det laveste. Ingen behøver at forklare sit eget svar: Spørg, hvad to forskellige svar kan bygge på.',
      en: 'Begin with the statement you differ most on, not with the lowest. No one has to explain their own answer: ask what two different answers could rest on.',
    },
    config: {},
  },
  {
    id: 'hva-vet-vi',
    type: 'talk',
    mode: 'group',
    title: { nb: 'Hva vet vi?', da: 'Hvad ved vi?', en: 'What do we know?' },
    prompt: {
      nb: 'Hva vet vi fra {enhet} som støtter eller motsier bildet?',
      da: 'Hvad ved vi fra {enhet}, som støtter eller modsiger billedet?',
      en: 'What do we know from {enhet} that supports or contradicts the picture?',
    },
    minutes: 12,
    note: {
      nb: 'Grupper på 3–6. Be om det noen har sett, hørt eller talt opp: medarbeidersamtaler, undersøkelser, møteplaner, spørsmål ingen stiller. Et inntrykk er også noe å ta med, så lenge vi kaller det et inntrykk.',
      da: 'Grupper på 3–6. Bed om det, nogen har set, hørt eller talt op: medarbejdersamtaler, undersøgelser, mødeplaner, spørgsmål, der aldrig bliver stillet. Et indtryk tæller også, så længe vi kalder det et indtryk.',
      en: 'Groups of 3–6. Ask for what somebody has seen, heard or counted: staff talks, surveys, meeting plans, questions nobody asks. An impression counts too, as long as we call it an impression.',
    },
    config: {
      points: [
        {
          nb: 'Ett eksempel hver, uten kommentarer i første runde',
          da: 'Ét eksempel hver, uden kommentarer i første runde',
          en: 'One example each, without comments in the first round',
        },
        {
          nb: 'Hva støtter bildet?',
          da: 'Hvad støtter billedet?',
          en: 'What supports the picture?',
        },
        {
          nb: 'Hva motsier det?',
          da: 'Hvad modsiger det?',
          en: 'What contradicts it?',
        },
      ],
    },
  },
]
