import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EXAMPLES } from '../spam/examples'
import { areNear, type Fingerprint, fingerprintOf, printFingerprint, readFingerprint } from './fingerprint'
import { normalText } from './normal'

const print = (text: string) => fingerprintOf(normalText(text)) as Fingerprint
const TEXT = 'Заробіток онлайн від п’яти тисяч гривень на день без вкладень, пиши мені в телеграм, розкажу всі деталі безкоштовно'

test.each([
  ['with another word', TEXT.replace('деталі', 'подробиці')],
  ['with a tail', `${TEXT} !!! 4711`],
  ['with another name at the head', `Олено, ${TEXT}`],
  ['with letters that look alike', TEXT.replaceAll('о', 'o').replaceAll('е', 'e')],
  ['in capitals', TEXT.toUpperCase()],
])('the same text %s is near', (_, other) => expect(areNear(print(TEXT), print(other))).toBe(true))

test('texts about the same things in other words are not near', () => {
  const prints = [...EXAMPLES.spam, ...EXAMPLES.ham].map((text) => fingerprintOf(normalText(text))).filter((one) => one !== null)
  const pairs = prints.flatMap((one, place) => prints.slice(place + 1).filter((other) => areNear(one, other)))
  expect(prints.length).toBeGreaterThan(150)
  expect(pairs).toEqual([])
})

test('a few words have no fingerprint', () => expect(fingerprintOf(normalText('Дякую за статтю!'))).toBeNull())

test('a fingerprint is kept by PostgreSQL as it is', () => {
  const half = fc.integer({ min: 0, max: 0xffffffff })
  fc.assert(
    fc.property(half, half, (high, low) => {
      const kept = printFingerprint({ high, low })
      expect(kept >= -(2n ** 63n) && kept < 2n ** 63n).toBe(true)
      expect(readFingerprint(BigInt.asUintN(64, kept).toString(16))).toEqual({ high, low })
    }),
  )
})
