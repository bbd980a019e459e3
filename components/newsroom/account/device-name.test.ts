import { expect, test } from 'vitest'
import { readDevice } from './device-name'

test('a browser is called as its owner calls it', () => {
  const mozilla = 'Mozilla/5.0'
  expect(readDevice(`${mozilla} (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0`)).toEqual({
    browser: 'Firefox',
    system: 'Linux',
  })
  const edge = `${mozilla} (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0 Safari/537.36 Edg/150.0`
  expect(readDevice(edge)).toEqual({ browser: 'Edge', system: 'Windows' })
  const phone = `${mozilla} (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile Safari/604.1`
  expect(readDevice(phone)).toEqual({ browser: 'Safari', system: 'iPhone' })
  expect(readDevice('curl/8')).toBe(null)
})
