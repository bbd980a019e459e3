// Land and sky: clouds, trees, grass, birds and reeds.
import type { Pen } from './pen.ts'
import { at, blob, circle, f, group, line, mix, type Point, shape, stroke } from './svg.ts'
import { cut } from './textures.ts'

/** A print-like cloud: a flat foot, and a back of round billows. */
export function cloud(pen: Pen, x: number, y: number, w: number, h: number, colour: string, attrs = ''): string {
  const lumps = Math.max(5, Math.round(w / 62))
  let [px, py] = [x - w / 2, y]
  let d = `M${f(px)} ${f(py)}`
  for (let i = 1; i <= lumps; i += 1) {
    const t = i === lumps ? 1 : (i + pen.between(-0.22, 0.22)) / lumps
    const [qx, qy] = [x - w / 2 + t * w, i === lumps ? y : y - Math.sin(Math.PI * t) ** 0.8 * h * pen.between(0.62, 1)]
    d += `A${f(Math.hypot(qx - px, qy - py) * 0.56)} ${f(Math.hypot(qx - px, qy - py) * 0.52)} 0 0 1 ${f(qx)} ${f(qy)}`
    ;[px, py] = [qx, qy]
  }
  return shape(`${d}Q${f(x + w * 0.2)} ${f(y + h * 0.12)} ${f(x)} ${f(y + h * 0.06)}T${f(x - w / 2)} ${f(y)}`, colour, attrs)
}

/** Streaks of high cloud, cut thin at both ends. */
export function streaks(pen: Pen, x: number, y: number, w: number, h: number, count: number, colour: string, attrs = ''): string {
  let d = ''
  for (let i = 0; i < count; i += 1) d += cut(x + pen.chance() * w, y + pen.chance() * h, pen.between(0.15, 0.5) * w, pen.between(3, 10), pen.between(-0.03, 0.03))
  return shape(d, colour, attrs)
}

export function poplar(pen: Pen, x: number, y: number, h: number, colour: string, light: string): string {
  const w = h * 0.13
  let leaves = ''
  for (let i = 0; i < Math.max(6, h / 9); i += 1) leaves += cut(x + pen.between(0, w * 0.6), y - h * pen.between(0.15, 0.9), h * 0.09, h * 0.012, -1.25 + pen.between(-0.25, 0.25))
  return line(x, y, x, y - h * 0.2, mix(colour, '#1a1014', 0.3), h * 0.025) + shape(`M${f(x)} ${f(y - h)}Q${f(x + w * 1.15)} ${f(y - h * 0.5)} ${f(x + w * 0.5)} ${f(y - h * 0.08)}Q${f(x)} ${f(y - h * 0.03)} ${f(x - w * 0.5)} ${f(y - h * 0.08)}Q${f(x - w * 1.15)} ${f(y - h * 0.5)} ${f(x)} ${f(y - h)}`, colour) + shape(leaves, light)
}

/** A round crown with its light side cut out in leaves. */
export function tree(pen: Pen, x: number, y: number, h: number, colour: string, light: string, trunk = '#3a2a26'): string {
  const r = h * 0.36
  const cy = y - h * 0.64
  const crown: Point[] = []
  for (let i = 0; i < 11; i += 1) {
    const angle = (i / 11) * Math.PI * 2
    const reach = r * pen.between(0.86, 1.12)
    crown.push([x + Math.cos(angle) * reach, cy + Math.sin(angle) * reach * 0.95])
  }
  let leaves = ''
  for (let i = 0; i < Math.max(16, h / 3.2); i += 1) {
    const angle = pen.between(-2.6, 0.9)
    const reach = r * Math.sqrt(pen.chance()) * 0.84
    leaves += cut(x + r * 0.08 + Math.cos(angle) * reach, cy + Math.sin(angle) * reach, h * 0.05, h * 0.012, angle + 1.5 + pen.between(-0.5, 0.5))
  }
  const branches = stroke(`M${f(x)} ${f(y)}Q${f(x + h * 0.01)} ${f(y - h * 0.3)} ${f(x)} ${f(y - h * 0.55)}M${f(x)} ${f(y - h * 0.3)}L${f(x - h * 0.1)} ${f(y - h * 0.5)}M${f(x)} ${f(y - h * 0.36)}L${f(x + h * 0.12)} ${f(y - h * 0.56)}`, trunk, h * 0.026, 'stroke-linecap="round"')
  return blob(crown, colour) + branches + shape(leaves, light)
}

