/** The commands that hold servers against their documents: check, replay and proxy. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { PHASES } from '../check/case.ts'
import { baseUrl, collect, EXIT_CODES, perSecond, refPlace, seconds, wholeNumber } from './flags.ts'

/** Adds the commands to the program. */
export function addCheckCommands(program: Command, apis: URL, version: string): void {
  const refs = (command: Command) =>
    command.option(
      '--allow-refs <place>',
      'let the $refs of the document lead outside its folder (outside), to private addresses (private), or from a URL to files (files) (repeatable)',
      refPlace,
    )
  const reports = (command: Command) =>
    refs(command)
      .option('--report <format=file>', 'write a report; "-" is the standard output (repeatable)', collect)
      .option('--baseline <file>', 'accept the findings in this file, fail on new ones')
      .option('--update-baseline', 'write the findings of this run into the file of --baseline')
      .addOption(new Option('--fail-on <severity>', 'what makes the exit code 1').choices(['error', 'warning']).default('error'))

  reports(
    program
      .command('check')
      .summary('test a server against its document')
      .description('Tests a server by its OpenAPI document: what it answers, what it accepts, what it keeps, and whom it lets in.')
      .argument('<document>', 'an API that doppel list names, or a file or URL of an OpenAPI document')
      .option('-u, --url <url>', 'the whole base of the API on the server, path included', baseUrl)
      .option('--har <file>', 'judge a recording instead of sending anything; --url then says which base in it is the API')
      .option(
        '-H, --header <header>',
        'send "Name: value"; one that the document\'s security names is the valid credential (repeatable)',
        collect,
      )
      .option('--second-header <header>', 'the credential of a second user (repeatable)', collect)
      .option('--limited-header <header>', 'a credential that may do less (repeatable)', collect)
      .option('--expired-header <header>', 'a credential that has expired (repeatable)', collect)
      .option('--credentials <file>', 'credentials in JSON or YAML: { valid, second, limited, expired }, each { headers, query, cookies }')
      .option('--seed <number>', 'send the same requests as the run that printed it', wholeNumber(0, 2 ** 31 - 1))
      .addOption(
        new Option('--preset <preset>', 'how much is tested').choices(['recommended', 'strict', 'vendor-safe']).default('recommended'),
      )
      .option('--phase <phase>', `only this part: ${PHASES.join(', ')} (repeatable)`, phase)
      .option('--only <operation>', 'only operations such as "GET /users/*" (repeatable)', collect)
      .option('--skip <operation>', 'no operations such as "DELETE *" (repeatable)', collect)
      .option('--max-requests <number>', 'stop after so many requests', wholeNumber(1))
      .option('--max-time <seconds>', 'stop after so long', seconds)
      .option('--rate <number>', 'requests per second at most', perSecond)
      .option('--timeout <seconds>', 'how long one answer may take', seconds, 30),
  )
    .option('--plan', 'print what would be sent, and send nothing')
    .option('--clean', 'only remove what earlier runs against this target left behind')
    .option('--json', 'print one line of JSON at the end instead of the report')
    .option('-q, --quiet', 'print nothing but what is asked for by --report')
    .addHelpText(
      'after',
      `
Examples:
  doppel check openapi.yaml --url http://localhost:3000/api
  doppel check collate --url http://127.0.0.1:4000/collate/api \\
    --header "Authorization: Bearer doppel-admin" --report junit=junit.xml
  doppel check openapi.json --url https://api.example.com --preset vendor-safe
  doppel check openapi.json --har recording.har --url https://api.example.com/v1
  doppel check openapi.yaml --phase spec
${EXIT_CODES.trimEnd()}: no operation, or none of most that demand a credential, gave a 2xx

A run that --max-requests, --max-time or Ctrl-C ends early reports what it has:
1 when something was found, 4 when nothing was tested yet, else 0 with the words
"nothing found before it was stopped".`,
    )
    .action(async (name: string, options) => (await import('./check.ts')).check(apis, version, name, options))

  refs(program.command('replay'))
    .summary('send the requests of a finding again')
    .description('Sends the requests of a finding again, and tells whether it still shows.')
    .argument('<id>', 'the id that doppel check printed, or the file of a replay')
    .option('-u, --url <url>', 'another base than that of the run', baseUrl)
    .option('-H, --header <header>', 'the valid credential, and what else every request needs (repeatable)', collect)
    .option('--second-header <header>', 'the credential of a second user (repeatable)', collect)
    .option('--limited-header <header>', 'a credential that may do less (repeatable)', collect)
    .option('--expired-header <header>', 'a credential that has expired (repeatable)', collect)
    .option('--credentials <file>', 'credentials in JSON or YAML, as for doppel check')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Exit codes:
  0  it shows no longer
  1  it still shows
  2  a flag, an argument or a file is wrong
  3  the target cannot be reached
  4  it could not be told: an earlier step went another way`,
    )
    .action(async (id: string, options) => (await import('./replay.ts')).replay(apis, id, options))

  reports(
    program
      .command('proxy')
      .summary('judge the traffic between a client and a server')
      .description('Forwards requests to a server untouched, and judges every exchange by the document.')
      .argument('<document>', 'an API that doppel list names, or a file or URL of an OpenAPI document')
      .requiredOption('--to <url>', 'the whole base of the API on the server, path included', baseUrl)
      .option('-p, --port <number>', 'the port; 0 takes a free one', wholeNumber(0, 65_535), 4100)
      .option('--host <host>', 'the address to listen on', '127.0.0.1')
      .option('--block', 'answer with 502 what fails: errors, and warnings too with --fail-on warning'),
  )
    .option('--json', 'print one line of JSON when ready and one at the end; logs go to stderr')
    .option('-q, --quiet', 'do not log requests')
    .action(async (name: string, options) => (await import('./proxy.ts')).proxy(apis, version, name, options))
}

function phase(value: string, before: readonly string[] = []): string[] {
  if ((PHASES as readonly string[]).includes(value)) return [...before, value]
  throw new InvalidArgumentError(`There is no such part: there are ${PHASES.join(', ')}.`)
}
