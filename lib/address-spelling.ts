// How the path of an address is read and written: decoded into segments, and back in the one way we write it.

/** Decoded, without empty ones; null when something in them is not text of an address. */
export function decodeSegments(rawPath: string): string[] | null {
  try {
    const segments = asUtf8(rawPath)
      .split('/')
      .filter((segment) => segment !== '')
      .map((segment) => decodeURIComponent(segment))
    return segments.every(isPlain) ? segments : null
  } catch {
    return null
  }
}

/** Node hands raw bytes over as Latin-1; people type UTF-8. */
export function asUtf8(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the question is exactly whether all of them are ASCII
  return /^[\x00-\x7f]*$/.test(text) ? text : Buffer.from(text, 'latin1').toString('utf8')
}

function isPlain(segment: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  return segment !== '.' && segment !== '..' && !/[\x00-\x1f\x7f/\\\ufffd]/.test(segment)
}

export function encodeSegment(segment: string): string {
  return encodeURI(segment).replace(/[?#]/g, (sign) => (sign === '?' ? '%3F' : '%23'))
}