/** Winter branches: each bough splits until it is a twig. */
export function bareTree(pen: Pen, x: number, y: number, h: number, colour: string, bend = 0): string {
  const widths = ['', '', '', '', '']
  const grow = (px: number, py: number, length: number, angle: number, depth: number): void => {
    const ex = px + Math.cos(angle) * length
    const ey = py + Math.sin(angle) * length
    widths[depth] += `M${f(px)} ${f(py)}Q${f(px + Math.cos(angle + 0.15) * length * 0.5)} ${f(py + Math.sin(angle + 0.15) * length * 0.5)} ${f(ex)} ${f(ey)}`
    if (depth === 4) return
    const forks = depth === 0 ? 3 : 2 + (pen.chance() > 0.6 ? 1 : 0)
    for (let i = 0; i < forks; i += 1) grow(ex, ey, length * pen.between(0.62, 0.82), angle + (i - (forks - 1) / 2) * pen.between(0.42, 0.66) + pen.between(-0.12, 0.12) + bend * 0.06, depth + 1)
  }
  grow(x, y, h * 0.3, -Math.PI / 2 + bend * 0.1, 0)
  return widths.map((d, depth) => stroke(d, colour, h * (0.05 / (depth * 0.95 + 1) ** 1.25), 'stroke-linecap="round"')).join('')
}

/** A willow: a stout trunk, a full crown and the strands falling from it like rain. */
export function willow(pen: Pen, x: number, y: number, h: number, colour: string, light: string, trunk = '#33261f'): string {
  const crownY = y - h * 0.62
  const layers = ['', '', '']
  for (let i = 0; i < 96; i += 1) {
    const t = pen.between(-1, 1)
    const sx = x + t * h * 0.27
    const sy = crownY - Math.sqrt(1 - (t * 0.92) ** 2) * h * 0.3 + pen.between(0, h * 0.12)
    const fall = h * pen.between(0.3, 0.62) * (1.12 - Math.abs(t) * 0.3)
    layers[i % 3] += `M${f(sx - t * h * 0.1)} ${f(sy + h * 0.03)}Q${f(sx + t * h * 0.1)} ${f(sy + h * 0.04)} ${f(x + t * h * 0.42 + pen.between(-0.02, 0.02) * h)} ${f(sy + fall)}`
  }
  const [dark = '', middle = '', pale = ''] = layers
  const body = stroke(`M${f(x)} ${f(y)}Q${f(x - h * 0.05)} ${f(y - h * 0.3)} ${f(x)} ${f(crownY)}M${f(x - h * 0.02)} ${f(y - h * 0.35)}L${f(x + h * 0.13)} ${f(crownY - h * 0.06)}M${f(x - h * 0.02)} ${f(y - h * 0.4)}L${f(x - h * 0.13)} ${f(crownY - h * 0.04)}`, trunk, h * 0.05, 'stroke-linecap="round"')
  const dome: Point[] = [[-0.3, 0.02], [-0.25, -0.16], [-0.13, -0.27], [0.02, -0.3], [0.15, -0.26], [0.26, -0.15], [0.3, 0.03], [0.15, 0.1], [-0.14, 0.1]]
  const width = h * 0.016
  return stroke(dark, mix(colour, '#12201c', 0.35), width, 'stroke-linecap="round"') + body + blob(dome.map(([a, b]) => [x + a * h, crownY + b * h] as const), mix(colour, '#12201c', 0.2)) + stroke(middle, colour, width, 'stroke-linecap="round"') + stroke(pale, light, width * 0.7, 'stroke-linecap="round"')
}

export function fir(pen: Pen, x: number, y: number, h: number, colour: string, light: string): string {
  let out = line(x, y, x, y - h * 0.2, mix(colour, '#100c10', 0.4), h * 0.04)
  let snow = ''
  for (let i = 0; i < 4; i += 1) {
    const top = y - h + i * h * 0.19
    const foot = top + h * 0.34
    const half = h * (0.11 + i * 0.055)
    out += shape(`M${f(x)} ${f(top)}L${f(x + half)} ${f(foot)}Q${f(x)} ${f(foot - h * 0.05)} ${f(x - half)} ${f(foot)}Z`, mix(colour, light, i * 0.05))
    snow += cut(x + half * 0.45, foot - h * 0.09, h * 0.13, h * 0.014, 1.05 + pen.between(-0.1, 0.1)) + cut(x + half * 0.1, foot - h * 0.1, h * 0.09, h * 0.012, 1.3)
  }
  return out + shape(snow, light)
}

