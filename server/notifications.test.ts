import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { useDatabase } from '@/domain/testing/database'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { type Ear, listenForNotifications } from './notifications'

useDatabase()

const CHANNEL = 'visnyk_test'
/** A connection that is silent is given up after a heartbeat and the time its answer may take. */
const PATIENCE = { timeout: 15_000, interval: 20 }

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** The way to PostgreSQL, which can be shut, and on which everything can get lost without a word. */
async function aWay() {
  const to = new URL(String(env().DATABASE_URL))
  const ends: Socket[] = []
  const state = { isOpen: true }
  const door = createServer((near) => {
    const far = connect(Number(to.port), to.hostname)
    ends.push(near, far)
    for (const end of [near, far]) end.on('error', () => undefined)
    if (!state.isOpen) return near.destroy()
    near.pipe(far)
    far.pipe(near)
  }).listen(0, '127.0.0.1')
  await once(door, 'listening')
  const url = new URL(to)
  url.hostname = '127.0.0.1'
  url.port = String((door.address() as AddressInfo).port)
  closing.push(() => {
    for (const end of ends) end.destroy()
    door.close()
  })
  return {
    url: String(url),
    shut: () => Object.assign(state, { isOpen: false }),
    open: () => Object.assign(state, { isOpen: true }),
    /** The connections stand, and nothing comes through. */
    silence() {
      for (const end of ends.splice(0)) end.unpipe()
    },
  }
}

async function anEar(url: string): Promise<{ ear: Ear; heard: string[]; missedSome: ReturnType<typeof vi.fn> }> {
  const heard: string[] = []
  const missedSome = vi.fn()
  const ear = await listenForNotifications({
    url,
    name: 'visnyk test',
    channels: [CHANNEL],
    heard: (_, said) => heard.push(said),
    missedSome,
  })
  closing.push(() => ear.stop())
  return { ear, heard, missedSome }
}

const say = async (words: string) => await db().$executeRaw`select pg_notify(${CHANNEL}, ${words})`

test('who could not listen from the beginning knows that something was missed', async () => {
  const way = await aWay()
  way.shut()
  const { ear, heard, missedSome } = await anEar(way.url)
  expect(ear.isListening()).toBe(false)
  await say('to nobody')
  way.open()
  await vi.waitFor(() => expect(missedSome).toHaveBeenCalledOnce(), PATIENCE)
  await say('again')
  await vi.waitFor(() => expect(heard).toEqual(['again']), PATIENCE)
})

test('a connection that died without a word is found, and another one is opened', async () => {
  const way = await aWay()
  const { heard, missedSome } = await anEar(way.url)
  await say('first')
  await vi.waitFor(() => expect(heard).toEqual(['first']), PATIENCE)
  way.silence()
  await say('lost')
  await vi.waitFor(() => expect(missedSome).toHaveBeenCalledOnce(), PATIENCE)
  await say('again')
  await vi.waitFor(() => expect(heard).toEqual(['first', 'again']), PATIENCE)
})

test('whoever has listened all the time has missed nothing', async () => {
  const { heard, missedSome } = await anEar(String(env().DATABASE_URL))
  await say('here')
  await vi.waitFor(() => expect(heard).toEqual(['here']), PATIENCE)
  expect(missedSome).not.toHaveBeenCalled()
})
