/** A page whose MSW worker answers once on contract and once off it, under the judge. */
import { HttpResponse, http } from 'msw'
import { setupWorker } from 'msw/browser'
import { judgeFetch, judgeMsw } from '../../src/judge/browser.ts'

declare global {
  interface Window {
    judge?: typeof judge
  }
}

const API = 'https://books.example/api/books'

/** Judges by a document; tells what the hook and the wrapped `fetch` said. */
export async function judge(
  document: object,
): Promise<{ readonly kept: string; readonly broken: string; readonly found: readonly string[] }> {
  const worker = setupWorker(http.get(`${API}/:id`, ({ params }) => HttpResponse.json({ id: params.id === '1' ? '1' : 2, title: 'Dune' })))
  await worker.start({ quiet: true })
  const hook = judgeMsw(worker, document)
  const said = () =>
    hook.assertKept().then(
      () => 'kept',
      (error: Error) => error.message,
    )
  const found: string[] = []
  const judged = judgeFetch(fetch, document, { onViolation: ({ fingerprint }) => found.push(fingerprint) })
  await (await judged(`${API}/2`)).json()
  const kept = await said()
  await (await judged(`${API}/1`)).json()
  await judged.settled()
  return { kept, broken: await said(), found }
}
