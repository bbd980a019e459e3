import { expect, test, vi } from 'vitest'
import { type Shown, type Touch, touch } from '@/domain/touch'
import { chooseCopy } from './copies'
import type { Rendered } from './next-render'
import { createPageCache } from './page-cache'
import { createPrinting, type Outcome } from './page-printing'

const MAX_AGE_MS = 60_000
const WANTED = { key: '/story', render: '/uk/story' }

type Render = {
  address: string
  finish: (html: string, ...shown: Touch[]) => void
  finishUntil: (until: number, html: string) => void
  miss: () => void
  fail: (error: Error) => void
}

/** A press whose Next is in the hands of the test: every render waits until it is finished by name. */
function aPress() {
  const time = { now: 1_000 }
  const clock = () => time.now
  const cache = createPageCache({ maxBytes: 1_000_000, maxAgeMs: MAX_AGE_MS, clock })
  const renders: Render[] = []
  const reported: unknown[] = []
  const render = (address: string) =>
    new Promise<Rendered>((resolve, reject) => {
      const answer = (status: number, html: string, shown: Shown) =>
        resolve({ status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from(html), shown })
      renders.push({
        address,
        finish: (html, ...shown) => answer(200, html, new Set(shown)),
        finishUntil: (until, html) => answer(200, html, Object.assign(new Set<Touch>(), { until: new Date(until) })),
        miss: () => answer(404, '', new Set()),
        fail: reject,
      })
    })
  const printing = createPrinting({ cache, render, headers: [], clock, report: (error) => reported.push(error) })
  const nth = (index: number) => {
    const one = renders[index]
    if (!one) throw new Error(`There was no render ${index}`)
    return one
  }
  return { time, cache, printing, renders, nth, reported }
}

const words = (outcome: Outcome) => (outcome.kind === 'page' ? chooseCopy(outcome.page, '').body.toString() : outcome.kind)
const freshness = (outcome: Outcome) => (outcome.kind === 'page' ? outcome.freshness : outcome.kind)

test('a hundred readers of one address cause one render', async () => {
  const { printing, renders, nth } = aPress()
  const readers = Array.from({ length: 100 }, () => printing.print(WANTED))
  expect(renders).toHaveLength(1)
  nth(0).finish('the story')
  expect(new Set((await Promise.all(readers)).map(words))).toEqual(new Set(['the story']))
  expect(freshness(await printing.print(WANTED))).toBe('hit')
  expect(renders).toHaveLength(1)
})

test('a render that began before a touch it depends on is not kept after it', async () => {
  const { printing, cache, nth } = aPress()
  const before = printing.print(WANTED)
  printing.forget([touch.article('1')])
  nth(0).finish('as it was', touch.article('1'))
  expect(words(await before)).toBe('as it was')
  expect(cache.find(WANTED.key)).toBeNull()
})

test('the same holds for what was taken down, and for everything when some touches were missed', async () => {
  for (const happen of [
    (press: ReturnType<typeof aPress>) => press.printing.forget([touch.gone('1')]),
    (press: ReturnType<typeof aPress>) => press.printing.forgetAll(),
  ]) {
    const press = aPress()
    const before = press.printing.print(WANTED)
    happen(press)
    press.nth(0).finish('as it was', touch.article('1'))
    await before
    expect(press.cache.find(WANTED.key)).toBeNull()
  }
})

test('a page is true until its minute, and at that minute the next one is made', async () => {
  const { printing, nth, time } = aPress()
  const morning = printing.print(WANTED)
  nth(0).finishUntil(2_000, 'the morning')
  expect(words(await morning)).toBe('the morning')
  time.now = 1_999
  expect(freshness(await printing.print(WANTED))).toBe('hit')
  time.now = 2_000
  const noon = printing.print(WANTED)
  nth(1).finish('the noon')
  expect(words(await noon)).toBe('the noon')
})

test('a page that was being made while its minute passed is made again for whoever waits', async () => {
  const { printing, nth, time, renders } = aPress()
  const waiting = printing.print(WANTED)
  time.now = 2_000
  nth(0).finishUntil(2_000, 'the morning')
  await vi.waitFor(() => expect(renders).toHaveLength(2))
  nth(1).finish('the noon')
  expect(words(await waiting)).toBe('the noon')
})

test('a touch of something else does not waste the render', async () => {
  const { printing, cache, nth } = aPress()
  const before = printing.print(WANTED)
  printing.forget([touch.article('2')])
  nth(0).finish('the story', touch.article('1'))
  await before
  expect(cache.findFresh(WANTED.key)).not.toBeNull()
})

