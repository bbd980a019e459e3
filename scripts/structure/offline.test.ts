// What the readers' worker and the rules for fetching beforehand must never touch: doors of the newsroom and pages for one reader.
import fs from 'node:fs'
import { expect, test } from 'vitest'
import { isForOthers, listPath } from '@/components/reader/offline/places'
import { STAFF_DOORS } from '@/domain/addresses/standing'

const PRIVATE = [...STAFF_DOORS, 'comment', 'api']

test('the worker leaves every door of the newsroom alone, in both languages', () => {
  const missed = PRIVATE.flatMap((door) => [`/${door}`, `/en/${door}`, `/${door}/x`]).filter((path) => !isForOthers(path))
  expect(missed).toEqual([])
  expect(['/', '/en', '/hromada/comment', '/commentary', '/saved'].filter(isForOthers)).toEqual([])
})

test('so do the rules for what is fetched beforehand', () => {
  const rules = fs.readFileSync('public/next-page.rules', 'utf8')
  expect(PRIVATE.filter((door) => !rules.includes(`/${door}{/*}?"`) && !rules.includes(`/${door}/*"`))).toEqual([])
})

test('the list of what is kept is in the language of the page that is not there', () => {
  expect(['/x', '/en/x', '/en', '/english'].map(listPath)).toEqual(['/saved', '/en/saved', '/en/saved', '/saved'])
})
