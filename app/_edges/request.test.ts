import { expect, test } from 'vitest'
import { isSameOrigin, requestLocale } from './request'

const asked = (headers: Record<string, string>) => new Request('http://visnyk.test/api/media', { headers })

test('a request from our own page, or from no browser at all, is of the same origin', () => {
  expect(isSameOrigin(asked({ 'sec-fetch-site': 'same-origin' }))).toBe(true)
  expect(isSameOrigin(asked({ origin: 'https://visnyk.test', host: 'visnyk.test' }))).toBe(true)
  expect(isSameOrigin(asked({}))).toBe(true)
})

test('a request that another site made a browser send is not', () => {
  expect(isSameOrigin(asked({ 'sec-fetch-site': 'cross-site', origin: 'https://visnyk.test', host: 'visnyk.test' }))).toBe(false)
  expect(isSameOrigin(asked({ 'sec-fetch-site': 'same-site' }))).toBe(false)
  expect(isSameOrigin(asked({ origin: 'https://evil.test', host: 'visnyk.test' }))).toBe(false)
  expect(isSameOrigin(asked({ origin: 'null', host: 'visnyk.test' }))).toBe(false)
})

test('an answer speaks the first of our languages the sender names, else Ukrainian', () => {
  expect(requestLocale(asked({ 'accept-language': 'de, en-GB;q=0.8, uk;q=0.5' }))).toBe('en')
  expect(requestLocale(asked({ 'accept-language': 'uk' }))).toBe('uk')
  expect(requestLocale(asked({ 'accept-language': 'pl' }))).toBe('uk')
})
