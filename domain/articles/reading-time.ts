// How long a story takes to read: counted once, when it is published.
import type { Locale } from '@/lib/i18n/locale'
import { assertNever, type Block, type Body, plainText } from './body'

/** Words a minute of silent reading (Brysbaert 2019 for English); Ukrainian words are longer, so fewer of them. */
const WORDS_A_MINUTE: Record<Locale, number> = { uk: 180, en: 238 }

const segmenters: Record<Locale, Intl.Segmenter> = {
  uk: new Intl.Segmenter('uk', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
}

/** Whole minutes, never fewer than one. */
export function readingMinutes(body: Body, locale: Locale): number {
  return minutesFor(countWords(body, locale), locale)
}

export function minutesFor(words: number, locale: Locale): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE[locale]))
}

/** Words a reader reads in the body: captions count, credits and addresses do not. */
export function countWords(body: Body, locale: Locale): number {
  return textsOf(body).reduce((sum, text) => sum + wordsOf(text, segmenters[locale]), 0)
}

/** What a reader reads in the body, text by text. */
export function textsOf(body: Body): string[] {
  return body.blocks.flatMap(wordsIn)
}

function wordsOf(text: string, segmenter: Intl.Segmenter): number {
  let words = 0
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) words += 1
  return words
}

function wordsIn(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [plainText(block.text)]
    case 'list':
      return block.items.map(plainText)
    case 'quote':
      return [plainText(block.text), block.source ?? '']
    case 'pullQuote':
      return [block.text, block.source ?? '']
    case 'factBox':
      return [block.title, ...block.blocks.flatMap(wordsIn)]
    case 'image':
      return [block.caption ?? '']
    case 'gallery':
      return block.items.map((item) => item.caption ?? '')
    case 'table':
      return [block.caption ?? '', ...[block.header, ...block.rows].flatMap((row) => row.map(plainText))]
    case 'embed':
      return [block.title ?? '']
    default:
      return assertNever(block)
  }
}
