// Where a third party's player lives: the address a reader's click loads, made from the address an editor pasted.
import type { EmbedProvider } from './body'

/** `ratio` is width to height; null is a post whose height only the third party knows. */
export type EmbedFrame = { src: string; ratio: number | null }

const WIDE = 16 / 9
const TALL = 9 / 16

/** Every origin a frame may come from: what the press writes in `frame-src`. */
export const EMBED_FRAME_ORIGINS = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://t.me',
  'https://platform.twitter.com',
  'https://www.facebook.com',
  'https://www.instagram.com',
  'https://www.tiktok.com',
] as const

type FrameOf = (url: URL) => EmbedFrame | null

const FRAME_OF: Record<EmbedProvider, { hosts: readonly string[]; frame: FrameOf }> = {
  youtube: { hosts: ['youtube.com', 'm.youtube.com', 'youtu.be', 'youtube-nocookie.com'], frame: youtube },
  vimeo: { hosts: ['vimeo.com', 'player.vimeo.com'], frame: vimeo },
  telegram: { hosts: ['t.me', 'telegram.me'], frame: telegram },
  x: { hosts: ['x.com', 'twitter.com', 'mobile.twitter.com'], frame: x },
  facebook: { hosts: ['facebook.com', 'm.facebook.com', 'fb.watch'], frame: facebook },
  instagram: { hosts: ['instagram.com'], frame: instagram },
  tiktok: { hosts: ['tiktok.com', 'm.tiktok.com'], frame: tiktok },
}

/** The frame of a post or a video, or null when the address is not one of that provider: then it stays a link. */
export function embedFrame(provider: EmbedProvider, address: string): EmbedFrame | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'https:') return null
  const { hosts, frame } = FRAME_OF[provider]
  return hosts.includes(url.hostname.replace(/^www\./, '')) ? frame(url) : null
}

/**
 * What TikTok's application gives to a telephone: an address that leads to a post without saying which. Only TikTok can say, and nobody
 * asks a third party before a reader wants it to.
 */
export function isShortAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { hostname, pathname } = new URL(address)
  const host = hostname.replace(/^(?:www|m)\./, '')
  return /^(?:vm|vt)\.tiktok\.com$/.test(host) || (host === 'tiktok.com' && /^\/t\/\w/.test(pathname))
}

function youtube(url: URL): EmbedFrame | null {
  const isShort = url.hostname === 'youtu.be'
  const id = isShort ? url.pathname.slice(1) : (url.searchParams.get('v') ?? inPath(url, /^\/(?:embed|shorts|live|v)\/([^/]+)/))
  if (!id || !/^[\w-]{11}$/.test(id)) return null
  const start = Number.parseInt(url.searchParams.get('t') ?? url.searchParams.get('start') ?? '', 10)
  const query = start > 0 ? `?autoplay=1&start=${start}` : '?autoplay=1'
  return {
    src: `https://www.youtube-nocookie.com/embed/${id}${query}`,
    ratio: url.pathname.startsWith('/shorts/') ? TALL : WIDE,
  }
}

function vimeo(url: URL): EmbedFrame | null {
  const [, id, key] = /^\/(?:video\/)?(\d+)(?:\/([0-9a-f]+))?\/?$/.exec(url.pathname) ?? []
  if (!id) return null
  return { src: `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${key ? `&h=${key}` : ''}`, ratio: WIDE }
}

function telegram(url: URL): EmbedFrame | null {
  const [, channel, post] = /^\/(?:s\/)?([A-Za-z]\w{3,31})\/(\d+)\/?$/.exec(url.pathname) ?? []
  return channel && post ? { src: `https://t.me/${channel}/${post}?embed=1`, ratio: null } : null
}

function x(url: URL): EmbedFrame | null {
  const id = inPath(url, /^\/\w+\/status\/(\d+)/)
  return id ? { src: `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`, ratio: null } : null
}

function facebook(url: URL): EmbedFrame | null {
  if (url.pathname === '/') return null
  const isVideo = url.hostname === 'fb.watch' || /^\/(?:watch|reel|[^/]+\/videos)\b/.test(url.pathname)
  const href = encodeURIComponent(url.href)
  return isVideo
    ? { src: `https://www.facebook.com/plugins/video.php?href=${href}`, ratio: WIDE }
    : { src: `https://www.facebook.com/plugins/post.php?href=${href}`, ratio: null }
}

function instagram(url: URL): EmbedFrame | null {
  const [, kind, id] = /^\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]+)/.exec(url.pathname) ?? []
  return kind && id ? { src: `https://www.instagram.com/${kind}/${id}/embed/`, ratio: null } : null
}

/** Videos and photographs have one player (TikTok, «Embed Player»: by the id of a post). Older telephones share `/v/73.html`. */
function tiktok(url: URL): EmbedFrame | null {
  const id = inPath(url, /^\/(?:@[\w.-]+\/(?:video|photo)|v)\/(\d+)/)
  return id ? { src: `https://www.tiktok.com/player/v1/${id}`, ratio: TALL } : null
}

function inPath(url: URL, pattern: RegExp): string | null {
  return pattern.exec(url.pathname)?.[1] ?? null
}
