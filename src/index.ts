/** The face of the package: what users import. Nobody inside imports it. */
export {
  type AnyApi,
  type Api,
  type ApiDefinition,
  type Behaviour,
  type Behaviours,
  type Context,
  defineApi,
  type Given,
  type Input,
  type QuirkSpec,
  type Reach,
  type ReplyOf,
  type RowsGiven,
} from './api.ts'
export { type Chance, createChance, type Faker, loadFaker, type Seed } from './chance.ts'
export type { Severity, Slug } from './contract/catalogue.ts'
export { checkExchange, type Exchange, type Judged, type JudgeOptions, judgeExchange } from './contract/exchange.ts'
export { describe, type Violation } from './contract/violation.ts'
export type { Caller, CallerGiven, Credential } from './http/caller.ts'
export { created, noContent, ok, type Reply, reply } from './http/reply.ts'
export type { BaseUrl } from './mock/bases.ts'
export {
  createMock,
  type LogEntry,
  type Mock,
  type MockOptions,
  type WorldStory,
} from './mock/mock.ts'
export type { MockTables, OperationName, OverrideFunction } from './mock/named.ts'
export type { Overridden, OverrideOptions } from './mock/override.ts'
export type { Profile, QuirkSwitches } from './mock/quirks.ts'
export { type Document, DocumentError, type OpenApiJson, openDocument, type Position, type Source } from './openapi/document.ts'
export type { Operation } from './openapi/operation.ts'
export { type Fault, Problem, problem } from './problem.ts'
export type { Difference } from './scenario/match.ts'
export { type PlayedStep, type PlayedStory, playScenario, type Stage } from './scenario/play.ts'
export type { Step, Story, StoryRequest } from './scenario/story.ts'
export { Table, type TableSpec, UniqueError } from './store/table.ts'
export type { TableSpecs, TablesOf } from './store/world.ts'
