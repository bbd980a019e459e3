// Tables of letters as one line of text.

/** 'aа bв' → a is а, b is в. */
export function pairs(written: string): [string, string][] {
  return written.split(' ').map((pair) => {
    const [key = '', ...value] = pair
    return [key, value.join('')]
  })
}
