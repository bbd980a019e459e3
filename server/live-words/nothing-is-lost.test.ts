import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { system } from '@/domain/actor'
import { type Block, plainText } from '@/domain/articles/body'
import { DraftContent } from '@/domain/articles/schema'
import { keepWords } from '@/domain/articles/words/commands'
import { type Details, readBody, readSheet } from '@/domain/articles/words/sheet'
import { openSheet } from '@/domain/articles/words/sheet-store'
import { sheetOf } from '@/domain/articles/words/unkept-words'
import { useDatabase } from '@/domain/testing/database'
import { aDraft } from '@/domain/testing/example-articles'
import { aPerson } from '@/domain/testing/examples'
import { db } from '@/lib/db'
import { aSheetServer, type Browser, type SheetServer } from './testing/sheet-server'
import { aHand, chance, type Hand } from './testing/typing'

useDatabase()

const RUNS = Number(process.env.WORDS_RUNS ?? 25)
const SEED = Number(process.env.WORDS_SEED ?? 1)
/** Most of a run is waiting for wires: several wait side by side. */
const AT_ONCE = 4
/** Long enough for a machine with other work: a run that is not equal by then never will be. */
const PATIENCE_MS = 60_000
const EMPTY_DETAILS = {} as Details
const HOUSE = system('test')
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Of ten messages one is lost, one comes twice, three are late: so late that others overtake them. */
function badWire(random: () => number) {
  return () => {
    const turn = random()
    if (turn < 0.1) return []
    if (turn < 0.2) return [0, Math.floor(random() * 12)]
    return turn < 0.5 ? [Math.floor(random() * 15)] : [0]
  }
}

/** A provider whose line was replaced calls itself synced still; that the new one was let in it says truly. */
function askAgain({ provider, drop }: Browser): void {
  if (provider.isSynced && provider.isAuthenticated) provider.forceSync()
  else drop()
}

/**
 * All that a browser holds is in PostgreSQL. «Saved» alone does not say so here: on these wires a receipt may come twice and the update
 * it is taken for never. A WebSocket loses nothing in the middle of a line, and the editor asks again every half minute all the same.
 */
async function isAllWritten(articleId: string, browsers: Browser[]): Promise<boolean> {
  const written = Y.snapshot(await wholeSheet(articleId))
  return browsers.every(({ sheet }) => Y.snapshotContainsUpdate(written, Y.encodeStateAsUpdate(sheet)))
}

async function allAreEqual(articleId: string, browsers: Browser[]): Promise<void> {
  const shown = () => new Set(browsers.map(({ sheet }) => JSON.stringify([readBody(sheet), sheet.getText('headline').toString()])))
  const latest = Date.now() + PATIENCE_MS
  let askedAt = 20
  for (let turn = 0; Date.now() < latest; turn++) {
    const areSettled = browsers.every(({ provider }) => provider.isSynced && !provider.hasUnsyncedChanges)
    if (areSettled && shown().size === 1 && (await isAllWritten(articleId, browsers))) return
    // What was lost on the bad wire is asked for again, as the editor does every half minute; a silent line is hung up.
    // Each time after a longer while: on a busy machine a line that is hung up too soon never opens.
    if (turn === askedAt) {
      for (const browser of browsers) askAgain(browser)
      askedAt *= 2
    }
    await pause(5)
  }
  expect(shown().size).toBe(1)
  expect(browsers.map(({ provider }) => provider.unsyncedChanges)).toEqual(browsers.map(() => 0))
  expect(await isAllWritten(articleId, browsers)).toBe(true)
}

/** The words of the sheet and of every revision, without what is bold in them. */
async function everythingKept(articleId: string): Promise<string> {
  const revisions = await db().revision.findMany({ where: { articleId }, select: { content: true } })
  const sheet = await wholeSheet(articleId)
  const contents = [...revisions.map(({ content }) => DraftContent.parse(content)), readSheet(sheet, EMPTY_DETAILS)]
  return contents.map(({ headline, standfirst, body }) => [headline, standfirst, ...body.blocks.map(wordsOf)].join('\n')).join('\n')
}

