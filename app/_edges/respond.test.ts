import { expect, test } from 'vitest'
import { admit } from '@/app/api/moderation/door'
import { turnAwayWriter } from './respond'

const asked = (language: string) => new Request('http://visnyk.test/api/moderation/decisions', { headers: { 'accept-language': language } })

test('who is signed out is told that nothing was changed, and of kept words only where words were written', async () => {
  const elsewhere = [admit(asked('uk'), null), admit(asked('en'), null)] as Response[]
  expect(elsewhere.map(({ status }) => status)).toEqual([401, 401])
  const [uk, en] = await Promise.all(elsewhere.map((answer) => answer.json()))
  expect(uk).toMatchObject({ code: 'signedOut', title: expect.stringContaining('Нічого не змінено') })
  expect(en).toMatchObject({ code: 'signedOut', title: expect.stringContaining('Nothing was changed') })
  const writing = await turnAwayWriter('uk').json()
  expect(writing).toMatchObject({ status: 401, code: 'signedOut', title: expect.stringContaining('написане збережено в цьому браузері') })
})
