// Built things: houses, windows, lamps, roofs and wires.
import type { Pen } from './pen.ts'
import { circle, f, line, mix, poly, rect, shape, stroke } from './svg.ts'

export type HouseInk = { wall: string; roof: string; window: string; lit?: string; trim?: string }

/** A street front: storeys of windows under a roof; some of them lit. */
export function house(pen: Pen, x: number, y: number, w: number, h: number, ink: HouseInk, litShare = 0, roof: 'gable' | 'hip' | 'flat' | 'mansard' = 'hip'): string {
  const top = y - h
  const rise = roof === 'flat' ? h * 0.05 : Math.min(w * 0.4, h * 0.42)
  const shade = mix(ink.wall, '#160f1e', 0.22)
  let out = rect(x, top, w, h, ink.wall) + rect(x, top, w * 0.22, h, shade, 'opacity=".55"')
  if (roof === 'gable') out += poly([[x - w * 0.05, top + 2], [x + w / 2, top - rise], [x + w * 1.05, top + 2]], ink.roof) + poly([[x + w * 0.36, top - rise * 0.28], [x + w / 2, top - rise * 0.55], [x + w * 0.64, top - rise * 0.28], [x + w * 0.64, top - 3], [x + w * 0.36, top - 3]], ink.wall)
  if (roof === 'hip') out += poly([[x - w * 0.04, top + 2], [x + w * 0.16, top - rise * 0.8], [x + w * 0.84, top - rise * 0.8], [x + w * 1.04, top + 2]], ink.roof) + rect(x + w * 0.66, top - rise * 1.15, w * 0.08, rise * 0.6, shade)
  if (roof === 'mansard') out += shape(`M${f(x - w * 0.03)} ${f(top + 2)}Q${f(x + w * 0.02)} ${f(top - rise * 0.7)} ${f(x + w * 0.14)} ${f(top - rise)}H${f(x + w * 0.86)}Q${f(x + w * 0.98)} ${f(top - rise * 0.7)} ${f(x + w * 1.03)} ${f(top + 2)}Z`, ink.roof)
  if (roof === 'flat') out += rect(x - w * 0.03, top - rise, w * 1.06, rise + 2, ink.roof)
  const columns = Math.max(2, Math.round(w / 38))
  const rows = Math.max(1, Math.round(h / 62))
  const cw = w / columns
  const rh = h / rows
  for (let row = 0; row < rows; row += 1) {
    for (let col = 0; col < columns; col += 1) {
      const isLit = pen.chance() < litShare
      const glass = isLit ? (ink.lit ?? '#f6c667') : ink.window
      const wx = x + col * cw + cw * 0.26
      const wy = top + row * rh + rh * 0.24
      out += rect(wx - 1.5, wy - 1.5, cw * 0.48 + 3, rh * 0.52 + 3, ink.trim ?? mix(ink.wall, '#ffffff', 0.25)) + rect(wx, wy, cw * 0.48, rh * 0.52, glass) + line(wx + cw * 0.24, wy, wx + cw * 0.24, wy + rh * 0.52, shade, 1.4)
      if (isLit && pen.chance() > 0.5) out += rect(wx, wy, cw * 0.13, rh * 0.52, mix(glass, ink.wall, 0.45))
    }
  }
  return out + line(x, y - rh * 0.03, x + w, y - rh * 0.03, shade, 3)
}

/** Far roofs in one ink, for the end of a street or the other bank. */
export function skyline(pen: Pen, x: number, y: number, w: number, h: number, colour: string): string {
  let d = `M${f(x)} ${f(y)}`
  let px = x
  while (px < x + w) {
    const step = pen.between(h * 0.35, h * 0.95)
    const tall = h * pen.between(0.3, 0.75)
    const kind = pen.chance()
    if (kind < 0.55) d += `V${f(y - tall)}l${f(step / 2)} ${f(-step * 0.38)}l${f(step / 2)} ${f(step * 0.38)}V${f(y)}`
    else if (kind < 0.85) d += `V${f(y - tall)}l${f(step * 0.15)} ${f(-h * 0.16)}h${f(step * 0.7)}l${f(step * 0.15)} ${f(h * 0.16)}V${f(y)}`
    else d += `V${f(y - tall * 1.1)}h${f(step)}V${f(y)}`
    px += step
  }
  return shape(`${d}Z`, colour)
}

