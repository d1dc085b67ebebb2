import { words as choiceWords } from '../../../shared/activities/choice/words.ts'
import { words as commitWords } from '../../../shared/activities/commit/words.ts'
import { words as textWords } from '../../../shared/activities/text/words.ts'
import { chartsWords } from '../../../shared/i18n/charts/index.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { phoneWords } from '../../../shared/i18n/phone/index.ts'
import { reportWords } from '../../../shared/i18n/report/index.ts'
import { screenWords } from '../../../shared/i18n/screen/index.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'

/** What the surfaces say in bokmål, so that another wording breaks no test. */
export const say = {
  console: wordsIn(consoleWords, 'nb'),
  phone: wordsIn(phoneWords, 'nb'),
  screen: wordsIn(screenWords, 'nb'),
  charts: wordsIn(chartsWords, 'nb'),
  report: wordsIn(reportWords, 'nb'),
  choice: wordsIn(choiceWords, 'nb'),
  text: wordsIn(textWords, 'nb'),
  commit: wordsIn(commitWords, 'nb'),
}
