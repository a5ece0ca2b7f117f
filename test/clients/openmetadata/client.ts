/** The OpenMetadata Python SDK, of the release line that the documented servers run and of the newest. */
import type { Client } from '../client.ts'
import { pythonClient } from '../python.ts'

const NAME = 'openmetadata-ingestion'

/** Both clients. The SDK works with servers of its own major and minor version alone. */
export const openmetadata: readonly Client[] = [sdk('1.12.14.2', 'requirements-1.12.txt'), sdk('2.0.7.0', 'requirements-2.0.txt')]

function sdk(version: string, requirements: string): Client {
  const api = 'collate'
  return {
    name: NAME,
    version,
    api,
    given: { rows: { server: [{ version: version.split('.').slice(0, 3).join('.') }] } },
    install: (cache) =>
      pythonClient(cache, {
        api,
        folder: `${NAME}-${version}`,
        requirements: `openmetadata/${requirements}`,
        script: 'openmetadata/life.py',
      }),
  }
}
