// Fills an empty database: with the demo paper, or, when DEMO=off, with sections and a place for the first administrator.
import { system } from '@/domain/actor'
import { importPicture } from '@/domain/media/import-picture'
import type { Outcome } from '@/domain/outcome'
import { createSection } from '@/domain/sections/commands'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { makeSetUpKey } from '@/lib/set-up-key'
import { DEMO_ACCOUNTS, demoPassword } from './accounts'
import { bringConversations } from './conversations'
import { FIRST_SECTIONS } from './first-sections'
import { layOutDemo } from './lay-out'
import { pictureWords } from './picture-words'
import { drawPicture, PICTURE_KEYS } from './pictures/draw-pictures'
import { publishStories, stories } from './stories'

const house = system('demo')

export type SetUp = {
  accounts: { email: string; role: string }[]
  /** Only when it was made just now; one that was given is known already. */
  password: string | null
  passwordFile: string | null
  /** One-time key of the set-up page, while there is nobody. */
  setUpKey: string | null
}

type Say = { say: (line: string) => void }

/** The settings row is written last: without it a database was never finished, nobody has used it, and it begins anew. */
export async function seedWhenEmpty({ say }: Say): Promise<SetUp> {
  const settings = await db().settings.findUnique({ where: { id: 1 }, select: { id: true } })
  if (settings) return { accounts: [], password: null, passwordFile: null, setUpKey: await setUpKeyWhileEmpty() }
  await beginAnew()
  if (env().DEMO === 'off') {
    for (const section of FIRST_SECTIONS) orThrow(await createSection(system('set-up'), section))
    await db().settings.create({ data: { id: 1 } })
    return { accounts: [], password: null, passwordFile: null, setUpKey: await setUpKeyWhileEmpty() }
  }
  return await seedDemo({ say })
}

async function seedDemo({ say }: Say): Promise<SetUp> {
  const now = new Date()
  const { password, file } = await demoPassword()
  const pictures = await drawPictures({ say })
  const layout = orThrow(await layOutDemo(house, { password, pictures }))
  const published = await publishStories({ layout, pictures, now, say })
  orThrow(await bringConversations(house, { published }, { now }))
  const mottos = { mottoUk: 'Новини Яворина та громади', mottoEn: 'News of Yavoryn and around' }
  await db().settings.create({ data: { id: 1, isDemo: true, ...mottos } })
  const accounts = DEMO_ACCOUNTS.map(({ email, role }) => ({ email, role }))
  return { accounts, password: file && password, passwordFile: file, setUpKey: null }
}

/** As many at a time as most machines have cores; drawing is what a first start waits for. */
const DRAWN_AT_ONCE = 2

async function drawPictures({ say }: Say): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  const words = pictureWords(stories)
  const waiting = [...PICTURE_KEYS]
  const draw = async () => {
    for (let key = waiting.shift(); key; key = waiting.shift()) {
      if (ids.size % 10 === 0) say(`Drawing the demo's pictures: ${ids.size} of ${PICTURE_KEYS.length}…`)
      const { id } = orThrow(await importPicture(house, { ...words.get(key), svg: drawPicture(key), originalName: `${key}.svg` }))
      ids.set(key, id)
    }
  }
  await Promise.all(Array.from({ length: DRAWN_AT_ONCE }, draw))
  return ids
}

async function setUpKeyWhileEmpty(): Promise<string | null> {
  const person = await db().user.findFirst({ select: { id: true } })
  return person ? null : await makeSetUpKey()
}

async function beginAnew(): Promise<void> {
  await db()
    .$executeRaw`truncate table users, sections, tags, authors, articles, media, front_arrangements, breaking_strips, audit_records cascade`
}

function orThrow<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`The new paper was refused: ${JSON.stringify(outcome)}`)
}
