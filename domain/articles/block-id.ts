// Names of blocks: made in a browser as well as here, kept for the life of the block.

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'
const LENGTH = 10

/** Ten letters of 32: among the thousand blocks of a story two alike are as good as impossible. */
export function newBlockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH))
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('')
}
