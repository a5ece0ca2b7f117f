/** Where the APIs of the project are documented to be. */
import type { AnyApi } from '../../src/api.ts'

/** The documented bases of an API, with something in place of each variable: a host that is any becomes some host. */
export function documentedBases({ document }: AnyApi): [string, ...string[]] {
  const [first = '', ...rest] = servers(document).map((url) => url.replace(/{[^}]+}/g, 'acme').replace(/\/+$/, ''))
  return [first, ...rest]
}

/** Whether the documented host of an API is any. */
export function isOnAnyHost({ document }: AnyApi): boolean {
  return servers(document).some((url) => /^https?:\/\/{[^}]+}(\/|$)/.test(url))
}

function servers({ json }: AnyApi['document']): string[] {
  return (json.servers ?? []).map(({ url }) => url)
}
