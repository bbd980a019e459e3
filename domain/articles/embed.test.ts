// From the address an editor pasted to the frame a reader's click loads.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { EMBED_PROVIDERS } from './body'
import { EMBED_FRAME_ORIGINS, embedFrame, isShortAddress } from './embed'

describe('a video on YouTube', () => {
  const src = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1'

  it.each([
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://m.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ',
    'https://youtu.be/dQw4w9WgXcQ?si=abc',
    'https://www.youtube.com/live/dQw4w9WgXcQ',
    'https://www.youtube.com/embed/dQw4w9WgXcQ',
  ])('%s plays on the domain that sets no cookies', (url) => {
    expect(embedFrame('youtube', url)).toEqual({ src, ratio: 16 / 9 })
  })

  it('begins at the second it was shared from', () => {
    expect(embedFrame('youtube', 'https://youtu.be/dQw4w9WgXcQ?t=42')?.src).toBe(`${src}&start=42`)
  })

  it('that is a short stands upright', () => {
    expect(embedFrame('youtube', 'https://www.youtube.com/shorts/dQw4w9WgXcQ')?.ratio).toBe(9 / 16)
  })
})

test.each([
  ['vimeo', 'https://vimeo.com/76979871/abcdef12', 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1&h=abcdef12'],
  ['telegram', 'https://t.me/s/yavoryn/128', 'https://t.me/yavoryn/128?embed=1'],
  ['x', 'https://twitter.com/yavoryn/status/17?s=20', 'https://platform.twitter.com/embed/Tweet.html?id=17&dnt=true'],
  ['instagram', 'https://www.instagram.com/yavoryn/p/Cx_1-a/', 'https://www.instagram.com/p/Cx_1-a/embed/'],
  ['tiktok', 'https://www.tiktok.com/@yavoryn/video/73', 'https://www.tiktok.com/player/v1/73'],
  ['tiktok', 'https://www.tiktok.com/@yavoryn/photo/74?is_from_webapp=1', 'https://www.tiktok.com/player/v1/74'],
  ['tiktok', 'https://m.tiktok.com/v/75.html?_r=1', 'https://www.tiktok.com/player/v1/75'],
  [
    'facebook',
    'https://www.facebook.com/yavoryn/posts/1?a=b&c',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fyavoryn%2Fposts%2F1%3Fa%3Db%26c',
  ],
  ['facebook', 'https://fb.watch/abc/', 'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Ffb.watch%2Fabc%2F'],
] as const)('%s: %s becomes a frame', (provider, url, src) => {
  expect(embedFrame(provider, url)?.src).toBe(src)
})

test.each([
  ['youtube', 'https://evil.example/watch?v=dQw4w9WgXcQ'],
  ['youtube', 'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ'],
  ['youtube', 'https://www.youtube.com/watch?v=%22%3E%3Cscript'],
  ['youtube', 'http://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['telegram', 'https://t.me/joinchat/AAAA'],
  ['x', 'https://x.com/yavoryn'],
  ['facebook', 'https://www.facebook.com/'],
  ['vimeo', 'not an address'],
] as const)('%s: %s stays a link', (provider, url) => {
  expect(embedFrame(provider, url)).toBeNull()
})

test.each(['https://vm.tiktok.com/ZMabc1/', 'https://vt.tiktok.com/ZSabc1/', 'https://www.tiktok.com/t/ZTabc1/'])(
  '%s says of no post which it is: it stays a link, and is known to be short',
  (url) => {
    expect([embedFrame('tiktok', url), isShortAddress(url)]).toEqual([null, true])
  },
)

test('other addresses are not short', () => {
  const whole = [
    'https://www.tiktok.com/@t/video/73',
    'https://vm.tiktok.com.evil.example/a',
    'https://www.tiktok.com/tag/a',
    'vm.tiktok.com',
  ]
  expect(whole.filter(isShortAddress)).toEqual([])
})

test('whatever the address, a frame is only ever of the origins the press allows', () => {
  const hosts = fc.constantFrom('www.youtube.com', 'youtu.be', 'vimeo.com', 't.me', 'x.com', 'facebook.com', 'instagram.com', 'tiktok.com')
  const address = fc.tuple(hosts, fc.webPath(), fc.webQueryParameters()).map(([host, path, query]) => `https://${host}${path}?${query}`)
  fc.assert(
    fc.property(fc.constantFrom(...EMBED_PROVIDERS), fc.oneof(address, fc.webUrl()), (provider, url) => {
      const frame = embedFrame(provider, url)
      if (frame) expect(EMBED_FRAME_ORIGINS).toContain(new URL(frame.src).origin)
    }),
  )
})
