// Words that stand on a photograph can be read only where it happens to be dark or light enough: the paper has none.
import type { Page } from '@playwright/test'

/** What is printed over a picture, as it is laid out now. Words for screen readers alone take no room and are not meant. */
export async function wordsOnPictures(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const AT_LEAST_PX = 2
    const pictures = [...document.querySelectorAll('img, video')].map((one) => one.getBoundingClientRect()).filter(({ width }) => width > 1)
    const overlaps = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > AT_LEAST_PX &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > AT_LEAST_PX
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const words = node.textContent?.trim() ?? ''
      if (words === '' || !node.parentElement?.checkVisibility() || node.parentElement.closest('.visually-hidden, .skip-link')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const lines = [...range.getClientRects()].filter(({ width }) => width > 1)
      if (lines.some((line) => pictures.some((picture) => overlaps(line, picture)))) found.push(words)
    }
    return found
  })
}
