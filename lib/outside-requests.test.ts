import { AsyncLocalStorage } from 'node:async_hooks'
import { once } from 'node:events'
import { expect, inject, test } from 'vitest'
import { clientOutsideRequests } from './outside-requests'

test('a connection does not remember the request in whose course it was opened', async () => {
  const Client = clientOutsideRequests()
  const requests = new AsyncLocalStorage<string>()
  const client = new Client({ connectionString: inject('postgresUrl') })
  await requests.run('the first', () => client.connect())
  const heard: (string | undefined)[] = []
  client.on('notification', () => heard.push(requests.getStore()))
  await client.query('listen visnyk_outside_requests')
  const notified = once(client, 'notification')
  await requests.run('the second', () => client.query('notify visnyk_outside_requests'))
  await notified
  await client.end()
  expect(heard).toEqual([undefined])
})
