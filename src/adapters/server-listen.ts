/** A node:http server from its port to its end. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { reasonOf } from '../http/unanswered.ts'

/** What is under way when a server is closed has this long. */
const GRACE_MS = 1000
const TURN_MS = 20

/**
 * Takes the port. Gives the URL by which a browser on this machine finds the server, without a slash at its end.
 *
 * @throws Error when the port cannot be had; its cause is what node:http said.
 */
export function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException) => {
      reject(new Error(`Failed to listen on ${host}:${port}: ${reasonOf(cause)}`, { cause }))
    }
    server.once('error', fail).listen(port, host, () => {
      server.off('error', fail)
      resolve(urlOf(server.address() as AddressInfo))
    })
  })
}

/** An address that means every interface is not one to go to: the loopback is. */
function urlOf({ address, family, port }: AddressInfo): string {
  const host = address === '0.0.0.0' ? '127.0.0.1' : address === '::' ? '::1' : address
  return `http://${family === 'IPv6' ? `[${host}]` : host}:${port}`
}

/** Ends every connection: idle ones at once, busy ones with their answer or after a second. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  // A connection under load is idle only for moments: look for them again and again.
  const sweep = setInterval(() => server.closeIdleConnections(), TURN_MS)
  const deadline = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await closed
  clearInterval(sweep)
  clearTimeout(deadline)
}
