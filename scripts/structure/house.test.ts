// The rules of the house that a linter cannot say.
import { expect, test } from 'vitest'
import { isCommand } from '@/domain/command'
import en from '@/lib/i18n/messages/en/audit.json'
import uk from '@/lib/i18n/messages/uk/audit.json'
import { listSources, reachableFrom } from './sources'

const MAX_LINES = 250

test('every export of a commands.ts walks the corridor', async () => {
  const modules = import.meta.glob<Record<string, unknown>>('/domain/**/commands.ts')
  const strangers: string[] = []
  for (const [file, load] of Object.entries(modules)) {
    for (const [name, value] of Object.entries(await load())) {
      if (!isCommand(value)) strangers.push(`${file}: ${name}`)
    }
  }
  expect(Object.keys(modules).length).toBeGreaterThan(4)
  expect(strangers).toEqual([])
})

test('the audit log has a sentence in both languages for every order it keeps, and for nothing else', () => {
  const orders = new Set(
    listSources(/\.ts$/, ['domain']).flatMap(({ text }) => [...text.matchAll(/= command\(\s*'([\w.]+)'/g)].map(([, name = '']) => name)),
  )
  expect(orders.size).toBeGreaterThan(90)
  for (const messages of [uk.did, en.did]) {
    const said = Object.entries(messages).flatMap(([thing, deeds]) => Object.keys(deeds).map((deed) => `${thing}.${deed}`))
    expect(said.sort()).toEqual([...orders].sort())
  }
})

test('every page of the newsroom asks for staff', () => {
  const pages = listSources(/\(staff\)\/newsroom\/.*page\.tsx$/, ['app'])
  expect(pages.length).toBeGreaterThan(3)
  expect(pages.filter(({ text }) => !text.includes('requireStaff(')).map(({ file }) => file)).toEqual([])
})

test('a module says «use client» exactly when its name does', () => {
  const wrong = listSources(/\.tsx?$/, ['app', 'components']).filter(
    ({ file, text }) => /^['"]use client['"]/m.test(text) !== /\.client\.tsx$/.test(file),
  )
  expect(wrong.map(({ file }) => file)).toEqual([])
})

test('no page of the readers reaches a client component', () => {
  const pages = listSources(/\(reader\)\/.*route\.tsx$/, ['app'])
  expect(pages.length).toBeGreaterThan(5)
  const chains = pages.flatMap(({ file }) => [...reachableFrom(file).values()].filter((chain) => chain.at(-1)?.endsWith('.client.tsx')))
  expect(chains.map((chain) => chain.join(' → '))).toEqual([])
})

test('the newsroom reads through its desk, readers through their queries', () => {
  const wrong = listSources(/\(reader\)\/.*\.tsx?$/, ['app']).flatMap(({ file }) =>
    [...reachableFrom(file).keys()].filter((reached) => /^domain\/.*desk\.ts$/.test(reached)).map((reached) => `${file} → ${reached}`),
  )
  expect(wrong).toEqual([])
})

test('only lib/env.ts reads the environment', () => {
  const wrong = listSources(/\.tsx?$/, ['app', 'components', 'domain', 'lib', 'server']).filter(
    ({ file, text }) => text.includes('process.env') && file !== 'lib/env.ts' && !/\.test\.tsx?$|^domain\/testing\//.test(file),
  )
  expect(wrong.map(({ file }) => file)).toEqual([])
})

test('a module begins by saying what it is for', () => {
  const wrong = listSources(/\.(tsx?|mjs)$/).filter(({ text, file }) => {
    if (/\.test\.tsx?$|\.spec\.ts$|\.d\.m?ts$/.test(file)) return false
    const first = text.replace(/^['"]use (client|server)['"]\n/, '').trimStart()
    return !/^(\/\/|\/\*)/.test(first)
  })
  expect(wrong.map(({ file }) => file)).toEqual([])
})

test('no room has grown too large', () => {
  const rooms = listSources(/\.(tsx?|mjs)$/)
  const large = rooms.map(({ file, text }) => ({ file, lines: text.split('\n').length })).filter(({ lines }) => lines > MAX_LINES)
  expect(large).toEqual([])
})

test('colours are named in the tokens and nowhere else', () => {
  const wrong = listSources(/\.(tsx|css)$/, ['app', 'components']).filter(
    ({ file, text }) =>
      !file.endsWith('tokens.css') && !/\.test\.tsx$/.test(file) && /#[0-9a-f]{3,8}\b(?![^\n]*anchor)/i.test(withoutAddresses(text)),
  )
  expect(wrong.map(({ file }) => file)).toEqual([])
})

/** `href="#comments"` and `url(#x)` are places, not colours. */
function withoutAddresses(text: string): string {
  return text.replace(/(['"`(/}])#[a-z0-9-]+/gi, '$1')
}
