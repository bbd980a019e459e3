// Near-equal texts have near-equal fingerprints (Charikar's SimHash over four letters at a time, of the normal text).

/** Two halves of 64 bits. */
export type Fingerprint = { high: number; low: number }

const SHINGLE = 4
/** In a few words chance says too much: «дякую за статтю» is nobody's own. */
const MIN_LETTERS = 40
const MAX_LETTERS = 2_000
/** Of 64 bits. Unrelated texts differ in about 32 of them. */
const NEAR = 10

/** Null for a text too short to have one. */
export function fingerprintOf(normalText: string): Fingerprint | null {
  if (normalText.length < MIN_LETTERS) return null
  const votes = new Int32Array(64)
  const end = Math.min(normalText.length, MAX_LETTERS) - SHINGLE
  for (let place = 0; place <= end; place++) {
    const low = hash(normalText, place, 0x811c9dc5)
    const high = hash(normalText, place, 0x9747b28c)
    for (let bit = 0; bit < 32; bit++) {
      votes[bit] = (votes[bit] ?? 0) + ((low >>> bit) & 1 ? 1 : -1)
      votes[bit + 32] = (votes[bit + 32] ?? 0) + ((high >>> bit) & 1 ? 1 : -1)
    }
  }
  const half = (from: number) => votes.slice(from, from + 32).reduce((bits, vote, bit) => (vote > 0 ? bits | (1 << bit) : bits), 0) >>> 0
  return { high: half(32), low: half(0) }
}

export function areNear(one: Fingerprint, other: Fingerprint): boolean {
  return ones(one.high ^ other.high) + ones(one.low ^ other.low) <= NEAR
}

/** As PostgreSQL keeps it: a signed number of eight bytes. */
export function printFingerprint({ high, low }: Fingerprint): bigint {
  return BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low))
}

/** As PostgreSQL says it by `to_hex`: without the zeros it begins with. */
export function readFingerprint(hex: string): Fingerprint {
  const digits = hex.padStart(16, '0')
  return { high: Number.parseInt(digits.slice(0, 8), 16), low: Number.parseInt(digits.slice(8), 16) }
}

/** FNV-1a of four letters, and a stir: its lowest bits alone are too much alike. */
function hash(text: string, place: number, seed: number): number {
  let value = seed
  for (let letter = place; letter < place + SHINGLE; letter++) value = Math.imul(value ^ text.charCodeAt(letter), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}

function ones(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
