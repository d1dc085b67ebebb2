/** Gives the browser a text to save as a file. Works on plain http too: nothing is sent. */
export function save(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Some browsers read it only after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
