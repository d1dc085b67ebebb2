import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { inPage } from './in-page.ts'

type Role = Parameters<Page['getByRole']>[0]

/** Somebody who has a keyboard and nothing else. */
export interface Typist {
  readonly page: Page
  /** What was wrong on the way: focus that could not be seen, or that went nowhere. */
  readonly faults: readonly string[]
  readonly press: (...keys: readonly string[]) => Promise<void>
  type(text: string): Promise<void>
  /** Goes on with Tab until this has the focus. */
  tabTo(role: Role, name: string | RegExp): Promise<void>
  /** The same for what has no role of its own, such as the head of something folded. */
  tabToText(text: string): Promise<void>
  /** Goes there, and presses Enter. */
  enter(role: Role, name: string | RegExp): Promise<void>
  /** Goes back with Shift and Tab until this has the focus. */
  backTo(role: Role, name: string | RegExp): Promise<void>
}

/** More stops than any page has. */
const tooFar = 120

const isFocused = async (target: Locator): Promise<boolean> =>
  (await target.count()) > 0 &&
  (await target.first().evaluate((element) => element === document.activeElement))

/** Whether the focus is on something that a person can see, and not nowhere. */
export const isSomewhere = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body)

export function typistAt(page: Page): Typist {
  const faults: string[] = []
  const withRole = (role: Role, name: string | RegExp) =>
    page.getByRole(role, { name, exact: true }).first()

  const travel = async (key: string, target: Locator) => {
    await target.waitFor()
    for (let stop = 0; stop < tooFar; stop += 1) {
      if (await isFocused(target)) return
      await page.keyboard.press(key)
      faults.push(...(await inPage(page, 'faultsOfFocus')))
    }
    throw new Error(`no way to ${String(target)} by ${key}`)
  }

  return {
    page,
    faults,
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
    },
    type: (text) => page.keyboard.type(text),
    tabTo: (role, name) => travel('Tab', withRole(role, name)),
    tabToText: (text) => travel('Tab', page.getByText(text).first()),
    backTo: (role, name) => travel('Shift+Tab', withRole(role, name)),
    enter: async (role, name) => {
      await travel('Tab', withRole(role, name))
      await page.keyboard.press('Enter')
    },
  }
}

/** Waits until the element with this role and name has the focus. */
export async function expectFocus(page: Page, role: Role, name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name, exact: true }).first()
  const message = `focus on ${role} ${String(name)}`
  await expect.poll(() => isFocused(target), { message }).toBe(true)
}