/** A clock tower in one ink. */
export const steeple = (x: number, y: number, w: number, h: number, colour: string): string =>
  shape(`M${f(x - w / 2)} ${f(y)}V${f(y - h * 0.62)}h${f(-w * 0.1)}v${f(-h * 0.03)}h${f(w * 0.18)}V${f(y - h * 0.74)}Q${f(x - w * 0.3)} ${f(y - h * 0.84)} ${f(x - w * 0.06)} ${f(y - h * 0.87)}L${f(x)} ${f(y - h)}L${f(x + w * 0.06)} ${f(y - h * 0.87)}Q${f(x + w * 0.3)} ${f(y - h * 0.84)} ${f(x + w * 0.42)} ${f(y - h * 0.74)}V${f(y - h * 0.65)}h${f(w * 0.18)}v${f(h * 0.03)}h${f(-w * 0.1)}V${f(y)}Z`, colour)

/** A street lamp with its pool of light. */
export function lamp(pen: Pen, x: number, y: number, h: number, colour: string, light: string, reach = 0.55): string {
  const top = y - h
  return (
    pen.halo(x, top, h * reach, light, 0.75) +
    line(x, y, x, top + h * 0.06, colour, Math.max(2, h * 0.022)) +
    poly([[x - h * 0.028, y], [x - h * 0.016, y - h * 0.12], [x + h * 0.016, y - h * 0.12], [x + h * 0.028, y]], colour) +
    poly([[x - h * 0.026, top + h * 0.06], [x - h * 0.042, top - h * 0.03], [x + h * 0.042, top - h * 0.03], [x + h * 0.026, top + h * 0.06]], mix(light, '#ffffff', 0.55)) +
    poly([[x - h * 0.055, top - h * 0.03], [x, top - h * 0.08], [x + h * 0.055, top - h * 0.03]], colour) +
    stroke(`M${f(x - h * 0.034)} ${f(top + h * 0.062)}h${f(h * 0.068)}`, colour, Math.max(1.5, h * 0.014))
  )
}

/** Paving that runs to a vanishing point. */
export function paving(y: number, bottom: number, vx: number, colour: string, width = 1.6, attrs = ''): string {
  let d = ''
  for (let i = -22; i <= 22; i += 1) d += `M${f(vx + i * 26)} ${f(y)}L${f(vx + i * 190)} ${f(bottom)}`
  for (let i = 0; i < 9; i += 1) {
    const t = (i / 9) ** 1.9
    d += `M0 ${f(y + t * (bottom - y))}H1200`
  }
  return stroke(d, colour, width, attrs)
}

export const wheel = (x: number, y: number, r: number, tyre: string, hub: string): string =>
  circle(x, y, r, tyre) + circle(x, y, r * 0.55, hub) + circle(x, y, r * 0.18, tyre)

/** Planks, shelves and boards: a slab with its grain cut in. */
export function board(pen: Pen, x: number, y: number, w: number, h: number, colour: string, grain: string): string {
  let d = ''
  for (let i = 0; i < Math.max(2, h / 9); i += 1) {
    const gy = y + h * pen.between(0.12, 0.9)
    const gx = x + w * pen.between(0, 0.6)
    d += `M${f(gx)} ${f(gy)}q${f(w * 0.1)} ${f(pen.between(-3, 3))} ${f(w * pen.between(0.15, 0.38))} ${f(pen.between(-2, 2))}`
  }
  return rect(x, y, w, h, colour) + stroke(d, grain, 1.5, 'stroke-linecap="round"')
}
