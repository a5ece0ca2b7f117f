/** pysecoda, the Python wrapper of Secoda's API on PyPI. */
import type { Client } from '../client.ts'
import { pythonClient } from '../python.ts'

/** The client. Its world is a workspace small enough for one page: it cannot follow a link to the next. */
export const pysecoda: Client = {
  name: 'pysecoda',
  version: '0.1.2',
  api: 'secoda',
  install: (cache) =>
    pythonClient(cache, {
      api: 'secoda',
      folder: 'pysecoda-0.1.2',
      requirements: 'pysecoda/requirements.txt',
      script: 'pysecoda/life.py',
    }),
}
