#!/usr/bin/env node
/** The command line: finds the command that was meant, loads only what it needs, and turns whatever went wrong into one line and a code. */
import { CommanderError } from 'commander'
import { withoutLooks } from '../report/sensitive.ts'
import { Failure } from './failure.ts'
import { createProgram } from './program.ts'
import { plain } from './terminal.ts'

// The entry stands at one place in the sources and at one in the package: from here both the APIs and the manifest are found.
const program = createProgram(new URL('../apis/', import.meta.url), new URL('../../package.json', import.meta.url))

// Whoever reads the output may stop reading: `doppel list | head -1` is no failure.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = told(error)
}

function told(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    // The help was shown because no command was given.
    if (error.code === 'commander.help') return Failure.USAGE
    const command = program.commands.find((one) => process.argv.includes(one.name()))
    const message = error.message
      .replace(/^error: /, '')
      .replace(/\s+/g, ' ')
      .replace(/\.$/, '')
    process.stderr.write(`doppel: ${shown(message)}; see doppel ${command ? `${command.name()} ` : ''}--help\n`)
    return Failure.USAGE
  }
  const { message } = error as Error
  process.stderr.write(`doppel: ${shown(message)}\n`)
  if (error instanceof Failure) return error.exitCode
  if (process.env.DOPPEL_DEBUG) process.stderr.write(`${(error as Error).stack}\n`)
  return Failure.FAILED
}

/** What was given on the command line may hold a secret, and may end in the log of a job. */
function shown(message: string): string {
  return plain(withoutLooks(message))
}
