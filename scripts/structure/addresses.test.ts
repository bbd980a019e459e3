import fs from 'node:fs'
import { expect, test } from 'vitest'
import { isStanding, STANDING } from '@/domain/addresses/standing'
import { isReserved } from '@/domain/sections/schema'
import { listSources } from './sources'

test('a section cannot take the address of another page', () => {
  const pages = listSources(/\/(page|route)\.tsx?$/, ['app'])
  const firsts = new Set(pages.flatMap(({ file }) => firstSegment(file) ?? []))
  expect([...firsts].sort()).toEqual(expect.arrayContaining(['author', 'newsroom', 'sign-in', 'tag']))
  expect([...firsts].filter((segment) => !isReserved(segment))).toEqual([])
})

test('every page and file that is always there is known to be, and no other', () => {
  const names = ['app/[locale]/(reader)', 'app'].flatMap((folder) => fs.readdirSync(folder, { withFileTypes: true }))
  const routes = names.filter((entry) => entry.isDirectory() && /^[a-z]/.test(entry.name)).map(({ name }) => name)
  // The press answers for these itself, or more than their name is asked of the database.
  const others = ['api', 'author', 'comment', 'fonts', 'missing', 'sitemaps', 'tag']
  expect(routes.filter((name) => !isStanding(name, { isAtRoot: true })).sort()).toEqual(others)
  expect(STANDING.filter((name) => !routes.includes(name))).toEqual([])
})

/** What a slug could be: neither a parameter, nor a name with a dot. */
function firstSegment(file: string): string | undefined {
  const segments = file.split('/').slice(1, -1)
  const first = segments.find((segment) => segment !== '[locale]' && !segment.startsWith('('))
  return first && /^[a-z0-9-]+$/.test(first) ? first : undefined
}
