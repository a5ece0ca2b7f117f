/** The contract beside MSW: judges what the handlers of a test answer, and fails the test whose handlers are off contract. */
import type { Document } from '../openapi/document.ts'
import { createTeller, type TellOptions } from './found.ts'
import { type Judgement, judgeSeen } from './judgement.ts'
import { explain } from './message.ts'
import { createPlace, type Place } from './place.ts'
import { type Seen, UNSEEN } from './seen.ts'
import { readRequest, readResponse } from './value-fetch.ts'

/** What an event of MSW 2 and 3 carries. */
export interface MswEvent {
  readonly requestId: string
  readonly request: Request
  readonly response?: Response
}

/** What is used of `setupServer` and `setupWorker`, of MSW 2 and 3. */
export interface MswLike {
  readonly events: {
    // biome-ignore lint/suspicious/noExplicitAny: the events of each version are typed in their own way
    on(type: any, listener: (event: any) => void, ...rest: any[]): unknown
    // biome-ignore lint/suspicious/noExplicitAny: as above
    removeListener(type: any, listener: (event: any) => void): unknown
  }
}

/** How handlers are judged. */
export interface MswOptions extends TellOptions {
  /** How many milliseconds a test's end waits for answers under way. Default 1000. */
  readonly patience?: number
}

/** The judge of one server or worker. */
export interface MswHook {
  /** All that was judged since the last reset. */
  readonly judgements: readonly Judgement[]
  /**
   * For `afterEach`: waits for answers under way, forgets them, and throws when one of them was off contract.
   *
   * @throws Error that tells each exchange that was off contract.
   */
  assertKept(): Promise<void>
  /** Forgets what was judged. */
  reset(): void
  /** Ends the judging. */
  close(): void
  /** Calls {@link assertKept} after each test: `hook.install(afterEach)`. */
  install(afterEach: (check: () => Promise<void>) => unknown): MswHook
}

/** After its handler has answered, a request that gets no response event was given an error of the network. */
const EVENT_MS = 50
/** So many answers elsewhere, and none of the API: the base is likely another. */
const FAR_OFF = 10
/** Requests that are remembered while their answers are awaited. */
const MOST_WAITING = 1000

/** Judges what the handlers of MSW answer. Requests outside the document's servers, or the base, are left alone. */
export function watchMsw(server: MswLike, document: Document, options: MswOptions = {}): MswHook {
  const { patience = 1000 } = options
  const place: Place = createPlace(document, { base: options.base })
  const tell = options.onViolation && createTeller(document, options)
  const asked = new Map<string, Promise<Seen['request']>>()
  const ended = new Map<string, number>()
  const pending = new Set<Promise<void>>()
  const count = { inside: 0, outside: 0 }
  let judgements: Judgement[] = []
  let failures: unknown[] = []

  const onStart = ({ requestId, request }: MswEvent) => {
    if (!place(request.url)) return
    // Read before a handler can: afterwards the body is gone.
    asked.set(requestId, readRequest(request, patience))
    const [oldest] = asked.keys()
    if (asked.size > MOST_WAITING && oldest !== undefined) asked.delete(oldest)
  }
  const onMocked = ({ requestId, request, response }: MswEvent) => {
    const placed = place(request.url)
    const copy = asked.get(requestId)
    forget(requestId)
    count[placed ? 'inside' : 'outside']++
    if (count.inside === 0 && count.outside === FAR_OFF) warnOf(options.base)
    // `HttpResponse.error()` is a network that fails: no answer of the API.
    if (!placed || !response || response.type === 'error' || response.bodyUsed) return
    const answer = readResponse(response, patience)
    const judged = (async () => {
      const seen = { method: request.method, url: request.url, request: (await copy) ?? UNSEEN, response: await answer }
      const judgement = judgeSeen(document, seen, placed.path, options)
      judgements.push(judgement)
      tell?.(judgement)
    })().catch((error) => void failures.push(error))
    pending.add(judged)
    judged.finally(() => pending.delete(judged))
  }
  const forget = (requestId: string) => {
    asked.delete(requestId)
    ended.delete(requestId)
  }
  const onOther = ({ requestId }: MswEvent) => forget(requestId)
  const onEnd = ({ requestId }: MswEvent) => {
    if (asked.has(requestId)) ended.set(requestId, performance.now())
  }

  const listeners = Object.entries({
    'request:start': onStart,
    'request:end': onEnd,
    'response:mocked': onMocked,
    'response:bypass': onOther,
    'request:unhandled': onOther,
    unhandledException: onOther,
  })
  for (const [type, listener] of listeners) server.events.on(type, listener)

  const settled = async () => {
    const start = performance.now()
    const isUnderWay = () =>
      pending.size > 0 || [...asked.keys()].some((id) => (ended.get(id) ?? Number.POSITIVE_INFINITY) + EVENT_MS > performance.now())
    while (isUnderWay() && performance.now() < start + patience) await new Promise((resolve) => setTimeout(resolve, 1))
  }
  const hook: MswHook = {
    get judgements() {
      return judgements
    },
    assertKept: async () => {
      await settled()
      const [failure] = failures
      const off = judgements.filter(({ failing }) => failing.length > 0)
      hook.reset()
      if (failure !== undefined) throw failure
      if (off.length > 0) throw new Error(['The handlers answered off contract.', ...off.map((one) => explain(document, one))].join('\n\n'))
    },
    reset: () => {
      asked.clear()
      ended.clear()
      judgements = []
      failures = []
    },
    close: () => {
      for (const [type, listener] of listeners) server.events.removeListener(type, listener)
      hook.reset()
    },
    install: (afterEach) => {
      afterEach(hook.assertKept)
      return hook
    },
  }
  return hook
}

function warnOf(base: string | undefined): void {
  const where = base ?? "the document's servers"
  const text = `judgeMsw judged none of ${FAR_OFF} answers, because all lie outside ${where}: name the base of the API with { base }`
  if (typeof globalThis.process?.emitWarning === 'function') process.emitWarning(text, 'ContractWarning')
  else globalThis.reportError?.(new Error(text))
}
