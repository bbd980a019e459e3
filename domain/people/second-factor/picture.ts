// The key as a picture for a telephone's camera: one SVG path, so that nothing is drawn by scripts or styles.
import { encode } from 'uqr'

export type KeyPicture = { size: number; path: string }

/** A margin of four modules is part of the standard (ISO/IEC 18004). */
const MARGIN = 4

export function keyPicture(address: string): KeyPicture {
  const { size, data } = encode(address, { ecc: 'M', border: MARGIN })
  const path = data.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('')
  return { size, path }
}
