// Links of a text that lead into our own paper.
import type { Block, Body } from '@/domain/articles/body'
import { richTextsOf } from '@/domain/articles/rich-text'
import { ownTarget, pathOf } from '@/domain/redirects/spelling'

export type OwnLink = { blockId: string; href: string; path: string }

/** `siteUrl`: an address in that house is ours as well. `path`: as the press looks it up. */
export function ownLinks(body: Body, siteUrl: string): OwnLink[] {
  return body.blocks.flatMap((block) =>
    hrefsOf(block).flatMap((href) => {
      const path = ownPath(href, siteUrl)
      return path === null ? [] : [{ blockId: block.id, href, path }]
    }),
  )
}

/** What cannot be read as an address is ours all the same when it begins like one of ours: then nothing is found there. */
function ownPath(href: string, siteUrl: string): string | null {
  if (href.startsWith('//')) return null
  const target = ownTarget(href, siteUrl)
  return target.startsWith('/') ? (pathOf(target) ?? target) : null
}

function hrefsOf(block: Block): string[] {
  return richTextsOf(block).flatMap((text) =>
    text.flatMap((inline) =>
      inline.type === 'text' ? (inline.marks ?? []).flatMap((mark) => (mark.type === 'link' ? mark.href : [])) : [],
    ),
  )
}
