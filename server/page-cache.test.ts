import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Touch, touch } from '@/domain/touch'
import type { Page } from './copies'
import { createPageCache } from './page-cache'

const MAX_AGE_MS = 1_000

function aCache({ maxBytes = 100_000 } = {}) {
  const time = { now: 0 }
  return { time, cache: createPageCache({ maxBytes, maxAgeMs: MAX_AGE_MS, clock: () => time.now }) }
}

type Made = { touches?: Touch[]; bytes?: number; madeAt?: number; freshUntil?: number }

function aPage({ touches = [], bytes = 1_000, madeAt = 0, freshUntil = Number.POSITIVE_INFINITY }: Made = {}): Page {
  return { status: 200, touches: new Set(touches), tags: [], madeAt, freshUntil, copies: {}, bytes, asked: 0 }
}

test('a page is served until it is old, and then once more while it is remade', () => {
  const { cache, time } = aCache()
  const page = aPage()
  cache.keep('/', page)
  expect(cache.findFresh('/')).toBe(page)
  time.now = MAX_AGE_MS + 1
  expect(cache.findFresh('/')).toBeNull()
  expect(cache.find('/')).toEqual({ page, state: 'aged' })
})

test('a page whose minute has come is forgotten by itself', () => {
  const { cache, time } = aCache()
  const page = aPage({ freshUntil: 500 })
  cache.keep('/', page)
  time.now = 499
  expect(cache.findFresh('/')).toBe(page)
  time.now = 500
  expect(cache.findFresh('/')).toBeNull()
  expect(cache.find('/')).toEqual({ page, state: 'forgotten' })
})

test('a touch forgets the pages that show it and no others', () => {
  const { cache } = aCache()
  cache.keep('/a', aPage({ touches: [touch.article('1'), touch.paper()] }))
  cache.keep('/b', aPage({ touches: [touch.article('2'), touch.paper()] }))
  cache.forget([touch.article('1')])
  expect(cache.findFresh('/a')).toBeNull()
  expect(cache.find('/a')?.state).toBe('forgotten')
  expect(cache.findFresh('/b')).not.toBeNull()
  cache.forget([touch.paper()])
  expect(cache.findFresh('/b')).toBeNull()
})

test('of what was taken down nothing is left, not even to stand in', () => {
  const { cache } = aCache()
  cache.keep('/story', aPage({ touches: [touch.article('1')] }))
  cache.keep('/', aPage({ touches: [touch.article('1'), touch.article('2')] }))
  cache.forget([touch.gone('1')])
  expect(cache.find('/story')).toBeNull()
  expect(cache.find('/')).toBeNull()
  expect(cache.size()).toEqual({ pages: 0, bytes: 0, touches: 0 })
})

test('a page remade shows its new things and is no longer known by its old ones', () => {
  const { cache } = aCache()
  cache.keep('/', aPage({ touches: [touch.article('old')] }))
  cache.keep('/', aPage({ touches: [touch.article('new')] }))
  cache.forget([touch.article('old')])
  expect(cache.findFresh('/')).not.toBeNull()
  cache.forget([touch.article('new')])
  expect(cache.findFresh('/')).toBeNull()
})

test('pages nobody asks for leave first, forgotten ones before all', () => {
  const { cache } = aCache({ maxBytes: 3_500 })
  cache.keep('/read', aPage())
  cache.keep('/unread', aPage())
  cache.keep('/touched', aPage({ touches: [touch.paper()] }))
  cache.findFresh('/read')
  cache.find('/touched')
  cache.forget([touch.paper()])
  cache.keep('/new', aPage())
  expect(cache.find('/unread')).toBeNull()
  cache.keep('/newer', aPage())
  expect(cache.find('/touched')).toBeNull()
  expect(cache.find('/read')).not.toBeNull()
})

test('a page that got another copy weighs more', () => {
  const { cache } = aCache({ maxBytes: 5_000 })
  const page = aPage()
  cache.keep('/', page)
  const before = cache.size().bytes
  page.bytes += 700
  cache.weighAgain('/', page)
  expect(cache.size().bytes).toBe(before + 700)
  cache.drop('/')
  expect(cache.size().bytes).toBe(0)
})

test('a hundred thousand addresses do not grow it beyond its bound', () => {
  const maxBytes = 1_000_000
  const { cache } = aCache({ maxBytes })
  for (let index = 0; index < 100_000; index++) {
    cache.keep(`/section/${index}`, aPage({ touches: [touch.paper(), touch.article(String(index))] }))
    if (index % 7 === 0) cache.findFresh(`/section/${index - 50}`)
  }
  const { bytes, pages, touches } = cache.size()
  expect(bytes).toBeLessThanOrEqual(maxBytes)
  expect(pages).toBeLessThan(1_000)
  expect(touches).toBeLessThanOrEqual(pages + 1)
})

test('whatever happens, what it weighs is what it holds', () => {
  const key = fc.constantFrom('/a', '/b', '/c', '/d')
  const name = fc.constantFrom<Touch>('x', 'y', 'z')
  const step = fc.oneof(
    fc.record({ kind: fc.constant('keep' as const), key, touches: fc.array(name), bytes: fc.integer({ min: 1, max: 900 }) }),
    fc.record({ kind: fc.constant('forget' as const), touches: fc.array(name) }),
    fc.record({ kind: fc.constant('gone' as const), touches: fc.array(name) }),
    fc.record({ kind: fc.constant('ask' as const), key }),
    fc.record({ kind: fc.constant('forgetAll' as const) }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { cache } = aCache({ maxBytes: 2_000 })
      for (const one of steps) {
        if (one.kind === 'keep') cache.keep(one.key, aPage(one))
        if (one.kind === 'forget') cache.forget(one.touches)
        if (one.kind === 'gone') cache.forget(one.touches.map((touched) => `gone:${touched}`))
        if (one.kind === 'ask') cache.findFresh(one.key)
        if (one.kind === 'forgetAll') cache.forgetAll()
        expect(cache.size().bytes).toBeLessThanOrEqual(2_000)
      }
      for (const kept of ['/a', '/b', '/c', '/d']) cache.drop(kept)
      expect(cache.size()).toEqual({ pages: 0, bytes: 0, touches: 0 })
    }),
  )
})
