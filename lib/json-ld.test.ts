// Words of others inside a script element.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scriptSafeJson } from './json-ld'

test('a hostile headline cannot end the script', () => {
  const json = scriptSafeJson({ headline: '</script><script>alert(1)</script><!-- & \u2028' })
  expect(json).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(json)).toEqual({ headline: '</script><script>alert(1)</script><!-- & \u2028' })
})

test('whatever is written, it means the same and holds nothing HTML would notice', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.oneof(fc.string({ unit: fc.constantFrom(...'<>&/!-"a\u2028\u2029') }), fc.jsonValue())),
      (value) => {
        const json = scriptSafeJson(value)
        expect(json).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
      },
    ),
  )
})
