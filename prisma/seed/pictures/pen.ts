// The pen of one picture: its seeded chance, and the gradients, screens and masks it has laid down.
import { circle, f, group, rect } from './svg.ts'

/** `[offset, colour, opacity]`, or a colour alone when the stops are evenly spaced. */
export type Stop = string | readonly [number, string, number?]

function stops(list: readonly Stop[]): string {
  return list
    .map((stop, i) => {
      const [offset, colour, opacity] = typeof stop === 'string' ? ([i / Math.max(list.length - 1, 1), stop, 1] as const) : stop
      return `<stop offset="${Math.round(offset * 100) / 100}" stop-color="${colour}" stop-opacity="${opacity ?? 1}"/>`
    })
    .join('')
}

function seedOf(key: string): number {
  let hash = 2166136261
  for (const char of key) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619)
  return hash >>> 0
}

export class Pen {
  private state: number
  private made = 0

  constructor(key: string) {
    this.state = seedOf(key)
  }

  /** Mulberry32: the same key always draws the same picture. */
  chance = (): number => {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.chance()
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[Math.floor(this.chance() * list.length)] ?? list[0]
  }

  many(count: number, draw: (i: number) => string): string {
    return Array.from({ length: count }, (_, i) => draw(i)).join('')
  }

  private id(): string {
    this.made += 1
    return `i${this.made}`
  }

  /** A stepless fade across a shape's own box, downwards unless turned; returns [definition, fill]. */
  fade(list: readonly Stop[], to: readonly [number, number] = [0, 1]): string {
    return this.keep((id) => `<linearGradient id="${id}" x1="0" y1="0" x2="${to[0]}" y2="${to[1]}">${stops(list)}</linearGradient>`)
  }

  glow(list: readonly Stop[]): string {
    return this.keep((id) => `<radialGradient id="${id}">${stops(list)}</radialGradient>`)
  }

  /** A soft light around a point. */
  halo(x: number, y: number, r: number, colour: string, strength = 0.8): string {
    return circle(x, y, r, this.glow([[0, colour, strength], [0.35, colour, strength * 0.45], [1, colour, 0]]))
  }

  /** Parallel cuts, as a screen to fill with. */
  hatch(colour: string, gap = 8, width = 2, angle = 45): string {
    return this.keep(
      (id) =>
        `<pattern id="${id}" width="${f(gap)}" height="${f(gap)}" patternUnits="userSpaceOnUse" patternTransform="rotate(${f(angle)})">${rect(0, 0, gap, width, colour)}</pattern>`,
    )
  }

  dots(colour: string, gap = 8, r = 2, angle = 30): string {
    return this.keep(
      (id) =>
        `<pattern id="${id}" width="${f(gap)}" height="${f(gap)}" patternUnits="userSpaceOnUse" patternTransform="rotate(${f(angle)})">${circle(gap / 2, gap / 2, r, colour)}</pattern>`,
    )
  }

  /** Any drawing as a repeating screen. */
  screen(width: number, height: number, content: string, transform = ''): string {
    return this.keep(
      (id) =>
        `<pattern id="${id}" width="${f(width)}" height="${f(height)}" patternUnits="userSpaceOnUse" patternTransform="${transform}">${content}</pattern>`,
    )
  }

  clip(d: string, content: string): string {
    const id = this.id()
    return `<clipPath id="${id}"><path d="${d}"/></clipPath>${group(content, `clip-path="url(#${id})"`)}`
  }

  private kept = ''

  private keep(define: (id: string) => string): string {
    const id = this.id()
    this.kept += define(id)
    return `url(#${id})`
  }

  /** Everything laid down so far, to stand before the drawing. */
  defs(): string {
    return `<defs>${this.kept}</defs>`
  }
}
