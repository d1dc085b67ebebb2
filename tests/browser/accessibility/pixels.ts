import type { Locator } from 'playwright-core'

/** Runs in an empty page: the mean colour of a picture's columns, as relative luminance. */
async function luminances(bytes: number[]): Promise<number[]> {
  const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
  const canvas = new OffscreenCanvas(image.width, image.height)
  const pen = canvas.getContext('2d')
  if (!pen) return []
  pen.drawImage(image, 0, 0)
  const { data } = pen.getImageData(0, Math.floor(image.height / 2), image.width, 1)
  const part = (value: number) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  return Array.from({ length: image.width }, (_, x) => {
    const [r = 0, g = 0, b = 0] = data.slice(x * 4, x * 4 + 3)
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
  })
}

/** So far outside the element that its edge is not seen. */
const away = 6

/** The contrast, as it is painted, between the left end of something and what lies to the left of it. */
export async function contrastOf(target: Locator): Promise<number> {
  const box = await target.boundingBox()
  if (!box) throw new Error('it has no place on the page')
  const page = target.page()
  const clip = {
    x: box.x - away,
    y: box.y + box.height / 2 - 1,
    width: away * 2,
    height: 2,
  }
  const picture = await page.screenshot({ clip })
  const empty = await page.context().newPage()
  try {
    const row = await empty.evaluate(luminances, [...picture])
    const [light = 0, dark = 0] = [row.at(1) ?? 0, row.at(-1) ?? 0].toSorted((a, b) => b - a)
    return (light + 0.05) / (dark + 0.05)
  } finally {
    await empty.close()
  }
}
