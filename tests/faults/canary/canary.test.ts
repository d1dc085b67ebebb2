import { tryOut } from '../try-out.ts'
import { trial } from './trial.ts'

tryOut(trial)
