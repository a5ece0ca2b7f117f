/** Every story of every API, through each way in: the same requests, the same answers, every exchange under contract. */
import { describe, expect, test } from 'vitest'
import { createMock } from '../src/mock/mock.ts'
import { playScenario } from '../src/scenario/play.ts'
import { apiNames, loadApi, storiesOf } from './support/apis.ts'
import { failuresOf } from './support/played.ts'

for (const name of apiNames) {
  const api = await loadApi(name)
  describe(`${name} through mock.fetch`, () => {
    test.for(storiesOf(name))('$file', async ({ story }) => {
      const base = 'http://double.test/base'
      const mock = createMock({ apis: [api], scenario: story, baseUrl: base })
      expect(failuresOf(await playScenario(story, { fetch: mock.fetch, base, document: api.document }))).toEqual([])
    })
  })
}
