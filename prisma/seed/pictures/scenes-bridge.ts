// The lead of the front page: the old bridge at dawn, drawn in true perspective with its reflection.
import { bird, flock, poplar, reeds, streaks } from './nature.ts'
import type { Pen } from './pen.ts'
import { cyclist, person } from './people.ts'
import { circle, curve, f, line, mix, type Point, poly, rect, shape, stroke } from './svg.ts'
import { cuts, halftone, mist, rays, ripples } from './textures.ts'
import { lamp, skyline, steeple } from './town.ts'

const horizon = 432
const eye = { x: 9.2, y: 1.15, focal: 800, vanish: 905 }
const deckAboveWater = 5.6
const inkDark = '#16323f'
const inkMist = '#e9b79a'

/** A point of the bridge in metres — across, above the deck, along — as it stands on the paper. */
const project = (x: number, y: number, z: number): Point => [
  eye.vanish + (eye.focal * (x - eye.x)) / z,
  horizon + (eye.focal * (eye.y - y)) / z,
]
const faded = (z: number): string => mix(inkDark, '#c98f86', Math.min(0.9, Math.max(0, (z - 10) / 75)))

const run = (x: number, from: number, to: number, height: (t: number) => number): Point[] =>
  Array.from({ length: 25 }, (_, i) => project(x, height(i / 24), from + ((to - from) * i) / 24))

function arch(x: number, from: number, to: number, weight: number, colour: string): string {
  const start = to - 18
  const rise = (t: number): number => 0.7 + 5.6 * Math.max(0, 1 - ((2 * (from + (to - from) * t - start)) / 18 - 1) ** 2) ** 0.9
  const upper = run(x, from, to, (t) => rise(t) + 0.85)
  const lower = run(x, from, to, (t) => rise(t))
  let out = ''
  for (let i = 0; i < 24; i += 1) {
    const z = from + ((to - from) * (i + 0.5)) / 24
    const scale = eye.focal / z
    const [a, b, c, e] = [upper[i], upper[i + 1], lower[i], lower[i + 1]]
    if (!a || !b || !c || !e) continue
    const ink = colour || faded(z)
    out += stroke(`M${f(a[0])} ${f(a[1])}L${f(b[0])} ${f(b[1])}M${f(c[0])} ${f(c[1])}L${f(e[0])} ${f(e[1])}`, ink, Math.max(1.4, scale * 0.2 * weight), 'stroke-linecap="round"')
    out += stroke(`M${f(a[0])} ${f(a[1])}L${f(c[0])} ${f(c[1])}${i % 2 ? `M${f(a[0])} ${f(a[1])}L${f(e[0])} ${f(e[1])}` : `M${f(c[0])} ${f(c[1])}L${f(b[0])} ${f(b[1])}`}`, ink, Math.max(0.7, scale * 0.075 * weight))
    if (i % 2 === 0) {
      const [hx, hy] = project(x, 0, from + ((to - from) * i) / 24)
      out += line(c[0], c[1], hx, hy, ink, Math.max(0.8, scale * 0.1 * weight))
    }
  }
  return out
}

function strip(x: number, from: number, to: number, low: number, high: number, fill: string): string {
  return poly([project(x, high, from), project(x, high, to), project(x, low, to), project(x, low, from)], fill)
}

function pier(z: number, colour: string, light: string, line1: string): string {
  const base = -deckAboveWater
  const front = [project(0.5, -0.9, z), project(0.5, -0.9, z + 2.6), project(0.9, base, z + 2.9), project(0.9, base, z - 0.3)] as const
  const side = [project(-6.6, -0.9, z), project(0.5, -0.9, z), project(0.9, base, z - 0.3), project(-7, base, z - 0.3)] as const
  let joints = ''
  for (let i = 1; i < 7; i += 1) {
    const y = -0.9 + ((base + 0.9) * i) / 7
    const [x1, y1] = project(-6.8, y, z - 0.15)
    const [x2, y2] = project(0.7, y, z - 0.15)
    const [x3, y3] = project(0.7, y, z + 2.7)
    joints += `M${f(x1)} ${f(y1)}L${f(x2)} ${f(y2)}L${f(x3)} ${f(y3)}`
  }
  return poly(side, colour) + poly(front, light) + stroke(joints, line1, Math.max(0.8, 28 / z), 'opacity=".7"')
}

