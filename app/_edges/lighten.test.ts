import { expect, test } from 'vitest'
import { lighten } from './lighten'

const FILE = '/media/0123456789abcdef'
const PHOTO = `<img src="${FILE}/960.webp" srcset="${FILE}/320.webp 320w, ${FILE}/640.webp 640w, ${FILE}/960.webp 960w" width="960" height="640" alt="Берег">`

async function light(body: string, locale: 'uk' | 'en' = 'uk'): Promise<string> {
  const html = await lighten(`<!DOCTYPE html><html lang="${locale}"><head></head><body>${body}</body></html>`, {
    locale,
    weigh: async () => 85_600,
  })
  return /<body>(.*)<\/body>/s.exec(html)?.[1] ?? ''
}

test('a photograph says what it shows and what it weighs, and names its file only where nobody fetches it', async () => {
  const html = await light(`<figure class="lead wide">${PHOTO}<figcaption>Повінь. Фото: «Вісник»</figcaption></figure>`)
  expect(html).not.toContain('<img')
  expect(html).toContain('<p>Світлина: Берег</p>')
  expect(html).toContain('<summary>Показати світлину (84 кБ)</summary>')
  expect(html).toContain(
    `<a href="${FILE}/640.webp"><span role="img" aria-label="Берег" style="--photo:url(${FILE}/640.webp);aspect-ratio:960/640"></span></a>`,
  )
  expect(html).toMatch(/<figcaption>Повінь\. Фото: «Вісник»<\/figcaption><\/figure>$/)
})

test('pictures that only repeat, tools that need a script and what programs read are gone', async () => {
  const html = await light(
    `<div class="card-picture">${PHOTO}</div>${PHOTO.replace('<img', '<img class="portrait"')}<section class="share">x</section>` +
      '<script type="application/ld+json">{}</script><svg></svg><button hidden>x</button><p class="standfirst card-standfirst">слова</p>',
  )
  expect(html).toBe('<p class="standfirst">слова</p>')
})

test('a picture outside a figure is not fetched either', async () => {
  expect(await light(`<p>a${PHOTO}b</p>`)).toBe('<p>ab</p>')
})

test('links lead on to light pages; doors, files, other houses and the whole page are where they are', async () => {
  const hrefs = async (href: string, more = '') => /href="([^"]*)"/.exec(await light(`<a href="${href}"${more}>x</a>`))?.[1]
  expect(await hrefs('/hromada/mist?sort=top#comments')).toBe('/lite/hromada/mist?sort=top#comments')
  expect(await hrefs('/en')).toBe('/en/lite')
  expect(await hrefs('/comment/reply/1')).toBe('/lite/comment/reply/1')
  for (const href of ['#comments', '/feed.xml', '/en/sign-in', '//evil.example/', 'https://t.me/x', 'mailto:a@b.c']) {
    expect(await hrefs(href)).toBe(href)
  }
  expect(await hrefs('/hromada', ' data-whole="true"')).toBe('/hromada')
})

test('a search stays light; an order goes where orders go', async () => {
  expect(await light('<form action="/search"></form>')).toBe('<form action="/lite/search"></form>')
  expect(await light('<form method="post" action="/api/comments"></form>')).toContain('action="/api/comments"')
})

test('a name of our own is a plain part of the page, and words stay words', async () => {
  expect(await light('<visnyk-gallery class="gallery" data-close="x" aria-label="Фото"><p>&lt;img&gt;</p></visnyk-gallery>')).toBe(
    '<div aria-label="Фото"><p>&lt;img&gt;</p></div>',
  )
})
