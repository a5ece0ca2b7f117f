/** A recorded run with one of everything, which the reports are tested with. */
import { summarise } from '../../src/report/collect.ts'
import type { CoverageEvent, Event, FindingEvent, RecordedStep, StartEvent, Verdict, VerdictEvent } from '../../src/report/event.ts'

/** Text that a hostile server may send: commands of CI services, markup, control characters, lone surrogates, endless lines. */
export const HOSTILE =
  '::error file=x::owned\r\n##[error]owned\n</script><img src=x onerror=alert(1)>\u001b[31m\u0000\u202e\ud800 ]]> & "quoted" `tick` | pipe'

export const START: StartEvent = {
  type: 'start',
  tool: 'doppel',
  version: '0.1.0',
  mode: 'check',
  document: { name: 'users', file: 'specs/users.yaml', title: 'Users', version: '1.2.0', operations: 4 },
  target: 'http://127.0.0.1:4000/users/api',
  seed: 42,
  preset: 'recommended',
  failOn: 'error',
  phases: ['spec', 'examples', 'negatives', 'state'],
}

/** A step with all that a step may have. */
export function step(over: Partial<RecordedStep> = {}): RecordedStep {
  return {
    method: 'POST',
    url: 'http://127.0.0.1:4000/users/api/users',
    headers: [
      ['content-type', 'application/json'],
      ['authorization', 'Bearer [redacted]'],
    ],
    body: '{"role":"viewer"}',
    status: 201,
    answerHeaders: [
      ['content-type', 'application/json'],
      ['location', '/users/17'],
    ],
    answerBody: '{"id":17,"role":"viewer"}',
    ...over,
  }
}

/** A finding; what is not given is plain. */
export function finding(over: Partial<FindingEvent> = {}): FindingEvent {
  return {
    type: 'finding',
    id: 'CT302',
    slug: 'input/invalid-accepted',
    severity: 'error',
    method: 'POST',
    path: '/users',
    fingerprint: '0a1b2c3d4e5f60',
    message: 'a body without the required property "name" was accepted with 201',
    reason: 'required',
    count: 1,
    ...over,
  }
}

const neighbour = {
  difference: 'with "name": "ada"',
  step: step({ body: '{"name":"ada","role":"viewer"}', answerBody: '{"id":18,"name":"ada","role":"viewer"}' }),
}

/** One finding of each kind. */
export const FINDINGS: readonly FindingEvent[] = [
  finding({
    in: 'body',
    pointer: '/name',
    schema: '#/components/schemas/NewUser/required',
    file: 'specs/users.yaml',
    line: 88,
    column: 7,
    expected: 'a 4xx status',
    found: '201',
    phase: 'negatives',
    seed: 42,
    replay: 'n7k2',
    curl: `curl -i -g --path-as-is -X POST -H 'content-type: application/json' --data-raw '{"role":"viewer"}' http://127.0.0.1:4000/users/api/users`,
    steps: [step()],
    neighbour,
    readings: [
      { reading: 'as JSON', verdict: 'invalid: "name" is missing' },
      { reading: 'as a form', verdict: 'invalid: no field "name"' },
    ],
    count: 3,
  }),
  finding({
    id: 'CT408',
    slug: 'state/deleted-readable',
    method: 'DELETE',
    path: '/users/{id}',
    fingerprint: '1b1b2c3d4e5f61',
    message: 'the user 17 still answers 200 after its DELETE answered 204',
    reason: 'readable',
    schema: '#/paths/~1users~1{id}/delete',
    file: 'specs/users.yaml',
    line: 41,
    expected: '404 or 410',
    found: '200',
    phase: 'state',
    seed: 42,
    replay: 's0p1',
    steps: [
      step({ note: 'makes the user' }),
      step({ method: 'DELETE', url: 'http://127.0.0.1:4000/users/api/users/17', body: undefined as never, status: 204, answerBody: '' }),
      step({ method: 'GET', url: 'http://127.0.0.1:4000/users/api/users/17', body: undefined as never, status: 200, note: 'still there' }),
    ],
    count: 1,
  }),
  finding({
    id: 'CT124',
    slug: 'response/body-invalid',
    severity: 'error',
    method: 'GET',
    path: '/users/{id}',
    fingerprint: '2c1b2c3d4e5f62',
    message: `/email must be an e-mail address, found ${HOSTILE}`,
    reason: 'format',
    in: 'body',
    pointer: '/email',
    schema: '#/components/schemas/User/properties/email/format',
    file: 'specs/users.yaml',
    line: 61,
    column: 9,
    found: HOSTILE,
    nearest: 'mail',
    steps: [step({ method: 'GET', answerBody: HOSTILE, answerHeaders: [['x-note', HOSTILE]] })],
    count: 12,
  }),
  finding({
    id: 'CT129',
    slug: 'response/field-undeclared',
    severity: 'warning',
    method: 'GET',
    path: '/users',
    fingerprint: '3d1b2c3d4e5f63',
    message: 'the field /0/nickname is not declared',
    reason: 'undeclared',
    in: 'body',
    pointer: '/0/nickname',
    nearest: 'name',
    schema: '#/components/schemas/User',
    file: 'specs/users.yaml',
    line: 55,
    baseline: 'known',
    accepted: 'the vendor adds it in a beta',
  }),
  finding({
    id: 'CT101',
    slug: 'request/path-undocumented',
    severity: 'warning',
    method: 'GET',
    path: '/users/17/avatar',
    fingerprint: '4e1b2c3d4e5f64',
    message: 'the path /users/17/avatar is not declared',
    reason: 'undocumented',
    in: 'path',
    pointer: '',
  }),
  finding({
    id: 'CT708',
    slug: 'spec/format-unknown',
    severity: 'info',
    method: '*',
    path: '*',
    fingerprint: '5f1b2c3d4e5f65',
    message: 'the format "phone" is not known, so it is not checked',
    reason: 'format',
    schema: '#/components/schemas/User/properties/phone/format',
    file: 'specs/users.yaml',
    line: 70,
  }),
]

