// Every key of the demo paper draws, the same each time, as well-formed and self-contained SVG.
import { describe, expect, it } from 'vitest'
import { drawIcon } from './draw-icons.ts'
import { drawPicture, PICTURE_KEYS } from './draw-pictures.ts'

function unclosed(svg: string): string[] {
  const open: string[] = []
  for (const [, close, name = '', own] of svg.matchAll(/<(\/?)([A-Za-z]+)[^<>]*?(\/?)>/g)) {
    if (close) {
      if (open.pop() !== name) return [name]
    } else if (!own) open.push(name)
  }
  return open
}

describe.each([...PICTURE_KEYS])('picture %s', (key) => {
  const svg = drawPicture(key)

  it('is drawn at the agreed size', () => {
    const size = key.startsWith('portrait-') ? 'width="1200" height="1200"' : 'width="2400" height="1600"'
    expect(svg.startsWith(`<svg xmlns="http://www.w3.org/2000/svg" ${size}`)).toBe(true)
  })

  it('is the same every time', () => {
    expect(drawPicture(key)).toBe(svg)
  })

  it('is well formed and finite', () => {
    expect(unclosed(svg)).toEqual([])
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/)
  })

  it('carries no lettering and reaches for nothing outside', () => {
    expect(svg).not.toMatch(/<text|<image|<script|href=|url\((?!#)/)
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg'])
  })

  it('refers only to what it defines', () => {
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
  })
})

it('knows no other keys', () => {
  expect(() => drawPicture('nothing')).toThrow('nothing')
  expect(new Set(PICTURE_KEYS).size).toBe(PICTURE_KEYS.length)
})

it('draws the mark without lettering', () => {
  expect(unclosed(drawIcon())).toEqual([])
  expect(drawIcon()).not.toContain('<text')
})