test('who asks after the touch sees what came after it, even while the older render still runs', async () => {
  const { printing, renders, nth } = aPress()
  const before = printing.print(WANTED)
  printing.forget([touch.article('1')])
  const after = printing.print(WANTED)
  expect(renders).toHaveLength(2)
  nth(1).finish('as it is', touch.article('1'))
  expect(words(await after)).toBe('as it is')
  nth(0).finish('as it was', touch.article('1'))
  expect(words(await before)).toBe('as it was')
  expect(words(await printing.print(WANTED))).toBe('as it is')
})

test('a forgotten page is never served as it was while a new one can be made', async () => {
  const { printing, nth } = aPress()
  const first = printing.print(WANTED)
  nth(0).finish('old', touch.article('1'))
  await first
  printing.forget([touch.article('1')])
  const next = printing.print(WANTED)
  nth(1).finish('new', touch.article('1'))
  expect(words(await next)).toBe('new')
})

test('an aged page is served at once while one new copy is made', async () => {
  const { printing, renders, nth, time } = aPress()
  const first = printing.print(WANTED)
  nth(0).finish('a minute ago')
  await first
  time.now += MAX_AGE_MS + 1
  const readers = await Promise.all([printing.print(WANTED), printing.print(WANTED)])
  expect(readers.map(freshness)).toEqual(['aged', 'aged'])
  expect(renders).toHaveLength(2)
  nth(1).finish('an hour ago')
  await vi.waitFor(async () => expect(words(await printing.print(WANTED))).toBe('an hour ago'))
})

test('when a new page cannot be made the last one is served and marked, and making it is not tried at every request', async () => {
  const { printing, renders, nth, reported, time } = aPress()
  const first = printing.print(WANTED)
  nth(0).finish('the last one', touch.article('1'))
  await first
  printing.forget([touch.article('1')])
  const second = printing.print(WANTED)
  nth(1).fail(new Error('the database is away'))
  expect([words(await second), freshness(await second)]).toEqual(['the last one', 'stale'])
  expect(freshness(await printing.print(WANTED))).toBe('stale')
  expect(renders).toHaveLength(2)
  expect(reported).toHaveLength(1)
  time.now += 2_000
  const third = printing.print(WANTED)
  nth(2).finish('a new one', touch.article('1'))
  expect(words(await third)).toBe('a new one')
})

test('a failure is told to everybody who waits and never kept', async () => {
  const { printing, renders, nth } = aPress()
  const readers = [printing.print(WANTED), printing.print(WANTED)]
  nth(0).fail(new Error('broken'))
  expect((await Promise.all(readers)).map((outcome) => outcome.kind)).toEqual(['failed', 'failed'])
  const again = printing.print(WANTED)
  expect(renders).toHaveLength(2)
  nth(1).finish('mended')
  expect(words(await again)).toBe('mended')
})

test('an error page of Next is a failure whatever its status', async () => {
  const { printing, nth } = aPress()
  const outcome = printing.print(WANTED)
  nth(0).finish('<!DOCTYPE html><html id="__next_error__"><head></head>')
  expect((await outcome).kind).toBe('failed')
})

test('a missing page is remembered for a moment, until anything is published', async () => {
  const { printing, renders, nth, time } = aPress()
  const first = printing.print(WANTED)
  nth(0).miss()
  expect((await first).kind).toBe('missing')
  expect((await printing.print(WANTED)).kind).toBe('missing')
  expect(renders).toHaveLength(1)
  printing.forget([touch.latest('uk')])
  const second = printing.print(WANTED)
  nth(1).miss()
  await second
  time.now += 11_000
  const third = printing.print(WANTED)
  nth(2).finish('it is here')
  expect(words(await third)).toBe('it is here')
})

test('a page published while its absence was being found is not remembered as missing', async () => {
  const { printing, renders, nth } = aPress()
  const first = printing.print(WANTED)
  printing.forget([touch.latest('uk')])
  nth(0).miss()
  await first
  void printing.print(WANTED)
  expect(renders).toHaveLength(2)
})

test('missing pages are few, however many are asked for', async () => {
  const { printing, nth } = aPress()
  for (let index = 0; index < 5_000; index++) {
    const asked = printing.print({ key: `/${index}`, render: `/uk/${index}` })
    nth(index).miss()
    await asked
  }
  expect(printing.size().missing).toBeLessThanOrEqual(2_000)
  expect(printing.size().pages).toBe(0)
})

test('a page for one person is never kept', async () => {
  const { printing, nth, cache } = aPress()
  const asked = printing.printForOne('/uk/comment/token')
  nth(0).finish('held')
  expect(words(await asked)).toBe('held')
  expect(cache.size().pages).toBe(0)
})
