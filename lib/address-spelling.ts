// How the path of an address is read and written: decoded into segments, and back in the one way we write it.

/** Decoded, without empty ones; null when something in them is not text of an address. `path`: text; bytes of a request are made text first. */
export function decodeSegments(path: string): string[] | null {
  try {
    const segments = path
      .split('/')
      .filter((segment) => segment !== '')
      .map((segment) => decodeURIComponent(segment))
    return segments.every(isPlain) ? segments : null
  } catch {
    return null
  }
}

function isPlain(segment: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  return segment !== '.' && segment !== '..' && !/[\x00-\x1f\x7f/\\\ufffd]/.test(segment)
}

export function encodeSegment(segment: string): string {
  return encodeURI(segment).replace(/[?#]/g, (sign) => (sign === '?' ? '%3F' : '%23'))
}
