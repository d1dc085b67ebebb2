import { Button } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { errorWords } from '../../../shared/i18n/errors/index.ts'
import type { RefusalCode } from '../../../shared/protocol/errors.ts'
import { call } from '../../live/call.ts'
import { useWords } from '../../ui/words.tsx'
import { AgreementsPicker } from '../parts/AgreementsPicker.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { openAgreements } from '../parts/open-agreements.ts'
import { useDesk } from './desk.ts'

type Reading =
  | { readonly kind: 'idle' | 'reading' }
  | { readonly kind: 'done'; readonly count: number }
  | { readonly kind: 'refused'; readonly code: RefusalCode }

/** Takes a file to the server. What is refused changes nothing, and is said in words. */
function useReadIn(): [Reading, (file: File) => Promise<void>] {
  const { session } = useDesk()
  const [reading, setReading] = useState<Reading>({ kind: 'idle' })
  const take = async (file: File) => {
    setReading({ kind: 'reading' })
    const opened = await openAgreements(file)
    if (!opened.ok) return setReading({ kind: 'refused', code: opened.error })
    const taken = await call('readInAgreements', { file: opened.value.text }, session)
    setReading(
      taken.ok
        ? { kind: 'done', count: taken.value.agreements }
        : { kind: 'refused', code: taken.error.code },
    )
  }
  return [reading, take]
}

function Picker() {
  const say = useWords(consoleWords)
  const sayError = useWords(errorWords)
  const id = useId()
  const [reading, take] = useReadIn()
  return (
    <>
      <AgreementsPicker
        id={id}
        problem={reading.kind === 'refused' ? sayError(reading.code, { field: 'none' }) : ''}
        onFile={(file) => void take(file)}
      />
      <p role="status">
        {reading.kind === 'reading' && say('agreements.reading')}
        {reading.kind === 'done' && say('agreements.done', { count: reading.count })}
      </p>
    </>
  )
}

/** On a step that asks about agreements and has none yet. */
export function WaitingForAgreements() {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  if (view.step?.type !== 'followup' || view.step.status !== 'idle') return null
  return (
    <section className="panel" aria-labelledby="waiting-for-agreements">
      <h2 id="waiting-for-agreements">{say('agreements.waiting')}</h2>
      <Picker />
    </section>
  )
}

/** Reads agreements in from wherever the room is: they are asked about in a step of their own. */
export function ReadInDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(consoleWords)
  return (
    <Dialog title={say('agreements.title')} onClose={onClose}>
      <Picker />
      <div className="row">
        <Button variant="secondary" data-color="neutral" onClick={onClose}>
          {say('agreements.close')}
        </Button>
      </div>
    </Dialog>
  )
}