function bridge(): string {
  const spans: [number, number][] = [[5.6, 26], [26, 44], [44, 62], [62, 80]]
  let out = ''
  for (const [from, to] of [...spans].reverse()) {
    const dark = faded((from + to) / 2)
    out += pier(to - 1.3, mix(dark, '#16323f', 0.15), mix('#e8a27c', inkMist, Math.min(1, to / 90)), dark)
    out += arch(-6, from, to, 0.8, mix(faded((from + to) / 2 + 12), '#d98f76', 0.3))
    out += poly([project(-6, 0, from), project(-6, 0, to), project(0, 0, to), project(0, 0, from)], mix('#8d6f78', inkMist, from / 80))
    out += poly([project(-4.6, 0, from), project(-4.6, 0, to), project(-2.6, 0, to), project(-2.6, 0, from)], mix('#f2bd93', inkMist, from / 80), 'opacity=".75"')
    out += strip(-6, from, to, 0, 0.12, dark)
  }
  const [cx, cy] = project(-2.6, 0, 12.6)
  const [wx, wy] = project(-4.9, 0, 30)
  out += person(wx, wy, 46, { top: '#3b4a5c', legs: '#22323d' }, { walk: 0.8, coat: 'coat', headgear: 'cap' }, -1)
  out += shape(`M${f(cx - 40)} ${f(cy - 1)}L${f(cx + 34)} ${f(cy - 1)}L${f(cx - 120)} ${f(cy + 19)}L${f(cx - 190)} ${f(cy + 17)}Z`, inkDark, 'opacity=".45"')
  out += cyclist(cx, cy, 1, '#13222c', { top: '#d2452f', legs: '#1d3442', skin: '#d99f78', hair: '#2a1c1c' }, { hair: 'bun' }) + shape(`M${f(cx + 4)} ${f(cy - 108)}Q${f(cx - 24)} ${f(cy - 122)} ${f(cx - 44)} ${f(cy - 110)}Q${f(cx - 60)} ${f(cy - 102)} ${f(cx - 76)} ${f(cy - 112)}Q${f(cx - 60)} ${f(cy - 92)} ${f(cx - 40)} ${f(cy - 99)}Q${f(cx - 18)} ${f(cy - 108)} ${f(cx + 4)} ${f(cy - 100)}`, '#fbe3bd')
  for (const [from, to] of [...spans].reverse()) {
    const dark = faded((from + to) / 2)
    for (let z = to; z > from; z -= 0.75) {
      const [x1, y1] = project(0, 0, z)
      const [x2, y2] = project(0, 0.95, z)
      out += line(x1, y1, x2, y2, faded(z), Math.max(0.6, 22 / z))
    }
    out += strip(0, from, to, 0.9, 1, dark) + strip(0, from, to, 0.45, 0.5, dark)
    out += strip(0.2, from, to, -0.95, 0.05, faded(from + 2)) + strip(0.25, from, to, -0.12, 0.02, mix('#f0a67e', inkMist, from / 70))
    out += strip(0.22, from, to, -0.95, -0.8, mix(dark, '#0b1d27', 0.5))
    out += arch(0, from, to, 1, '')
  }
  return out
}