const verdict = (
  method: string,
  path: string,
  id: string,
  slug: string,
  verdict: Verdict,
  more: Partial<VerdictEvent> = {},
): VerdictEvent =>
  ({ type: 'verdict', id, slug, method, path, verdict, cases: 4, file: 'specs/users.yaml', line: 20, ...more }) as VerdictEvent

/** A verdict of each kind. */
export const VERDICTS: readonly VerdictEvent[] = [
  verdict('GET', '/users', 'CT124', 'response/body-invalid', 'pass', { cases: 31 }),
  verdict('GET', '/users', 'CT129', 'response/field-undeclared', 'warn'),
  verdict('GET', '/users', 'CT415', 'state/filter-ignored', 'not-run', { reason: 'no parameter filters', cases: 0 }),
  verdict('POST', '/users', 'CT301', 'input/valid-rejected', 'pass', { cases: 40 }),
  verdict('POST', '/users', 'CT302', 'input/invalid-accepted', 'fail', { cases: 22 }),
  verdict('POST', '/users', 'CT401', 'state/created-not-readable', 'pass'),
  verdict('GET', '/users/{id}', 'CT124', 'response/body-invalid', 'fail', { cases: 12, line: 30 }),
  verdict('GET', '/users/{id}', 'CT505', 'auth/cross-user', 'not-run', {
    reason: 'no credential of a second user was given',
    cases: 0,
    line: 30,
  }),
  verdict('DELETE', '/users/{id}', 'CT408', 'state/deleted-readable', 'fail', { line: 41 }),
  verdict('DELETE', '/users/{id}', 'CT411', 'state/deleted-still-listed', 'inconclusive', {
    reason: 'the list has more pages than were read',
    line: 41,
  }),
  verdict('*', '*', 'CT708', 'spec/format-unknown', 'info'),
]

const coverage = (pointer: string, kind: CoverageEvent['kind'], line: number, valid: number, invalid: number): CoverageEvent => ({
  type: 'coverage',
  pointer,
  kind,
  file: 'specs/users.yaml',
  line,
  valid,
  invalid,
})

export const COVERAGE: readonly CoverageEvent[] = [
  coverage('#/paths/~1users/get', 'operation', 20, 31, 4),
  coverage('#/paths/~1users/get/parameters/0', 'parameter', 22, 12, 2),
  coverage('#/paths/~1users/post', 'operation', 26, 40, 22),
  coverage('#/components/schemas/NewUser/properties/name', 'property', 90, 40, 9),
  coverage('#/components/schemas/NewUser/properties/team', 'property', 92, 0, 0),
  { ...coverage('#/paths/~1users/post/responses/201', 'response', 28, 40, 0), side: 'response' },
  { ...coverage('#/paths/~1users/post/responses/409', 'response', 29, 0, 0), side: 'response' },
]

/** The whole run. */
export function recordedRun(over: Partial<Parameters<typeof summarise>[0]> = {}): Event[] {
  return summarise({
    start: START,
    findings: FINDINGS,
    verdicts: VERDICTS,
    coverage: COVERAGE,
    leftovers: [{ type: 'leftover', path: '/users/19', reason: 'DELETE answered 403' }],
    notes: ['the target answered 2 requests with 429; they were sent again'],
    requests: 412,
    ms: 3210,
    firstFindingMs: 410,
    ...over,
  })
}
