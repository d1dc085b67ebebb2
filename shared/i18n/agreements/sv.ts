import type { AgreementsWords } from './index.ts'

export const sv: AgreementsWords = {
  summary: 'När tittar vi på överenskommelsen igen? {title}',
  line: '{group, select, none {} other {{name}: }}{what}\nTecknet: {sign}',
  ownFileName: 'överenskommelse',
  keep: 'Ta med överenskommelsen',
  keepHint: 'Filen stannar i din telefon. Den kan läsas in nästa gång ni träffas.',
  asFile: 'Spara överenskommelsen som fil',
  asCalendar: 'Lägg in datumet i kalendern',
  saved: 'Filen är sparad i telefonen.',
}
