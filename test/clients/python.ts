/** Clients in Python: each in an environment of its own, from a list of pinned packages, driven by a script that tells its checks as JSON lines. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Check, type Driver, NotRun } from './client.ts'
import { install, kept, run } from './tools.ts'

const HERE = fileURLToPath(new URL('./', import.meta.url))
const OLDEST = [3, 11] as const
const DRIVE_TIME = 300_000

/** What a client in Python is. */
export interface PythonClient {
  readonly api: string
  /** The folder below the cache. */
  readonly folder: string
  /** Both beside this file: the pinned packages, and the script that drives. */
  readonly requirements: string
  readonly script: string
}

/** Installs the packages, and gives what runs the script. */
export async function pythonClient(cache: string, { api, folder, requirements, script }: PythonClient): Promise<Driver> {
  const version = (await run('python3', ['-c', 'import sys; print(*sys.version_info[:3])'])).stdout.trim()
  const [major = 0, minor = 0] = version.split(' ').map(Number)
  if (major !== OLDEST[0] || minor < OLDEST[1]) throw new NotRun(`needs Python ${OLDEST.join('.')}, and here is ${version || 'none'}`)

  const pinned = join(HERE, requirements)
  const home = await kept(join(cache, folder), `${version}\n${await readFile(pinned, 'utf8')}`, async (made) => {
    await install('python3', ['-m', 'venv', made])
    // The lists are complete: what the client never imports is left out, so pip must not look for it.
    await install(join(made, 'bin', 'pip'), ['install', '--no-deps', '--quiet', '--disable-pip-version-check', '-r', pinned])
  })
  return async ({ bases, control }) => {
    const env = { PYTHONPATH: HERE, PYTHONWARNINGS: 'ignore', PYTHONDONTWRITEBYTECODE: '1', HOME: home, NO_PROXY: '127.0.0.1' }
    const args = [join(HERE, script), bases[api] ?? '', control.url, control.token]
    const { code, stdout, stderr } = await run(join(home, 'bin', 'python'), args, { env, timeout: DRIVE_TIME })
    const told = stdout.split('\n').filter((line) => line.startsWith('{"name":'))
    const checks = told.map((line) => JSON.parse(line) as Check)
    if (code === 0 && checks.length > 0) return checks
    const reason = code === null ? 'it took too long' : `it ended with ${code}: ${stderr.trim().split('\n').slice(-3).join(' | ')}`
    return [...checks, { name: 'the driver runs to its end', passed: false, detail: reason }]
  }
}
