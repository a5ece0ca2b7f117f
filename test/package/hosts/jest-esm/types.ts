/** A user's test in TypeScript: both ways to have Jest's types know the matcher, and Vitest's. */
import { expect as jestExpect } from '@jest/globals'
import 'doppel/jest'
import type { KeepOptions } from 'doppel/jest'

const options: KeepOptions = { method: 'GET', path: '/user', failOn: 'warning' }

export const promised: Promise<void> = jestExpect(new Response()).toKeepContract('openapi.yaml', options)
export const global: Promise<void> = expect(new Response()).toKeepContract('openapi.yaml', options)
expect({ status: 200 }).not.toKeepContract({ openapi: '3.1.0' })
// @ts-expect-error there is no such severity
expect({ status: 200 }).toKeepContract('openapi.yaml', { failOn: 'info' })
