/** Answers of operations that have nothing to show. */
import { type Reply, reply } from '../../../http/reply.ts'
import type { World } from '../model.ts'

/** An empty answer; with the quirk `success-messages`, the text of the page in the shape that it shows. */
export function done<Status extends 200 | 204>(
  status: Status,
  message: string,
  { quirks }: Pick<World, 'quirks'>,
): Reply<Status, undefined> {
  if (!quirks['success-messages']) return reply(status)
  const shown: Reply = reply(200, { code: 'ok', message })
  return shown as Reply<Status, undefined>
}
