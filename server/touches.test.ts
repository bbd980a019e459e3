import pg from 'pg'
import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { system } from '@/domain/actor'
import { command, done } from '@/domain/command'
import { useDatabase } from '@/domain/testing/database'
import { type Touch, touch } from '@/domain/touch'
import { env } from '@/lib/env'
import { listenToTouches, type TouchListener } from './touches'

useDatabase()

const opened: TouchListener[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((listener) => listener.stop()))
})

const touchAll = command('paper.setUp', {
  input: z.array(z.string()),
  subject: async () => ({}),
  run: async ({ input }) => done(null, ...input),
  record: () => ({ type: 'test', id: 'test' }),
})

async function anInstance() {
  const heard: Touch[] = []
  const missed = vi.fn()
  const listener = await listenToTouches(String(env().DATABASE_URL), { touched: (touches) => heard.push(...touches), missedSome: missed })
  opened.push(listener)
  return { heard, missed, listener }
}

test('what one instance touches every instance hears, in the same second', async () => {
  const [first, second] = [await anInstance(), await anInstance()]
  await touchAll(system('test'), [touch.article('1'), touch.front('uk')])
  const committed = performance.now()
  await vi.waitFor(() => expect(second.heard).toEqual([touch.article('1'), touch.front('uk')]), { interval: 5 })
  expect(performance.now() - committed).toBeLessThan(1_000)
  await vi.waitFor(() => expect(first.heard).toEqual(second.heard))
})

test('an order that touches thousands of things is heard whole', async () => {
  const { heard } = await anInstance()
  const many = Array.from({ length: 2_000 }, (_, index) => touch.article(`number ${index}`))
  await touchAll(system('test'), many)
  await vi.waitFor(() => expect(heard).toHaveLength(2_000))
  expect(new Set(heard)).toEqual(new Set(many))
})

test('a listener that lost its connection comes back, knows that it missed something, and hears again', async () => {
  const { heard, missed, listener } = await anInstance()
  await cutConnections()
  await vi.waitFor(() => expect(missed).toHaveBeenCalledOnce(), { timeout: 5_000 })
  expect(listener.isListening()).toBe(true)
  await touchAll(system('test'), ['after'])
  await vi.waitFor(() => expect(heard).toEqual(['after']))
})

test('a listener that was stopped stays stopped', async () => {
  const { listener, missed } = await anInstance()
  await listener.stop()
  expect(listener.isListening()).toBe(false)
  expect(await countListeners()).toBe(0)
  expect(missed).not.toHaveBeenCalled()
})

test('a database that is not there yet is waited for', async () => {
  const nowhere = 'postgresql://visnyk:secret@127.0.0.1:1/visnyk'
  const listener = await listenToTouches(nowhere, { touched: vi.fn(), missedSome: vi.fn() })
  expect(listener.isListening()).toBe(false)
  await listener.stop()
})

async function cutConnections(): Promise<void> {
  await ask(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'visnyk touches' and datname = current_database()`,
  )
}

async function countListeners(): Promise<number> {
  const rows = await ask(`select pid from pg_stat_activity where application_name = 'visnyk touches' and datname = current_database()`)
  return rows.length
}

async function ask(statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
