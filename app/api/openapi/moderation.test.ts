import { expect, test } from 'vitest'
import { MODERATION_PATHS } from './moderation'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

test('every address of the desk has a handler for every method that is described, and no other', async () => {
  const routes = import.meta.glob<Record<string, unknown>>(
    '/app/api/moderation/{comments,counts,decisions,claims,stream,stats,audit,bans,words,numbers}/**/route.ts',
  )
  const handled = await Promise.all(
    Object.entries(routes).map(async ([file, load]) => {
      const path = file.replace(/^\/app|\/route\.ts$/g, '').replace(/\[(\w+)\]/g, '{$1}')
      const methods = Object.keys(await load()).filter((name) => METHODS.includes(name))
      return `${path} ${methods.sort().join(' ')}`
    }),
  )
  const described = Object.entries(MODERATION_PATHS).map(([path, methods]) => {
    const names = Object.keys(methods).map((name) => name.toUpperCase())
    return `${path} ${names.sort().join(' ')}`
  })
  expect(described.sort()).toEqual(handled.sort())
})

test('what must be sent is said: the version and the status that were seen', () => {
  const body = JSON.stringify(MODERATION_PATHS['/api/moderation/decisions'])
  expect(body).toContain('"expectedStatus"')
  expect(body).toMatch(/"required":\["commentId"[^\]]*"expectedStatus"[^\]]*\]/)
  expect(body).toContain('"maxItems":100')
  expect(body).toMatch(/"explanation":\{[^}]*"maxLength":300/)
  expect(body).toContain('`explanationRequired`')
})
