/** Why a server could not be reached or a port not be had, in plain words instead of the system's codes. */

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its name could not be looked up',
  ETIMEDOUT: 'it did not answer in time',
  EHOSTUNREACH: 'no way leads to its host',
  ENETUNREACH: 'no way leads to its network',
  EADDRNOTAVAIL: 'this machine does not have the address',
  EADDRINUSE: 'the port is taken',
  EACCES: 'the port is not allowed',
}

/** What an error of the network means; its own message where it is none that is known. */
export function reasonOf({ code = '', message }: NodeJS.ErrnoException): string {
  return REASONS[code] ?? (message === '' ? code : message)
}
