/** `doppel play`: stories against fresh doubles, or against any server. */
import type { AnyApi } from '../api.ts'
import { serverPath } from '../mock/bases.ts'
import { createMock } from '../mock/mock.ts'
import { type PlayedStory, playScenario, type Stage } from '../scenario/play.ts'
import { apiNames, loadApis } from './apis.ts'
import { Failure } from './failure.ts'
import { asJson, asText, countOf, type Played } from './play-report.ts'
import { openTarget, type Target } from './play-target.ts'
import { assertLoads, readStory, type StoryFile } from './story-file.ts'

/** The flags of `play`. */
export interface PlayOptions {
  readonly url?: string
  readonly header?: readonly string[]
  readonly json?: boolean
}

/** Plays every file and sets the exit code. */
export async function play(folder: URL, files: readonly string[], { url, header = [], json = false }: PlayOptions): Promise<void> {
  const headers = headersOf(header)
  const stories = await Promise.all(files.map(readStory))
  const apis = await apisOf(folder, stories)
  for (const story of stories) assertLoads(apiOf(apis, story), story)
  const target = url === undefined ? undefined : openTarget(url, headers)
  const start = performance.now()
  const played: Played[] = []
  for (const story of stories)
    played.push(await (target ? playThere(story, apiOf(apis, story), target) : playHere(story, apiOf(apis, story), headers)))
  const ms = performance.now() - start
  process.stdout.write(json ? asJson(played, ms) : asText(played, ms))
  const count = countOf(played)
  process.exitCode = count.failed > 0 ? Failure.FAILED : count.passed > 0 ? 0 : Failure.UNTESTED
}

async function playHere(story: StoryFile, api: AnyApi, headers: Stage['headers']): Promise<Played> {
  const base = `http://doppel.test/${api.name}${serverPath(api)}`
  const mock = createMock({ apis: [api], scenario: story.value, baseUrl: base })
  return outcomeOf(story, await playScenario(story.value, { fetch: mock.fetch, base, document: api.document, ...(headers && { headers }) }))
}

async function playThere(story: StoryFile, api: AnyApi, target: Target): Promise<Played> {
  const reason = await target.prepare(story.value)
  target.assertReached()
  if (reason !== undefined) return { story, outcome: 'not-run', steps: [], reason }
  const played = await playScenario(story.value, { ...target.stage, document: api.document })
  target.assertReached()
  return outcomeOf(story, played)
}

function outcomeOf(story: StoryFile, { passed, steps }: PlayedStory): Played {
  return { story, outcome: passed ? 'passed' : 'failed', steps }
}

async function apisOf(folder: URL, stories: readonly StoryFile[]): Promise<AnyApi[]> {
  const known = apiNames(folder)
  for (const { value, at } of stories) {
    if (!known.includes(value.api))
      throw new Failure(Failure.USAGE, `${at('/api')} there is no API ${JSON.stringify(value.api)}: there are ${known.join(', ')}`)
  }
  return loadApis(
    folder,
    stories.map(({ value }) => value.api),
  )
}

function apiOf(apis: readonly AnyApi[], { value }: StoryFile): AnyApi {
  return apis.find(({ name }) => name === value.api) as AnyApi
}

function headersOf(given: readonly string[]): Record<string, string> {
  const headers = new Headers()
  for (const header of given) {
    const [, name = '', value = ''] = /^([^:]+):(.*)$/s.exec(header) ?? []
    try {
      headers.append(name, value.trim())
    } catch {
      throw new Failure(Failure.USAGE, `--header ${JSON.stringify(header)} is not "Name: value"; see doppel play --help`)
    }
  }
  return Object.fromEntries(headers)
}
