// The demo paper, made by the paper's own orders: accounts, pictures, stories, and what readers said under them.
import { system } from '@/domain/actor'
import { importPicture } from '@/domain/media/import-picture'
import { changeStandards } from '@/domain/standards/commands'
import { db } from '@/lib/db'
import { LOCALES } from '@/lib/i18n/locale'
import { DEMO_ACCOUNTS, demoPassword } from './accounts'
import { standards } from './articles/standards'
import { bringConversations } from './conversations'
import { layOutDemo } from './lay-out'
import { orThrow } from './or-throw'
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

export async function seedDemo({ say }: Say): Promise<SetUp> {
  const now = new Date()
  const { password, file } = await demoPassword()
  const pictures = await drawPictures({ say })
  const layout = orThrow(await layOutDemo(house, { password, pictures }))
  const published = await publishStories({ layout, pictures, now, say })
  orThrow(await bringConversations(house, { published }, { now }))
  for (const locale of LOCALES) orThrow(await changeStandards(house, { locale, ...standards[locale] }, { now }))
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
