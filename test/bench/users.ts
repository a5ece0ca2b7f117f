/** How each API is asked for its users: rows to fill a world with, and the requests that are timed. */

/** One request below the base of an API. */
export interface Ask {
  readonly method: string
  readonly path: string
  readonly body?: object
  readonly status: number
}

/** The users of one API. Numbers name the users that the world was filled with; `serial` is another one for each user made. */
export interface Users {
  row(number: number): object
  get(number: number): Ask
  /** Finds by another unique field than the key, where the API can. */
  find?(number: number): Ask
  create(number: number, serial: number): Ask
  change?(number: number, serial: number): Ask
  /** Deletes what `create` was answered. */
  delete(made: Record<string, unknown>): Ask
  first?: Ask
  /** The last page, when there are so many users. `ask` gives the body of an answer. */
  last?(count: number, ask: (ask: Ask) => Promise<Record<string, unknown>>): Promise<Ask>
}

const uuid = (number: number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
const padded = (number: number) => String(number).padStart(7, '0')
const fetched = (path: string): Ask => ({ method: 'GET', path, status: 200 })
const PAGE = 50

/** All APIs that the project ships. */
export const USERS: Readonly<Record<string, Users>> = {
  collate: {
    row: (number) => ({
      id: uuid(number),
      name: `user-${padded(number)}`,
      email: `user-${number}@example.com`,
      displayName: `User ${number}`,
    }),
    get: (number) => fetched(`/v1/users/${uuid(number)}`),
    find: (number) => fetched(`/v1/users/name/user-${padded(number)}`),
    // The name stands next to that of an old user: new rows go everywhere into the order, not to its end.
    create: (number, serial) => ({
      method: 'POST',
      path: '/v1/users',
      body: { name: `user-${padded(number)}-${serial}`, email: `made-${serial}@example.com` },
      status: 201,
    }),
    change: (number, serial) => ({
      method: 'PUT',
      path: '/v1/users',
      body: { name: `user-${padded(number)}`, email: `user-${number}@example.com`, displayName: `Changed ${serial}` },
      status: 200,
    }),
    delete: ({ id }) => ({ method: 'DELETE', path: `/v1/users/${id}?hardDelete=true`, status: 200 }),
    first: fetched(`/v1/users?limit=${PAGE}`),
    last: async (count, ask) => {
      const { paging } = await ask(fetched(`/v1/users?limit=${count - PAGE}`))
      return fetched(`/v1/users?limit=${PAGE}&after=${encodeURIComponent((paging as { after: string }).after)}`)
    },
  },
  'elastic-cloud': {
    row: (number) => ({ user_name: `user-${number}`, email: `user-${number}@example.com`, security: { roles: ['ece_deployment_viewer'] } }),
    get: (number) => fetched(`/users/user-${number}`),
    create: (_, serial) => ({
      method: 'POST',
      path: '/users',
      body: { user_name: `made-${serial}`, security: { roles: ['ece_deployment_viewer'], password: 'load-generator-1' } },
      status: 200,
    }),
    delete: ({ user_name }) => ({ method: 'DELETE', path: `/users/${user_name}`, status: 200 }),
  },
  secoda: {
    row: (number) => ({ id: uuid(number), email: `user-${number}@example.com`, first_name: 'User', last_name: String(number) }),
    get: (number) => fetched(`/user/${uuid(number)}`),
    create: (_, serial) => ({ method: 'POST', path: '/user', body: { email: `made-${serial}@example.com` }, status: 201 }),
    change: (number, serial) => ({ method: 'PATCH', path: `/user/${uuid(number)}`, body: { last_name: `Changed ${serial}` }, status: 200 }),
    delete: ({ id }) => ({ method: 'DELETE', path: `/user/${id}`, status: 204 }),
    first: fetched('/user'),
    last: async (count) => fetched(`/user?page=${Math.floor(count / PAGE)}`),
  },
  credible: {
    row: (number) => ({ userName: `user-${number}`, email: `user-${number}@example.com`, firstName: 'User' }),
    get: (number) => fetched(`/users/user-${number}`),
    find: (number) => fetched(`/users/user-${number}@example.com`),
    create: (_, serial) => ({
      method: 'POST',
      path: '/users',
      body: { userName: `made-${serial}`, email: `made-${serial}@example.com` },
      status: 201,
    }),
    change: (number, serial) => ({ method: 'PATCH', path: `/users/user-${number}`, body: { lastName: `Changed ${serial}` }, status: 200 }),
    delete: ({ userName }) => ({ method: 'DELETE', path: `/users/${userName}`, status: 204 }),
  },
}