async function wholeSheet(articleId: string) {
  const stored = await openSheet(articleId)
  return sheetOf(stored ? [stored.state, ...stored.updates.map(({ bytes }) => bytes)] : [])
}

function wordsOf(block: Block): string {
  return block.type === 'paragraph' ? plainText(block.text) : ''
}

/** One story, two or three colleagues, bad wires, a server that dies. @returns every token that is nowhere. */
async function oneRun(seed: number): Promise<string[]> {
  const random = chance(seed)
  const { articleId } = await aDraft({ headline: '', standfirst: '' })
  const servers: SheetServer[] = [await aSheetServer({ fate: badWire(random), keepAfterMs: 15 })]
  if (random() < 0.3) servers.push(await aSheetServer({ fate: badWire(random), keepAfterMs: 15 }))
  const browsers: Browser[] = []
  const hands: Hand[] = []
  for (const name of random() < 0.5 ? ['one', 'two'] : ['one', 'two', 'three']) {
    const server = servers[browsers.length % servers.length]
    const browser = await server?.open(articleId, await aPerson('editor'))
    if (!browser) continue
    browsers.push(browser)
    hands.push(aHand(browser.sheet, name, random))
  }
  for (let turn = 0; turn < 400 && !browsers.every(({ provider }) => provider.isSynced); turn++) {
    if (turn === 20 || turn === 80) for (const browser of browsers) browser.drop()
    await pause(5)
  }

  const turns = 30 + Math.floor(random() * 40)
  const deathAt = Math.floor(random() * turns * 1.5)
  for (let turn = 0; turn < turns; turn++) {
    hands[Math.floor(random() * hands.length)]?.act()
    if (random() < 0.04) browsers[Math.floor(random() * browsers.length)]?.drop()
    if (turn === deathAt) await servers[0]?.kill()
    if (turn === deathAt + 8) await servers[0]?.restart()
    if (random() < 0.5) await pause(Math.floor(random() * 6))
  }
  for (const server of servers) {
    server.mend()
    await server.restart()
  }
  await allAreEqual(articleId, browsers)
  for (const browser of browsers) browser.close()
  for (const server of servers) await server.stop()
  await keepWords(HOUSE, { articleId, isLast: true })
  const kept = await everythingKept(articleId)
  const draft = await db().articleDraft.findUniqueOrThrow({ where: { articleId }, select: { body: true } })
  expect(draft.body).toEqual(readBody(await wholeSheet(articleId)))
  expect(await db().articleUpdate.count({ where: { articleId } })).toBe(0)
  return hands.flatMap(({ typed }) => [...typed]).filter((token) => !kept.includes(token))
}

/** PostgreSQL itself had no time: nothing is known of this run, so it is walked again. Anything else is told by its seed. */
const OUT_OF_TIME =
  /timeout exceeded when trying to connect|due to connection timeout|due to statement timeout|Unable to start a transaction/
const MOST_WALKS = 4

async function ended(seed: number): Promise<{ lost: string[]; error?: unknown }> {
  for (let walk = 1; ; walk++) {
    try {
      return { lost: await oneRun(seed) }
    } catch (error) {
      if (walk === MOST_WALKS || !OUT_OF_TIME.test(String(error))) return { lost: [], error }
    }
  }
}

test(
  `in ${RUNS} runs over wires that lose, repeat and delay, with servers that die, no token is lost`,
  async () => {
    for (let run = 0; run < RUNS; run += AT_ONCE) {
      const seeds = Array.from({ length: Math.min(AT_ONCE, RUNS - run) }, (_, n) => SEED * 1_000_003 + run + n)
      const ends = await Promise.all(seeds.map(async (seed) => ({ seed, ...(await ended(seed)) })))
      expect(ends.filter(({ lost, error }) => lost.length > 0 || error)).toEqual([])
    }
  },
  RUNS * 10_000 + PATIENCE_MS,
)
