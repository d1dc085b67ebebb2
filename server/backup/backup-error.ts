/** Why a backup cannot be made, or not be put back. Each has a sentence in the server's catalogue. */
export type BackupProblem =
  | 'noDatabase'
  | 'sourceDamaged'
  | 'noBackup'
  | 'changed'
  | 'damaged'
  | 'running'
  | 'occupied'

/** A backup or a restore that was not done, and left everything as it was. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
  readonly problem: BackupProblem
  /** The file or folder it is about. */
  readonly path: string

  constructor(problem: BackupProblem, path: string, options?: ErrorOptions) {
    super(`${problem}: ${path}`, options)
    this.problem = problem
    this.path = path
  }
}
