// What browsers may fetch before it is asked for (https://wicg.github.io/nav-speculation/speculation-rules.html).
import fs from 'node:fs'
import { expect, test } from 'vitest'
import { STAFF_DOORS } from '@/domain/addresses/standing'
import { commonHeaders, NEXT_PAGE_RULES, readerHeaders } from './security-headers'
import { createStaticFiles } from './static-files'

const root = process.cwd()
const rules = JSON.parse(fs.readFileSync(`${root}/public${NEXT_PAGE_RULES}`, 'utf8'))

test('a reader’s page names the rules, and they are sent as what they are', async () => {
  const headers = readerHeaders(commonHeaders({ https: true }))
  expect(headers[headers.indexOf('Speculation-Rules') + 1]).toBe(`"${NEXT_PAGE_RULES}"`)
  const file = await createStaticFiles({ root, headers: [] }).find(NEXT_PAGE_RULES)
  const sent = Object.values(file?.copies ?? {})[0]?.headers ?? []
  expect(sent[sent.indexOf('Content-Type') + 1]).toBe('application/speculationrules+json')
})

test('only pages of the paper are fetched early, never a door of the staff nor a page of one reader', () => {
  const [{ where }] = rules.prefetch
  const refused: string[] = where.and[1].not.href_matches
  for (const door of [...STAFF_DOORS, 'comment']) expect(refused).toContain(`{/en}?/${door}{/*}?`)
  expect(where.and[0]).toEqual({ href_matches: '/*' })
})
