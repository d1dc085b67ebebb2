import * as v from 'valibot'
import { type Deck, deckSchema } from '../deck.ts'
import { ellen } from './ellen/deck.ts'
import { enPlussEn } from './en-pluss-en/deck.ts'
import { femHindringer } from './fem-hindringer/deck.ts'
import { laereLedelse } from './laere-ledelse/deck.ts'
import { laeringIJobben } from './laering-i-jobben/deck.ts'
import { ledSkole } from './led-skole/deck.ts'
import { ledereAfLedere } from './ledere-af-ledere/deck.ts'
import { ledergruppa } from './ledergruppa/deck.ts'
import { trygtNok } from './trygt-nok.ts'
import { velgEnK } from './velg-en-k.ts'

/** The ready-made workshops, in the order the start page lists them. */
export const library: readonly Deck[] = [
  velgEnK,
  trygtNok,
  femHindringer,
  enPlussEn,
  ledergruppa,
  laereLedelse,
  laeringIJobben,
  ellen,
  ledSkole,
  ledereAfLedere,
].map((file) => v.parse(deckSchema, file))
