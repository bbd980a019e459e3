import { expect, test } from 'vitest'
import { formToken, isOurForm } from './form-token'

const now = new Date('2026-11-22T12:34:00Z')
const weeksLater = new Date('2026-12-20T00:00:00Z')

test('a form is ours for as long as its page is kept, for its own article, and never before it was made', () => {
  const token = formToken('a', now)
  expect(isOurForm({ articleId: 'a', token, now })).toBe(true)
  expect(isOurForm({ articleId: 'a', token, now: weeksLater })).toBe(true)
  expect(isOurForm({ articleId: 'b', token, now })).toBe(false)
  expect(isOurForm({ articleId: 'a', token: formToken('a', weeksLater), now })).toBe(false)
  for (const made of [null, undefined, '', '.', 'x', `${token}x`, token.replace(/.$/, '-')]) {
    expect(isOurForm({ articleId: 'a', token: made, now })).toBe(false)
  }
})

test('all readers of an hour get the same page', () => {
  expect(formToken('a', now)).toBe(formToken('a', new Date('2026-11-22T12:59:59Z')))
  expect(formToken('a', now)).not.toBe(formToken('a', new Date('2026-11-22T13:00:00Z')))
})
