import { expect, test } from 'vitest'
import { draw, send, usePress } from './testing/press-on-a-socket'

usePress()

test('who saves data and comes from outside is led to the light version, and no cache keeps that', async () => {
  await send('/story')
  const saving = { 'save-data': 'on' }
  const led = await send('/story?utm_source=x', { headers: { ...saving, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' } })
  expect([led.status, led.headers.location, led.headers['cache-control'], led.headers.vary]).toEqual([
    307,
    '/lite/story',
    'private, no-store',
    'Save-Data',
  ])
  expect((await send('/en/story', { headers: saving })).headers.location).toBe('/en/lite/story')
  const light = await send('/lite/story', { headers: saving })
  expect(light.body.toString()).toContain('<h1>/uk/story?lite=1</h1>')
  expect(light.headers).not.toHaveProperty('speculation-rules')
  expect((await send('/story')).headers.vary).toBe('Accept-Encoding, Save-Data')
})

test('within the paper they go where they choose, and files are what they are', async () => {
  const inside = { 'save-data': 'on', 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' }
  expect((await send('/story', { headers: inside })).status).toBe(200)
  expect(
    (await send('/story', { headers: { 'save-data': 'on', host: 'visnyk.test', referer: 'http://visnyk.test/lite/story' } })).status,
  ).toBe(200)
  expect((await send('/story', { headers: { 'save-data': 'on', 'sec-fetch-mode': 'cors' } })).status).toBe(200)
  expect((await send('/feed.xml', { headers: { 'save-data': 'on' } })).status).toBe(200)
})

test('an address that moved leads on within the light version; what is nowhere is missing there', async () => {
  expect((await send('/lite/nowhere/old')).headers.location).toBe('/lite/kultura/novyi')
  expect((await send('/lite/nowhere')).status).toBe(404)
  expect(draw.mock.calls.at(-1)?.[0].url).toBe('/uk/missing?lite=1')
})