export function bridgeDawn(pen: Pen): string {
  const [sunX, sunY] = [1010, 372]
  const sky =
    rect(0, 0, 1200, 500, pen.fade([[0, '#2f6a7c'], [0.3, '#7fa3a0'], [0.58, '#f0c9a0'], [0.82, '#f6a678'], [1, '#ee8a66']])) +
    halftone(0, 4, 1200, 210, '#1f5163', 7.5, 0.5, 11, 'opacity=".42"') +
    rays(pen, sunX, sunY, 95, 900, 150, '#fbe3bd', 'opacity=".5"', [Math.PI * 0.98, Math.PI * 1.9]) +
    pen.halo(sunX, sunY, 330, '#fff0cf', 0.95) +
    circle(sunX, sunY, 58, '#fff3d6') +
    streaks(pen, 560, 190, 620, 130, 13, '#e4765b', 'opacity=".75"') +
    streaks(pen, 60, 110, 620, 130, 9, '#f7d9b4', 'opacity=".6"')
  const farBank =
    shape(`${curve([[300, 432], [520, 408], [700, 414], [860, 398], [1010, 406], [1200, 388]])}L1200 446L300 446Z`, '#d98873') +
    skyline(pen, 830, 428, 380, 42, '#b86a66') +
    steeple(1112, 430, 26, 132, '#a25a5d') +
    skyline(pen, 1000, 434, 210, 34, '#95505a') +
    pen.many(7, (i) => poplar(pen, 748 + i * 15 + pen.between(-4, 4), 434, pen.between(40, 72), '#a86a62', '#d98e70'))
  const river =
    rect(0, horizon, 1200, 370, pen.fade([[0, '#f6b78a'], [0.2, '#d99a86'], [0.5, '#5f8f93'], [1, '#173f4e']])) +
    poly([[sunX - 40, 432], [sunX + 40, 432], [sunX + 130, 800], [sunX - 150, 800]], pen.fade([[0, '#fff0cf', 0.95], [0.35, '#f9c490', 0.35], [0.7, '#f6a678', 0]]))
  const reflection = poly([project(0.9, -deckAboveWater, 23.5), project(0.9, -deckAboveWater, 27), [612, 800], [560, 800]], '#163a48', 'opacity=".45"')
  const shadowOnWater = poly([[0, 800], [0, 660], project(0, -deckAboveWater, 26), project(0, -deckAboveWater, 80), project(-7, -deckAboveWater, 80), project(0.5, -deckAboveWater, 29), [420, 800]], '#133646', 'opacity=".34"')
  const calm = ripples(pen, 0, 446, 1200, 340, 120, '#123846', 'opacity=".45"') + ripples(pen, 0, 520, 620, 270, 45, '#e99f7f', 'opacity=".6"', 0.8)
  const light =
    ripples(pen, 640, 440, 560, 340, 120, '#fde2ba', 'opacity=".85"', 0.8) +
    ripples(pen, sunX - 90, 438, 180, 330, 80, '#fff6e0', '', 0.8)
  const boat =
    shape('M846 622Q900 640 986 620Q978 646 944 652Q888 656 862 646Z', '#10242f') +
    shape('M850 624Q904 640 984 621L981 628Q905 646 853 630Z', '#d2452f') +
    person(915, 640, 66, { top: '#2c4858', legs: '#16262f', skin: '#c98a63', hat: '#e7b07f' }, { headgear: 'brim', right: [[18, -72], [28, -70]] }) +
    stroke('M934 595L1048 548', '#10242f', 2) + stroke('M1048 548Q1062 590 1064 634', '#10242f', 0.9) +
    ripples(pen, 830, 652, 190, 40, 12, '#0e2833', 'opacity=".7"', 0.6)
  const near =
    shape(`${curve([[-10, 742], [120, 728], [250, 752], [420, 790], [470, 810]])}L-10 810Z`, '#0d2530') +
    cuts(pen, { box: [0, 742, 330, 58], count: 60, length: [16, 40], width: [1.5, 3], angle: 0.1 }, '#2c5a60') +
    reeds(pen, 10, 790, 250, 190, 24, '#0d2530', '#7a3a2c') +
    reeds(pen, 1090, 812, 130, 150, 14, '#0d2530', '#7a3a2c')
  return (
    sky + farBank + mist(pen, 384, 70, '#fbdcb8', 0.75) + river + shadowOnWater + reflection + calm + mist(pen, 425, 60, '#fde3c2', 0.9) + bridge() +
    mist(pen, 640, 60, '#f7d3b0', 0.35) + light + boat + lamp(pen, 664, 396, 60, '#4a4450', '#ffe3a8', 0.4) +
    flock(pen, 690, 120, 200, 110, 7, 13, '#1d4655') + bird(1080, 250, 20, '#1d4655') + near
  )
}