/** Blades along a line, leaning with the wind. */
export function grass(pen: Pen, x: number, y: number, w: number, h: number, count: number, colour: string, lean = 0.2, attrs = ''): string {
  let d = ''
  for (let i = 0; i < count; i += 1) {
    const px = x + pen.chance() * w
    const py = y + pen.between(-4, 8)
    const tall = h * pen.between(0.5, 1.1)
    const tip = px + tall * (lean + pen.between(-0.3, 0.3))
    const half = Math.max(1, h * 0.035)
    d += `M${f(px - half)} ${f(py)}Q${f(px)} ${f(py - tall * 0.6)} ${f(tip)} ${f(py - tall)}Q${f(px + half * 2)} ${f(py - tall * 0.5)} ${f(px + half)} ${f(py)}Z`
  }
  return shape(d, colour, attrs)
}

/** Reeds with their brown heads. */
export function reeds(pen: Pen, x: number, y: number, w: number, h: number, count: number, colour: string, head: string): string {
  let heads = ''
  let stems = ''
  for (let i = 0; i < count; i += 1) {
    const px = x + pen.chance() * w
    const tall = h * pen.between(0.6, 1)
    const tip = px + tall * pen.between(-0.06, 0.16)
    stems += `M${f(px)} ${f(y)}Q${f(px)} ${f(y - tall * 0.5)} ${f(tip)} ${f(y - tall)}`
    heads += `M${f(tip)} ${f(y - tall)}l${f(tall * 0.012)} ${f(-h * 0.13)}`
  }
  return grass(pen, x, y, w, h * 0.85, count * 2, colour, 0.12) + stroke(stems, colour, 2.4) + stroke(heads, head, h * 0.034, 'stroke-linecap="round"')
}

/** A bird on the wing, seen far off. */
export const bird = (x: number, y: number, span: number, colour: string, dip = 0.25): string =>
  shape(`M${f(x - span)} ${f(y - span * dip)}Q${f(x - span * 0.4)} ${f(y - span * 0.5)} ${f(x)} ${f(y)}Q${f(x + span * 0.45)} ${f(y - span * 0.55)} ${f(x + span)} ${f(y - span * dip * 0.6)}Q${f(x + span * 0.45)} ${f(y - span * 0.28)} ${f(x)} ${f(y + span * 0.16)}Q${f(x - span * 0.4)} ${f(y - span * 0.22)} ${f(x - span)} ${f(y - span * dip)}`, colour)

export function flock(pen: Pen, x: number, y: number, w: number, h: number, count: number, size: number, colour: string): string {
  return pen.many(count, () => bird(x + pen.chance() * w, y + pen.chance() * h, size * pen.between(0.6, 1.2), colour, pen.between(0.1, 0.45)))
}

/** Stones or fruit in a heap: circles with a lit side. */
export const ball = (x: number, y: number, r: number, colour: string, light: string): string =>
  circle(x, y, r, colour) + shape(`M${f(x - r * 0.6)} ${f(y - r * 0.25)}Q${f(x - r * 0.35)} ${f(y - r * 0.75)} ${f(x + r * 0.2)} ${f(y - r * 0.7)}Q${f(x - r * 0.2)} ${f(y - r * 0.45)} ${f(x - r * 0.6)} ${f(y - r * 0.25)}`, light)

export const pigeon = (x: number, y: number, size: number, colour: string, light: string, facing: 1 | -1 = 1): string =>
  at(x, y, group(shape('M-30 -14Q-8 -36 14 -34Q16 -48 27 -47Q35 -46 35 -39L43 -36L34 -33Q30 -8 6 -8Q-8 -8 -34 -10L-50 -6Z', colour) + shape('M-26 -14Q-6 -30 12 -26Q8 -12 -8 -12Z', light) + stroke('M2 -8V0M10 -8V0', '#b4583c', 2.5)), size / 50, 0, facing)
