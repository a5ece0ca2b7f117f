/** The commands, their flags and their help. What a command does is loaded when it is called. */
import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { baseUrl, collect, EXIT_CODES, quirk, wholeNumber } from './flags.ts'
import { addCheckCommands } from './program-check.ts'

/** The program, given the folder of the APIs and the package's manifest. */
export function createProgram(apis: URL, manifest: URL): Command {
  const { version, description } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string; description: string }
  const program = new Command('doppel')
    .description(description)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .configureHelp({ subcommandTerm: (command) => [command.name(), command.usage().replace('[options]', '').trim()].join(' ').trim() })
    .addHelpText('after', EXIT_CODES)

  program
    .command('serve')
    .summary('serve APIs on a port')
    .description('Serves APIs on a port: all of them, or those that are named. A single one also answers at the root.')
    .argument('[api...]', 'the APIs to serve; doppel list names them')
    .option('-p, --port <number>', 'the port; 0 takes a free one', wholeNumber(0, 65_535), 4000)
    .option('--host <host>', 'the address to listen on', '127.0.0.1')
    .option('--scenario <file>', 'begin in the world of a story, one for each API (repeatable)', collect)
    .option('--seed <number>', 'make the clock and all ids from a seed', wholeNumber())
    .addOption(
      new Option('--profile <profile>', "whose word counts where a vendor's pages and real servers disagree").choices([
        'documented',
        'observed',
      ]),
    )
    .option('--quirk <name=on|off>', 'switch one such behaviour; doppel list --quirks names them (repeatable)', quirk)
    .option('--strict', 'turn a reply that breaks its document into a 500')
    .option('--max-body <bytes>', 'refuse larger bodies with 413', wholeNumber(0))
    .option('--json', 'print one line of JSON when ready; logs go to stderr')
    .option('-q, --quiet', 'do not log requests')
    .addHelpText(
      'after',
      `
Control (the token is printed at start; DOPPEL_CONTROL_TOKEN sets it):
  GET  /_doppel/health
  POST /_doppel/reset     begin again; in another world with a story as the body
  POST /_doppel/<api>/<control>  what happens outside an API: an invitation is
                          accepted, a token expires. doppel list names them

Examples:
  doppel serve
  doppel serve elastic-cloud --port 0 --json
  doppel serve collate --scenario world.yaml --seed 7`,
    )
    .action(async (names: string[], options) => (await import('./serve.ts')).serve(apis, version, names, options))

  program
    .command('list')
    .summary('list the APIs and their operations')
    .description('Lists the APIs, their operations, and how each is known: documented, observed or inferred.')
    .option('--quirks', 'list the behaviours that can be switched, each with its source')
    .option('--json', 'print JSON')
    .action(async (options) => (await import('./list.ts')).list(apis, options))

  program
    .command('env')
    .summary("print what an API's own tools read from the environment")
    .description("Prints what the vendor's own tools read from the environment, as dotenv lines for a double on the default port.")
    .argument('<api>', 'the API')
    .option('--json', 'print JSON')
    .action(async (name: string, options) => (await import('./env.ts')).env(apis, name, options))

  program
    .command('play')
    .summary('play stories against a double or any server')
    .description('Plays stories, each against a fresh double, or against any server, and judges every exchange by the document.')
    .argument('<file...>', 'stories, in JSON or YAML')
    .option('--url <url>', 'the whole base of the API on a server, path included', baseUrl)
    .option('-H, --header <header>', 'send "Name: value" with every request (repeatable)', collect)
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
A story that is given a world needs a double that can be reset. With --url it is
not run, unless DOPPEL_CONTROL_TOKEN holds the token of a doppel server there.

Examples:
  doppel play scenarios/secoda/*.json
  doppel play life.json --url https://api.secoda.co/api/v1 \\
    --header "Authorization: Bearer $TOKEN"
${EXIT_CODES.trimEnd()}`,
    )
    .action(async (files: string[], options) => (await import('./play.ts')).play(apis, files, options))

  addCheckCommands(program, apis, version)
  return program
}
