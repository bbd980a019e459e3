// Pictures that are drawn when somebody first asks for them, and kept: cards for other sites, photographs in other shapes. What an address
// may show is read from the database before anything is drawn, so nobody can have anything else drawn, or see what is not live.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { CROP_PATH, type CropName, cropPath } from '@/domain/media/crops'
import { drawCrop, findCropped } from '@/domain/media/drawn-crop'
import { type Photo, sharedRendition } from '@/domain/media/photo'
import { drawCard } from '@/domain/sharing/draw-card'
import { findShareCard } from '@/domain/sharing/queries'
import { CARD_PATH, sharedPictureOf } from '@/domain/sharing/share-card'
import { touch } from '@/domain/touch'
import { dropOthers, hasFile, pathOf, putFile } from '@/lib/storage'
import { type MediaFiles, servePicture } from './media-files'
import { cacheTags } from './page-headers'
import type { HeaderList } from './security-headers'
import { createTurnstile, TurnedAway } from './turnstile'

/** One takes a third of a second: whoever is last in line waits three seconds, whoever comes later gets the plain photograph. */
const WAITING = 8
/** Questions to the database at once, and in line: made-up addresses by the thousand leave it to the pages. */
const LOOKING = 3
const LOOKS_WAITING = 100
/** What could not be drawn is not tried again at once. */
const RETRY_MS = 60_000
const MOST_FAILED = 500
/** For a story without a photograph whose card cannot be drawn. */
const LOGO = '/publisher-logo.png'

type Asked = { address: string; request: IncomingMessage; response: ServerResponse }

/** `elsewhere`: it has another address now. `isOnly`: of all files in its folder it alone is still wanted. */
type Wanted =
  | { kind: 'elsewhere'; to: string }
  | { kind: 'picture'; file: string; tags: HeaderList; isOnly: boolean; draw: () => Promise<Buffer>; instead: string }

type Parts = { stored: MediaFiles; headers: HeaderList; report: (error: unknown, address: string) => void; clock?: () => number }

/** Whatever else is asked of `stored`. `serve` answers false when there is no such picture. */
export function createDrawnPictures({ stored, headers, report, clock = Date.now }: Parts): MediaFiles {
  const inTurn = createTurnstile({ width: 1, longest: WAITING })
  const looking = createTurnstile({ width: LOOKING, longest: LOOKS_WAITING })
  const drawing = new Map<string, Promise<void>>()
  const failedAt = new Map<string, number>()

  return {
    async serve(address, request, response) {
      const [, articleId] = CARD_PATH.exec(address) ?? []
      if (articleId) return await answer(() => findWantedCard(articleId, address), { address, request, response })
      const [, hash, name] = CROP_PATH.exec(address) ?? []
      if (!hash) return await stored.serve(address, request, response)
      // One that is there needs no question: its address says what it shows, and it shows nothing but a photograph.
      const isServed = await servePicture({ ...jpeg(address.slice(1)), mark: markOf(address), headers }, request, response)
      return isServed || (await answer(() => findWantedCrop({ hash, name: name as CropName, address }), { address, request, response }))
    },
  }

  async function answer(find: () => Promise<Wanted | null>, { address, request, response }: Asked): Promise<boolean> {
    const wanted = await looking(find).catch(tooMany)
    if (wanted === TOO_MANY) return sayLater(response)
    if (!wanted) return false
    if (wanted.kind === 'elsewhere') return lead(wanted.to, 'public, max-age=60', response)
    const isThere = (await hasFile(wanted.file)) || (await drawn(wanted, address))
    const picture = { ...jpeg(wanted.file), mark: markOf(address), headers: [...headers, ...wanted.tags] }
    return (isThere && (await servePicture(picture, request, response))) || lead(wanted.instead, 'no-store', response)
  }

  /** Asked for by ten at once, it is drawn once. */
  async function drawn(wanted: Extract<Wanted, { kind: 'picture' }>, address: string): Promise<boolean> {
    const { file } = wanted
    if (clock() - (failedAt.get(file) ?? Number.NEGATIVE_INFINITY) < RETRY_MS) return false
    const work = drawing.get(file) ?? inTurn(() => keep(wanted)).finally(() => drawing.delete(file))
    drawing.set(file, work)
    try {
      await work
      return true
    } catch (error) {
      if (error instanceof TurnedAway) return false
      if (failedAt.size >= MOST_FAILED) failedAt.clear()
      failedAt.set(file, clock())
      report(error, address)
      return false
    }
  }

  function sayLater(response: ServerResponse): boolean {
    response.writeHead(503, [...headers, 'Retry-After', '5', 'Cache-Control', 'no-store', 'Content-Length', '0']).end()
    return true
  }

  function lead(to: string, caching: string, response: ServerResponse): boolean {
    response.writeHead(302, [...headers, 'Location', to, 'Cache-Control', caching, 'Content-Length', '0']).end()
    return true
  }
}

const TOO_MANY = Symbol('too many')

function tooMany(error: unknown): typeof TOO_MANY {
  if (error instanceof TurnedAway) return TOO_MANY
  throw error
}

async function keep({ file, isOnly, draw }: Extract<Wanted, { kind: 'picture' }>): Promise<void> {
  await putFile(file, await draw())
  if (isOnly) await dropOthers(file)
}

/** Every time from what is live: a card that was drawn before the story was withdrawn is not shown after it. */
async function findWantedCard(articleId: string, address: string): Promise<Wanted | null> {
  const card = await findShareCard(articleId)
  if (!card) return null
  const current = sharedPictureOf(card)?.path ?? LOGO
  if (current !== address) return { kind: 'elsewhere', to: current }
  const tags = cacheTags({ status: 200, shown: new Set([touch.article(articleId)]) })
  const instead = card.photo ? plain(card.photo) : LOGO
  return { kind: 'picture', file: current.slice('/media/'.length), tags, isOnly: true, draw: () => drawCard(card), instead }
}

type AskedCrop = { hash: string; name: CropName; address: string }

async function findWantedCrop({ hash, name, address }: AskedCrop): Promise<Wanted | null> {
  const photo = await findCropped(hash)
  if (!photo) return null
  const current = cropPath(photo, name)
  if (current !== address) return { kind: 'elsewhere', to: current }
  return { kind: 'picture', file: address.slice(1), tags: [], isOnly: false, draw: () => drawCrop(photo, name), instead: plain(photo) }
}

function jpeg(file: string) {
  return { name: pathOf(file), type: 'image/jpeg' }
}

function markOf(address: string): string {
  return address.slice('/media/'.length).replaceAll('/', '-')
}

function plain(photo: Photo): string {
  return sharedRendition(photo).path
}
