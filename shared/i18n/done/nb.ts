export const nb = {
  done: 'Ferdig',
  who: 'Den som leder, ser bare hvor mange som er ferdige.',
  undo: 'Trykk en gang til for å angre.',
}
