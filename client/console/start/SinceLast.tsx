import { Button, Details } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import type { FileFault } from '../../../shared/commitments/file.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { errorWords } from '../../../shared/i18n/errors/index.ts'
import { useWords } from '../../ui/words.tsx'
import { AgreementsPicker } from '../parts/AgreementsPicker.tsx'
import { openAgreements, openedIn } from '../parts/open-agreements.ts'
import type { SettingsProps } from './settings-props.ts'
import { fieldId } from './start-form.ts'

/** Agreements from an earlier session, to begin this one with. */
export function SinceLast({ form, problemAt, onChange }: SettingsProps) {
  const say = useWords(consoleWords)
  const sayError = useWords(errorWords)
  const [fault, setFault] = useState<FileFault | null>(null)
  const file = form.agreementsFile
  const opened = useMemo(() => (file === null ? null : openedIn(file)), [file])
  const read = opened?.ok ? opened.value : null
  const take = async (picked: File) => {
    const found = await openAgreements(picked)
    setFault(found.ok ? null : found.error)
    // A file that cannot be read leaves the one before where it is.
    if (found.ok) onChange({ agreementsFile: found.value.text })
  }
  return (
    <div className="more">
      <Details>
        <Details.Summary>
          <span>
            {say('agreements.title')}
            <small className="soft">
              {read
                ? say('agreements.startNow.read', { count: read.count })
                : say('agreements.startNow.none')}
            </small>
          </span>
        </Details.Summary>
        <Details.Content className="folded">
          <AgreementsPicker
            id={fieldId('agreementsFile')}
            problem={fault ? sayError(fault) : problemAt('agreementsFile')}
            onFile={(picked) => void take(picked)}
          />
          <div role="status">
            {read && (
              <p>
                {say('agreements.read', {
                  count: read.count,
                  title: read.title,
                  day: Date.parse(`${read.day}T12:00:00Z`),
                })}{' '}
                {say('agreements.asks')}
              </p>
            )}
          </div>
          {read && (
            <Button
              type="button"
              variant="secondary"
              data-color="neutral"
              onClick={() => onChange({ agreementsFile: null })}
            >
              {say('agreements.leaveOut')}
            </Button>
          )}
        </Details.Content>
      </Details>
    </div>
  )
}
