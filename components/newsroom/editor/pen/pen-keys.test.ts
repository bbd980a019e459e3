import { expect, test } from 'vitest'
import { panelOf } from './pen-keys'

const pressed = (key: string, code: string, held: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean; shiftKey?: boolean }) =>
  panelOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })

test('the same keys open the same tools on a Latin and on a Ukrainian keyboard', () => {
  expect(pressed('f', 'KeyF', { ctrlKey: true })).toBe('find')
  expect(pressed('а', 'KeyF', { ctrlKey: true })).toBe('find')
  expect(pressed('л', 'KeyK', { metaKey: true })).toBe('link')
  expect(pressed('/', 'Slash', { ctrlKey: true })).toBe('keys')
  expect(pressed('.', 'Slash', { ctrlKey: true })).toBe('keys')
  expect(pressed('ь', 'KeyM', { ctrlKey: true, altKey: true })).toBe('note')
})

test('a letter goes by its name where a keyboard has it elsewhere', () => {
  expect(pressed('k', 'KeyV', { ctrlKey: true })).toBe('link')
  expect(pressed('t', 'KeyK', { ctrlKey: true })).toBeNull()
})

test('without Ctrl or with Shift they are what they always were', () => {
  expect(pressed('f', 'KeyF', {})).toBeNull()
  expect(pressed('F', 'KeyF', { ctrlKey: true, shiftKey: true })).toBeNull()
  expect(pressed('к', 'KeyR', { ctrlKey: true })).toBeNull()
})
