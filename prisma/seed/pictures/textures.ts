// Marks of hand and press: gouge cuts, halftone rows, ripples, rays and the grain of the paper.
import type { Pen } from './pen.ts'
import { f, group, shape, stroke } from './svg.ts'

/** One cut of the gouge: thin at both ends. */
export function cut(x: number, y: number, length: number, width: number, angle: number): string {
  const dx = (Math.cos(angle) * length) / 2
  const dy = (Math.sin(angle) * length) / 2
  const nx = -Math.sin(angle) * width
  const ny = Math.cos(angle) * width
  return `M${f(x - dx)} ${f(y - dy)}Q${f(x + nx)} ${f(y + ny)} ${f(x + dx)} ${f(y + dy)}Q${f(x - nx)} ${f(y - ny)} ${f(x - dx)} ${f(y - dy)}`
}

export type Field = {
  box: readonly [x: number, y: number, w: number, h: number]
  count: number
  length: readonly [number, number]
  width: readonly [number, number]
  angle: number | ((x: number, y: number) => number)
}

/** Many cuts in one shape, following an angle or a flow. */
export function cuts(pen: Pen, field: Field, colour: string, attrs = ''): string {
  const [x, y, w, h] = field.box
  let d = ''
  for (let i = 0; i < field.count; i += 1) {
    const px = x + pen.chance() * w
    const py = y + pen.chance() * h
    const angle = typeof field.angle === 'number' ? field.angle : field.angle(px, py)
    d += cut(px, py, pen.between(...field.length), pen.between(...field.width), angle)
  }
  return shape(d, colour, attrs)
}

/** A fade printed as dots: every row is one dashed line, so it costs almost nothing. */
export function halftone(x: number, y: number, w: number, h: number, colour: string, from: number, to: number, gap = 9, attrs = ''): string {
  const rows = Math.floor(h / gap)
  let out = ''
  for (let i = 0; i < rows; i += 1) {
    const size = from + ((to - from) * i) / Math.max(rows - 1, 1)
    if (size < 0.4) continue
    out += `<path d="M${f(x + (i % 2) * (gap / 2))} ${f(y + i * gap)}h${f(w)}" stroke-width="${f(size)}"/>`
  }
  return group(out, `fill="none" stroke="${colour}" stroke-linecap="round" stroke-dasharray="0 ${f(gap)}" ${attrs}`)
}

/** Light on water: flat cuts, small and close together far away, long near by. */
export function ripples(pen: Pen, x: number, y: number, w: number, h: number, count: number, colour: string, attrs = '', size = 1): string {
  let d = ''
  for (let i = 0; i < count; i += 1) {
    const t = pen.chance()
    const depth = t * t
    d += cut(x + pen.chance() * w, y + depth * h, (18 + depth * 110) * size * pen.between(0.6, 1.3), (1.6 + depth * 5) * size, pen.between(-0.02, 0.02))
  }
  return shape(d, colour, attrs)
}

/** Cuts fanning out of a light. */
export function rays(pen: Pen, x: number, y: number, inner: number, outer: number, count: number, colour: string, attrs = '', arc: readonly [number, number] = [0, Math.PI * 2]): string {
  let d = ''
  for (let i = 0; i < count; i += 1) {
    const angle = arc[0] + ((arc[1] - arc[0]) * (i + pen.chance() * 0.7)) / count
    const from = inner + pen.chance() * (outer - inner) * 0.75
    const length = (outer - from) * pen.between(0.25, 0.7)
    d += cut(x + Math.cos(angle) * (from + length / 2), y + Math.sin(angle) * (from + length / 2), length, 1.4 + (from / outer) * 3.6, angle)
  }
  return shape(d, colour, attrs)
}

/** Lines of a field running to a point on the horizon. */
export function furrows(x: number, y: number, bottom: number, from: number, to: number, step: number, colour: string, width: number, attrs = ''): string {
  let d = ''
  for (let px = from; px <= to; px += step) d += `M${f(x)} ${f(y)}L${f(px - width / 2)} ${f(bottom)}h${f(width)}Z`
  return shape(d, colour, attrs)
}

/** Soft bands of fog across the picture. */
export function mist(pen: Pen, y: number, h: number, colour: string, strength = 0.8, width = 1200): string {
  const fill = pen.fade([[0, colour, 0], [0.5, colour, strength], [1, colour, 0]])
  return `<rect x="0" y="${f(y)}" width="${width}" height="${f(h)}" fill="${fill}"/>`
}

/** Scattered points: stars, snow, blossom, seeds. Round caps on zero-length strokes keep them small in bytes. */
export function specks(pen: Pen, x: number, y: number, w: number, h: number, count: number, colour: string, size: number, attrs = ''): string {
  let d = ''
  for (let i = 0; i < count; i += 1) d += `M${f(x + pen.chance() * w)} ${f(y + pen.chance() * h)}h0`
  return stroke(d, colour, size, `stroke-linecap="round" ${attrs}`)
}

const speckle = (id: string, frequency: number, seed: number, matrix: string): string =>
  `<filter id="${id}" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="1" seed="${seed}" stitchTiles="stitch"/><feColorMatrix values="${matrix}"/></filter>`

/** The tooth of the paper over the inks. One small tile, because noise over a whole sheet takes seconds to compute. */
export function printed(width: number, height: number, content: string): string {
  const size = 150
  const dark = speckle('dark', 0.68, 8, '0 0 0 0 .12  0 0 0 0 .08  0 0 0 0 .1  0 0 0 .32 -.15')
  const light = speckle('light', 0.6, 21, '0 0 0 0 1  0 0 0 0 .95  0 0 0 0 .85  0 0 0 .42 -.23')
  const area = `<rect width="${size}" height="${size}"`
  return `${dark}${light}<pattern id="grain" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${area} filter="url(#light)"/>${area} filter="url(#dark)"/></pattern>${content}<rect width="${width}" height="${height}" fill="url(#grain)"/>`
}
