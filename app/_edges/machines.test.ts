// What an administrator settles is what programs are told.
import { expect, test } from 'vitest'
import { GET as llms } from '@/app/[locale]/(reader)/llms.txt/route'
import { GET as ads } from '@/app/ads.txt/route'
import { GET as robots } from '@/app/robots.txt/route'
import { GET as security } from '@/app/security.txt/route'
import { changeMachineSettings } from '@/domain/machines/commands'
import { UNSETTLED } from '@/domain/machines/schema'
import { createSection } from '@/domain/sections/commands'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { told } from '@/domain/testing/example-articles'
import { aPerson } from '@/domain/testing/examples'

aFreshDatabase()

const FORM = { ...UNSETTLED, profileLinks: '', securityContacts: '' }
const NOT_FOUND = 'NEXT_HTTP_ERROR_FALLBACK;404'

test('robots.txt forbids what the paper forbids, and no search engine by it', async () => {
  await settle({ aiPolicy: 'allow' })
  expect(groupsOf(await ask(robots)).map(({ agents }) => agents)).toEqual([['*']])
  await settle({ aiPolicy: 'noTraining' })
  const [everybody, models] = groupsOf(await ask(robots))
  expect(everybody?.closed).toEqual(expect.arrayContaining(['/api/', '/newsroom', '/en/newsroom', '/comment/', '/search?', '/en/search?']))
  expect(everybody?.closed).toEqual(expect.arrayContaining(['/lite/search?', '/en/lite/search?', '/lite/comment/', '/en/lite/comment/']))
  expect(models?.closed).toEqual(['/'])
  expect(models?.agents).toEqual(expect.arrayContaining(['GPTBot', 'ClaudeBot', 'Google-Extended', 'Applebot-Extended', 'CCBot']))
  expect(models?.agents).not.toEqual(expect.arrayContaining(['ChatGPT-User']))
  await settle({ aiPolicy: 'forbid' })
  const text = await ask(robots)
  expect(groupsOf(text)[1]?.agents).toEqual(expect.arrayContaining(['GPTBot', 'ChatGPT-User', 'PerplexityBot', 'Claude-User']))
  expect(text).not.toMatch(/User-agent: (?:Googlebot|Bingbot|Applebot|DuckDuckBot)$/im)
  expect(text.match(/^Sitemap: .+$/gm)).toEqual(
    ['sitemap.xml', 'sitemap-news.xml', 'en/sitemap-news.xml'].map((file) => `Sitemap: http://visnyk.test/${file}`),
  )
})

test('llms.txt says what is allowed, in the language it was asked in, and leads to every section', async () => {
  const words = { uk: { name: 'Міст [і] люди', slug: 'mist' }, en: { name: 'Bridge', slug: 'bridge' } }
  told(await createSection(await aPerson('admin'), { colour: 'moss', ...words }))
  await settle({ aiPolicy: 'noTraining' })
  const [uk, en] = [await ask(() => llms(request(), at('uk'))), await ask(() => llms(request(), at('en')))]
  expect(uk).toMatch(/^# Вісник\n\n> /)
  expect(uk).toContain('Навчати на них мовні моделі не дозволено.')
  expect(uk).toContain('- [Міст \\[і\\] люди](http://visnyk.test/mist)')
  expect(en).toContain('- [Bridge](http://visnyk.test/en/bridge)')
  expect(en).toContain('http://visnyk.test/en/feed.json')
})

test('ads.txt and security.txt are there when they say something', async () => {
  await settle({})
  await expect(ads()).rejects.toThrow(NOT_FOUND)
  await expect(security()).rejects.toThrow(NOT_FOUND)
  await settle({
    adsTxt: 'OWNERDOMAIN=visnyk.example\r\ngoogle.com, pub-1, DIRECT',
    securityContacts: 'security@visnyk.example\n\nhttps://visnyk.example/s',
  })
  expect(await ask(ads)).toBe('OWNERDOMAIN=visnyk.example\ngoogle.com, pub-1, DIRECT\n')
  const text = await ask(security)
  expect(text.split('\n')).toEqual([
    'Contact: mailto:security@visnyk.example',
    'Contact: https://visnyk.example/s',
    expect.stringMatching(/^Expires: \d{4}-\d\d-01T00:00:00Z$/),
    'Preferred-Languages: uk, en',
    'Canonical: http://visnyk.test/.well-known/security.txt',
    '',
  ])
  const expires = new Date(/Expires: (.+)/.exec(text)?.[1] ?? '').getTime() - Date.now()
  const days = expires / (24 * 60 * 60 * 1_000)
  expect(days).toBeGreaterThan(140)
  expect(days).toBeLessThan(365)
})

async function settle(wish: Partial<typeof FORM>): Promise<void> {
  told(await changeMachineSettings(await aPerson('admin'), { ...FORM, ...wish }))
}

async function ask(route: () => Promise<Response>): Promise<string> {
  const answer = await route()
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  return await answer.text()
}

function request(): Request {
  return new Request('http://visnyk.test/llms.txt')
}

function at(locale: string) {
  return { params: Promise.resolve({ locale }) }
}

/** As RFC 9309 reads them: names in a row, then rules. */
function groupsOf(text: string): { agents: string[]; closed: string[] }[] {
  return text
    .split('\n\n')
    .filter((group) => group.startsWith('User-agent'))
    .map((group) => ({
      agents: [...group.matchAll(/^User-agent: (.+)$/gm)].map(([, name = '']) => name),
      closed: [...group.matchAll(/^Disallow: (.+)$/gm)].map(([, path = '']) => path),
    }))
}
