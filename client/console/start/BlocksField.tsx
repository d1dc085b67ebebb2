import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react'
import { type BlockName, blockMinutes, minutesOfBlocks } from '../../../shared/deck/block-names.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { Choice } from '../parts/Choice.tsx'
import { checkInOf, switchedBlocks } from './blocks.ts'
import { Folded } from './Folded.tsx'
import type { WorkshopSettingsProps } from './settings-props.ts'
import { fieldId } from './start-form.ts'
import { minutesInAll } from './which-steps.ts'

const boxes = [
  { name: 'checkIn', block: 'check-in' },
  { name: 'groundRules', block: 'ground-rules' },
  { name: 'checkOut', block: 'check-out' },
] as const satisfies readonly { name: string; block: BlockName }[]

/** What the workshop is opened and closed with, in one line, and what that comes to. */
function useNow({ form, card }: Pick<WorkshopSettingsProps, 'form' | 'card'>): string {
  const say = useWords(consoleWords)
  const on = boxes.filter(({ block }) => isOn(form.blocks, block))
  if (on.length === 0) return say('blocks.none')
  const blocks = on.map(({ name }) => say(`blocks.names.${name}`)).join(', ')
  const minutes = minutesOfBlocks(form.blocks)
  if (!card) return say('blocks.extra', { blocks, minutes })
  return say('blocks.now', { blocks, minutes, all: minutes + minutesInAll(card, form) })
}

const isOn = (chosen: readonly BlockName[], block: BlockName): boolean =>
  block === 'check-in' ? checkInOf(chosen) !== null : chosen.includes(block)

type PartProps = Pick<WorkshopSettingsProps, 'form' | 'onChange'>

/** One rung of five, or one word; asked once there is a check-in. */
function CheckInForm({ form, onChange }: PartProps) {
  const say = useWords(consoleWords)
  const value = checkInOf(form.blocks)
  if (!value) return null
  return (
    <Choice
      legend={say('blocks.form.legend')}
      name="check-in"
      inline
      value={value}
      options={(['check-in', 'check-in-word'] as const).map((one) => ({
        value: one,
        label: say(`blocks.form.${one}`),
      }))}
      onChange={(one) =>
        onChange({ blocks: form.blocks.map((block) => (block === value ? one : block)) })
      }
    />
  )
}

/** Blocks that open and close any workshop, a file's too: each with its minutes. */
export function BlocksField({ form, card, problemAt, onChange }: WorkshopSettingsProps) {
  const say = useWords(consoleWords)
  const now = useNow({ form, card })
  const problem = problemAt('blocks')
  return (
    <div className="more">
      <Folded title={say('blocks.title')} now={now}>
        <Fieldset id={fieldId('blocks')} tabIndex={-1}>
          <Fieldset.Legend>{say('blocks.legend')}</Fieldset.Legend>
          <Fieldset.Description>{say('blocks.hint')}</Fieldset.Description>
          {boxes.map(({ name, block }) => (
            <Checkbox
              key={name}
              name="blocks"
              value={block}
              label={say(`blocks.names.${name}`)}
              description={say(`blocks.hints.${name}`, { minutes: blockMinutes[block] })}
              checked={isOn(form.blocks, block)}
              onChange={() => onChange({ blocks: switchedBlocks(form.blocks, block) })}
            />
          ))}
          {problem !== '' && <ValidationMessage>{problem}</ValidationMessage>}
        </Fieldset>
        <CheckInForm form={form} onChange={onChange} />
      </Folded>
    </div>
  )
}
