import { agreementStates } from '../../gallery/states/agreements.ts'
import { visitEveryState } from './every-state.ts'

visitEveryState({
  'agreements on the phone': agreementStates.phone,
  'agreements on the screen': agreementStates.screen,
  'agreements on the console': agreementStates.console,
  'agreements on the start page': agreementStates.start,
  'agreements in the report': agreementStates.report,
})
