/** The reports by name: each a pure function of the events of a run. */
import { toCtrf } from './ctrf.ts'
import type { Event } from './event.ts'
import { toGithub } from './github.ts'
import { toGitlab } from './gitlab.ts'
import { toHtml } from './html.ts'
import { toJunit } from './junit.ts'
import { toLcov } from './lcov.ts'
import { toMarkdown } from './markdown.ts'
import { toNdjson } from './ndjson.ts'
import type { ReportContext } from './run.ts'
import { toSarif } from './sarif.ts'

/** Makes the text of a report. */
export type ReportFormat = (events: readonly Event[], context: ReportContext) => string

/** The formats that `--report` knows. */
export const FORMATS: Readonly<Record<string, ReportFormat>> = {
  ndjson: toNdjson,
  junit: toJunit,
  sarif: toSarif,
  github: toGithub,
  html: toHtml,
  ctrf: toCtrf,
  lcov: toLcov,
  markdown: toMarkdown,
  gitlab: toGitlab,
}
