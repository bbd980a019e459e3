// A word in plain Latin letters, so that spellings of one sound are near: for those who mistype, and for trigrams, which PostgreSQL
// makes of other letters only where its character type knows them.
import { slugOf } from '../articles/slug'

export function soundOf(word: string): string {
  return slugOf(word)
    .replaceAll('-', '')
    .replace(/zgh/g, 'zh')
    .replace(/[yj]/g, 'i')
    .replace(/kh|gh/g, 'h')
    .replace(/g/g, 'h')
    .replace(/i+/g, 'i')
    .replace(/(.)\1/g, '$1')
}
