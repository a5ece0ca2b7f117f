/** ecctl, Elastic's own command line for Elastic Cloud Enterprise, built from its source. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Client, type Driver, NotRun } from '../client.ts'
import { install, kept, run } from '../tools.ts'
import { drive } from './life.ts'

const MODULE = 'github.com/elastic/ecctl'
const VERSION = 'v1.15.0'

/** The client. It drops the path of its host, so its API must stand at the root. */
export const ecctl: Client = { name: 'ecctl', version: VERSION, api: 'elastic-cloud', atRoot: true, install: built }

async function built(cache: string): Promise<Driver> {
  const { stdout, code } = await run('go', ['env', 'GOVERSION'])
  if (code !== 0) throw new NotRun('go does not answer')
  const home = await kept(join(cache, `ecctl-${VERSION}`), stdout + VERSION, async (made) => {
    const places = {
      GOPATH: join(made, 'modules'),
      GOMODCACHE: join(made, 'modules'),
      GOCACHE: join(made, 'objects'),
      GOFLAGS: '-modcacherw',
    }
    // `go install MODULE@VERSION` also asks for the list of all versions, which not every proxy gives.
    const { Dir } = JSON.parse(await install('go', ['mod', 'download', '-json', `${MODULE}@${VERSION}`], { env: places, cwd: made })) as {
      Dir: string
    }
    await install('go', ['build', '-o', join(made, 'ecctl'), '.'], { env: places, cwd: Dir })
    for (const folder of [places.GOPATH, places.GOCACHE]) await rm(folder, { recursive: true, force: true })
  })
  return drive(join(home, 'ecctl'), home)
}
