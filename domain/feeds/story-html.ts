// A story as programs that read feeds show it: HTML of a handful of elements, whole addresses, no script, no style, no player.

import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { element, text, type Xml } from '@/lib/xml'
import { assertNever, type Block, type BlockOf, type Inline, type Mark, plainText, type RichText } from '../articles/body'
import { isBlank } from '../articles/rich-text'
import type { StoryArticle, StoryPhoto } from '../articles/story'
import { creditLine } from '../media/credit-line'
import { type Photo, sharedRendition } from '../media/photo'
import type { FeedLead } from './feed'

export type Told = Pick<StoryArticle, 'locale' | 'body' | 'photos'> & { lead: FeedLead | null }
type Place = Pick<Told, 'locale' | 'photos'> & { site: string }

/** `site`: `https://visnyk.example`, without a slash at its end. */
export function storyHtml({ lead, body, ...told }: Told, site: string): string {
  const place = { ...told, site }
  const picture = lead && figure({ ...lead.photo, alt: lead.alt, caption: lead.caption, credit: lead.credit }, place)
  return [picture, ...body.blocks.map((block) => html(block, place))].filter((one) => one !== null).join('\n')
}

function html(block: Block, place: Place): Xml | null {
  switch (block.type) {
    case 'paragraph':
      return isBlank(block.text) ? null : element('p', {}, ...words(block.text, place))
    case 'heading':
      return isBlank(block.text) ? null : element(`h${block.level}`, {}, ...words(block.text, place))
    case 'list':
      return list(block, place)
    case 'quote':
      return quotation(words(block.text, place), block.source)
    case 'pullQuote':
      return quotation([text(block.text)], block.source)
    case 'factBox':
      return element('aside', {}, element('h3', {}, text(block.title)), ...block.blocks.map((inner) => html(inner, place)))
    case 'image':
      return pictured(block, place)
    case 'gallery': {
      const pictures = block.items.map((item) => pictured(item, place)).filter((one) => one !== null)
      return pictures.length > 0 ? (pictures.join('') as Xml) : null
    }
    case 'table':
      return table(block, place)
    case 'embed':
      return element('p', {}, element('a', { href: block.url }, text(embedName(block, place.locale))))
    default:
      return assertNever(block)
  }
}

function list({ style, items }: BlockOf<'list'>, place: Place): Xml {
  const lines = items.map((item) => wrapped('li', words(item, place)))
  return element(style === 'numbered' ? 'ol' : 'ul', {}, ...lines)
}

function quotation(said: Xml[], source: string | undefined): Xml {
  return element('blockquote', {}, wrapped('p', said), source ? element('p', {}, text(`— ${source}`)) : null)
}

function table({ caption, header, rows }: BlockOf<'table'>, place: Place): Xml {
  const row = (cells: RichText[], name: 'th' | 'td') => element('tr', {}, ...cells.map((cell) => wrapped(name, words(cell, place))))
  return element(
    'table',
    {},
    caption ? element('caption', {}, text(caption)) : null,
    header.every((cell) => plainText(cell).trim() === '') ? null : element('thead', {}, row(header, 'th')),
    rows.length > 0 ? element('tbody', {}, ...rows.map((cells) => row(cells, 'td'))) : null,
  )
}

function embedName({ provider, title }: BlockOf<'embed'>, locale: Locale): string {
  const kind = translator(locale, 'article')(`embed.${provider}`)
  return title ? `${kind}: ${title}` : kind
}

type Pictured = { mediaId: string; alt?: string; caption?: string; credit?: string }

function pictured({ mediaId, alt, caption, credit }: Pictured, place: Place): Xml | null {
  const photo = place.photos.get(mediaId)
  if (!photo) return null
  return figure({ ...photo, alt: alt ?? photo.alt, caption: caption ?? photo.caption, credit: credit ?? photo.credit }, place)
}

/** As JPEG: not every program reads WebP. */
function figure({ alt, caption, credit, ...photo }: Photo & Pick<StoryPhoto, 'alt' | 'caption' | 'credit'>, { site, locale }: Place): Xml {
  const { path, width, height } = sharedRendition(photo)
  const whose = credit && creditLine(credit, locale)
  const said = caption && whose ? `${caption.replace(/[^.!?…»”)]$/, '$&.')} ${whose}` : caption || whose
  return element(
    'figure',
    {},
    element('img', { src: site + path, alt, width, height }),
    said ? element('figcaption', {}, text(said)) : null,
  )
}

function words(rich: RichText, { site }: Place): Xml[] {
  return rich.map((inline) => piece(inline, site))
}

function piece(inline: Inline, site: string): Xml {
  switch (inline.type) {
    case 'break':
      return element('br', {})
    case 'text':
      return (inline.marks ?? []).reduceRight<Xml>((inner, mark) => marked(mark, inner, site), text(inline.text))
    default:
      return assertNever(inline)
  }
}

function marked(mark: Mark, inner: Xml, site: string): Xml {
  switch (mark.type) {
    case 'bold':
      return wrapped('strong', [inner])
    case 'italic':
      return wrapped('em', [inner])
    case 'link':
      return URL.canParse(mark.href, site) ? wrapped('a', [inner], wholeHref(mark.href, site)) : inner
    default:
      return assertNever(mark)
  }
}

function wholeHref(href: string, site: string): string {
  // A telephone number is written with spaces; an address is not.
  return new URL(href, site).href.replace(/\s/g, '%20')
}

/** HTML closes by name even what is empty: `<li/>` would stay open. */
function wrapped(name: string, content: Xml[], href?: string): Xml {
  const inside = content.join('')
  return inside === '' ? (`<${name}></${name}>` as Xml) : element(name, { href }, inside as Xml)
}
