// Plain SVG strings: the few elements every picture is cut from.
export type Point = readonly [number, number]

export const f = (value: number): string => String(Math.round(value * 10) / 10)

export const shape = (d: string, fill: string, attrs = ''): string => `<path d="${d}" fill="${fill}" ${attrs}/>`
export const stroke = (d: string, colour: string, width: number, attrs = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${f(width)}" ${attrs}/>`
export const rect = (x: number, y: number, w: number, h: number, fill: string, attrs = ''): string =>
  `<rect x="${f(x)}" y="${f(y)}" width="${f(w)}" height="${f(h)}" fill="${fill}" ${attrs}/>`
export const circle = (x: number, y: number, r: number, fill: string, attrs = ''): string =>
  `<circle cx="${f(x)}" cy="${f(y)}" r="${f(r)}" fill="${fill}" ${attrs}/>`
export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, attrs = ''): string =>
  `<ellipse cx="${f(x)}" cy="${f(y)}" rx="${f(rx)}" ry="${f(ry)}" fill="${fill}" ${attrs}/>`
export const line = (x1: number, y1: number, x2: number, y2: number, colour: string, width: number, attrs = ''): string =>
  stroke(`M${f(x1)} ${f(y1)}L${f(x2)} ${f(y2)}`, colour, width, attrs)
const ratio = (value: number): string => String(Math.round(value * 1000) / 1000)
export const group = (content: string, attrs = ''): string => `<g ${attrs}>${content}</g>`
/** Puts a drawing made around the origin where it belongs. */
export const at = (x: number, y: number, content: string, scale = 1, turn = 0, flip = 1): string =>
  group(content, `transform="translate(${f(x)} ${f(y)}) rotate(${f(turn)}) scale(${ratio(scale * flip)} ${ratio(scale)})"`)

export const straight = (points: readonly Point[], close = true): string =>
  `${points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${f(x)} ${f(y)}`).join('')}${close ? 'Z' : ''}`
export const poly = (points: readonly Point[], fill: string, attrs = ''): string => shape(straight(points), fill, attrs)

/** A smooth line through the points (Catmull–Rom turned into Béziers). */
export function curve(points: readonly Point[], close = false): string {
  const size = points.length
  const pick = (i: number): Point => points[close ? (i + size) % size : Math.min(Math.max(i, 0), size - 1)] ?? [0, 0]
  const [startX, startY] = pick(0)
  let d = `M${f(startX)} ${f(startY)}`
  for (let i = 0; i < (close ? size : size - 1); i += 1) {
    const [a, b, c, e] = [pick(i - 1), pick(i), pick(i + 1), pick(i + 2)]
    d += `C${f(b[0] + (c[0] - a[0]) / 6)} ${f(b[1] + (c[1] - a[1]) / 6)} ${f(c[0] - (e[0] - b[0]) / 6)} ${f(c[1] - (e[1] - b[1]) / 6)} ${f(c[0])} ${f(c[1])}`
  }
  return close ? `${d}Z` : d
}
export const blob = (points: readonly Point[], fill: string, attrs = ''): string => shape(curve(points, true), fill, attrs)

const channel = (colour: string, from: number): number => Number.parseInt(colour.slice(from, from + 2), 16)
/** The ink between two inks, `t` from 0 to 1: distance and mist are made of it. */
export const mix = (a: string, b: string, t: number): string =>
  `#${[1, 3, 5]
    .map((i) => Math.round(channel(a, i) + (channel(b, i) - channel(a, i)) * Math.min(Math.max(t, 0), 1)))
    .map((v) => v.toString(16).padStart(2, '0'))
    .join('')}`
