import { describe, expect, it } from 'vitest'
import { isFlagged } from '../../../shared/texts/flagged.ts'
import { flaggedWords } from '../../../shared/texts/flagged-words.ts'

describe('the word list', () => {
  it.each([
    'Rektor er en idiot',
    'IDIOTER!',
    '«Dust», sa hun',
    'Er du helt udugelig?',
    'What an asshole.',
    'Vilken skitstövel',
  ])('flags "%s"', (text) => {
    expect(isFlagged(text)).toBe(true)
  })

  it.each([
    'Vi snakker for lite sammen',
    // Whole words alone: what a word is a part of is another word.
    'Planen er idiotsikker',
    'Det var et pikkende ur',
    '',
    '!!!',
  ])('flags nothing in "%s"', (text) => {
    expect(isFlagged(text)).toBe(false)
  })

  it('is in the letters in which texts are compared with it', () => {
    expect(flaggedWords.filter((word) => !isFlagged(word))).toEqual([])
  })
})
