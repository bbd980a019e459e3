// The colours of the paper can be read by everybody, in both themes.
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const source = fs.readFileSync(path.join(import.meta.dirname, 'tokens.css'), 'utf8')
const head = fs.readFileSync(path.join(import.meta.dirname, '../components/site/page-head.tsx'), 'utf8')
const [lightSource = '', darkSource = ''] = source.split('prefers-color-scheme: dark')

type Rgb = [number, number, number]
type Theme = Record<string, Rgb>

const light = coloursIn(lightSource)
const themes: Record<string, Theme> = { light, dark: { ...light, ...coloursIn(darkSource) } }

const TEXT = ['ink', 'ink-soft', 'accent', 'success', 'warning', 'danger']
const SECTIONS = ['river', 'brick', 'wheat', 'plum', 'moss', 'amber'].map((name) => `section-${name}`)
const READABLE = 4.5
const VISIBLE = 3

describe.each(Object.entries(themes))('in the %s theme', (_, theme) => {
  it.each([...TEXT, ...SECTIONS])('%s can be read on paper', (name) => {
    expect(contrast(theme, name, 'paper')).toBeGreaterThanOrEqual(READABLE)
  })

  it.each(TEXT)('%s can be read on a raised ground', (name) => {
    expect(contrast(theme, name, 'paper-raised')).toBeGreaterThanOrEqual(READABLE)
  })

  it('words on the accent can be read', () => {
    expect(contrast(theme, 'on-accent', 'accent')).toBeGreaterThanOrEqual(READABLE)
    expect(contrast(theme, 'on-breaking', 'breaking')).toBeGreaterThanOrEqual(READABLE)
  })

  it.each(['field-line', 'focus'])('%s can be seen', (name) => {
    expect(contrast(theme, name, 'paper')).toBeGreaterThanOrEqual(VISIBLE)
  })
})

it('the browser’s own frame is of the colour of the paper', () => {
  for (const theme of Object.values(themes)) expect(head).toContain(`'rgb(${theme.paper?.join(' ')})'`)
})

function coloursIn(css: string): Theme {
  return Object.fromEntries(Array.from(css.matchAll(/--([\w-]+): #([0-9a-f]{6});/g), ([, name = '', hex = '']) => [name, rgb(hex)]))
}

function rgb(hex: string): Rgb {
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb
}

/** WCAG 2.2, contrast ratio. */
function contrast(theme: Theme, a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(theme[a]), luminance(theme[b])].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: Rgb | undefined): number {
  if (!colour) throw new Error('No such colour in tokens.css')
  const [r, g, b] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
