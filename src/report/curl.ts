/** A request as a command that anybody can run. */
import type { RecordedStep } from './event.ts'

/** Headers that curl sets itself. */
const OWN = new Set(['host', 'content-length', 'connection', 'accept-encoding', 'user-agent', 'transfer-encoding'])

/** The curl command that sends a request, in one line of POSIX shell. */
export function curlOf({ method, url, headers, body }: Pick<RecordedStep, 'method' | 'url' | 'headers' | 'body'>): string {
  const verb = method === 'HEAD' ? ['-I'] : method === 'GET' && body === undefined ? [] : ['-X', quoted(method)]
  const sent = headers.filter(([name]) => !OWN.has(name.toLowerCase()))
  const typed = sent.some(([name]) => name.toLowerCase() === 'content-type')
  // curl would send a form's media type with every body that names none.
  const untyped = body !== undefined && !typed ? ['-H', quoted('Content-Type:')] : []
  const lines = sent.flatMap(([name, value]) => ['-H', quoted(value === '' ? `${name};` : `${name}: ${value}`)])
  const data = body === undefined ? [] : ['--data-raw', quoted(body)]
  return ['curl', '-i', '-g', '--path-as-is', ...verb, ...lines, ...untyped, ...data, quoted(url)].join(' ')
}

/** The commands that send steps, one to a line, each under a comment that says what it does and which values are of earlier answers. */
export function curlsOf(steps: readonly RecordedStep[], borrowed: readonly (readonly string[])[] = []): string {
  const [only] = steps
  if (steps.length === 1 && only) return curlOf(only)
  return steps
    .map((step, index) => {
      const told = [step.note ?? '', ...(borrowed[index] ?? [])].filter((one) => one !== '').join('; ')
      // Whatever breaks a line would end the comment, and be a command.
      return `${`# ${index + 1}. ${told}`.replace(/[\s\p{C}]+/gu, ' ').trimEnd()}\n${curlOf(step)}`
    })
    .join('\n')
}

/** A word that the shell leaves as it is, but for the names that stand for credentials (`$DOPPEL_VALID`): those it fills in. */
function quoted(word: string): string {
  const parts = word.split(/(\$DOPPEL_[A-Z0-9_]+)/)
  if (parts.length > 1) return `"${parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/["$`\\]/g, '\\$&'))).join('')}"`
  return /^[A-Za-z0-9_./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
