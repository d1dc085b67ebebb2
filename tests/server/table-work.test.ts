import { describe, expect, it } from 'vitest'
import type { TableText } from '../../server/rooms/round-answers.ts'
import { TableWork } from '../../server/rooms/tables/table-work.ts'

/** A table's work over a disk that the test fills and empties. */
function workOn() {
  const disk = { isFull: false, texts: [] as TableText[] }
  const work = new TableWork(undefined, async (text) => {
    if (disk.isFull) throw new Error('no space')
    disk.texts.push(text)
  })
  return { disk, work }
}

describe('what could not be stored', () => {
  it('is not taken for shared: the same line is stored when it is shared again', async () => {
    const { disk, work } = workOn()
    disk.isFull = true
    await expect(work.share('Ro')).rejects.toThrow('no space')
    expect(work.text.lines).toEqual([])
    disk.isFull = false

    await work.share('Ro')

    expect(disk.texts.at(-1)?.lines).toEqual(['Ro'])
    expect(work.text.lines).toEqual(['Ro'])
  })

  it('is no draft: the same number may come again, and what was there before stands', async () => {
    const { disk, work } = workOn()
    await work.draft(1, 'Vi')
    disk.isFull = true
    await expect(work.draft(2, 'Vi går')).rejects.toThrow('no space')
    expect(work.text.draft).toEqual({ seq: 1, value: 'Vi' })
    disk.isFull = false

    expect(await work.draft(2, 'Vi går')).toEqual({ outcome: 'saved', seq: 2 })
    expect(disk.texts.map(({ rev }) => rev)).toEqual([1, 3])
  })
})
