/** What ends a command: one sentence for people and an exit code for scripts. */

/** Thrown by a command; told in one line on stderr. */
export class Failure extends Error {
  /** Something was found, or did not work. */
  static readonly FAILED = 1
  /** A flag, an argument or a file is wrong. */
  static readonly USAGE = 2
  /** The target could not be reached. */
  static readonly UNREACHABLE = 3
  /** Nothing was tested. */
  static readonly UNTESTED = 4

  override readonly name = 'Failure'
  readonly exitCode: number

  constructor(exitCode: number, message: string) {
    super(message)
    this.exitCode = exitCode
  }
}
