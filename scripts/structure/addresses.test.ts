import { expect, test } from 'vitest'
import { isReserved } from '@/domain/sections/schema'
import { listSources } from './sources'

test('a section cannot take the address of another page', () => {
  const pages = listSources(/\/(page|route)\.tsx?$/, ['app'])
  const firsts = new Set(pages.flatMap(({ file }) => firstSegment(file) ?? []))
  expect([...firsts].sort()).toEqual(expect.arrayContaining(['author', 'newsroom', 'sign-in', 'tag']))
  expect([...firsts].filter((segment) => !isReserved(segment))).toEqual([])
})

/** What a slug could be: neither a parameter, nor a name with a dot. */
function firstSegment(file: string): string | undefined {
  const segments = file.split('/').slice(1, -1)
  const first = segments.find((segment) => segment !== '[locale]' && !segment.startsWith('('))
  return first && /^[a-z0-9-]+$/.test(first) ? first : undefined
}
