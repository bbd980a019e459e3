import { expect, test } from 'vitest'
import { saidStatus } from './said-status'

test('a live story with an update to come says both', () => {
  expect(saidStatus('uk', { status: 'live', isPlanned: true })).toBe('опубліковано, оновлення заплановано')
  expect(saidStatus('uk', { status: 'changed', isPlanned: true })).toBe('змінено приватно, оновлення заплановано')
  expect(saidStatus('en', { status: 'withdrawn', isPlanned: true })).toBe('withdrawn, return scheduled')
})

test('a story that was never out is scheduled, and no more', () => {
  expect(saidStatus('uk', { status: 'scheduled', isPlanned: true })).toBe('заплановано')
  expect(saidStatus('uk', { status: 'live', isPlanned: false })).toBe('опубліковано')
})
