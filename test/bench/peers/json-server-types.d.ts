/** json-server brings no types: the few calls that its start needs. */
declare module 'json-server' {
  interface App {
    use(handler: unknown): void
    listen(port: number, host: string): void
  }
  const jsonServer: { create(): App; defaults(options: { logger: boolean }): unknown; router(rows: object): unknown }
  export default jsonServer
}
