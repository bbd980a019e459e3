// The evening train, the greenhouse and the solar field.
import { cloud, flock, grass, poplar, streaks } from './nature.ts'
import type { Pen } from './pen.ts'
import { armFront, armHip, armUp, person } from './people.ts'
import { at, circle, curve, ellipse, f, line, mix, type Point, poly, rect, shape, straight, stroke } from './svg.ts'
import { cut, cuts, furrows, halftone, mist, rays, specks } from './textures.ts'
import { skyline, steeple } from './town.ts'

export function freightTrain(pen: Pen): string {
  const sky = rect(0, 0, 1200, 560, pen.fade(['#23284f', '#51406f', '#a8567a', '#ee8a6a', '#fbc97c'])) + halftone(0, 4, 1200, 260, '#141838', 8, 0.4, 11, 'opacity=".55"') + pen.halo(880, 446, 320, '#ffdf9a', 0.95) + circle(880, 446, 64, '#ffe9b4') + streaks(pen, 300, 210, 880, 190, 20, '#f7a06c', 'opacity=".85"') + streaks(pen, 60, 150, 700, 150, 9, '#7a4a80', 'opacity=".8"') + specks(pen, 0, 20, 1200, 120, 30, '#fbe3c0', 2.6)
  const silos = [330, 372, 414].map((x, i) => rect(x, 330, 40, 130, i === 1 ? '#633a64' : '#5c3560') + poly([[x - 4, 332], [x + 20, 312], [x + 44, 332]], '#4a2a52')).join('')
  const far = silos + shape(`${curve([[-10, 440], [220, 404], [460, 430], [740, 452], [960, 470], [1210, 440]])}V560H-10Z`, '#7a4468') + skyline(pen, 80, 430, 200, 40, '#5c3560') + steeple(180, 428, 20, 96, '#54305a')
  const near = shape(`${curve([[-10, 520], [300, 494], [640, 506], [900, 488], [1210, 500]])}V810H-10Z`, pen.fade(['#c9764a', '#7a3f50', '#2a1f3f'])) + furrows(860, 486, 810, -800, 2200, 90, '#3a2448', 22, 'opacity=".5"') + cuts(pen, { box: [0, 520, 1200, 200], count: 130, length: [20, 70], width: [1, 2.6], angle: 0.02 }, '#f0a466', 'opacity=".6"')
  const rail = (k: number): Point => [860 - 1020 * k, 492 + 212 * k]
  const wagon = (from: number, to: number, c: string): string => {
    const [x1, y1] = rail(from)
    const [x2, y2] = rail(to)
    const [h1, h2] = [8 + 190 * from, 8 + 190 * to]
    const top: Point[] = [[x2 + (x1 - x2) * 0.08, y2 - h2], [x1 - (x1 - x2) * 0.08, y1 - h1]]
    const eaves: [Point, Point] = [[x2, y2 - h2 * 0.84], [x1, y1 - h1 * 0.84]]
    const wheels = [0.16, 0.28, 0.74, 0.86].map((t) => { const s = from + (to - from) * (1 - t); return circle(x2 + (x1 - x2) * t, y2 + (y1 - y2) * t - 1 - s * 16, 1 + s * 18, '#1d1430') + circle(x2 + (x1 - x2) * t, y2 + (y1 - y2) * t - 1 - s * 16, 0.6 + s * 8, '#7a4a5c') }).join('')
    return poly([eaves[0], ...top, eaves[1], [x1 - (x1 - x2) * 0.12, y1 - h1 * 0.2], [x2 + (x1 - x2) * 0.12, y2 - h2 * 0.2]], c) + poly([eaves[0], ...top, eaves[1]], mix(c, '#ffd9a0', 0.5)) + [0.25, 0.42, 0.58, 0.75].map((t) => line(x2 + (x1 - x2) * t, y2 + (y1 - y2) * t - (h2 + (h1 - h2) * t) * 0.84, x2 + (x1 - x2) * t, y2 + (y1 - y2) * t - (h2 + (h1 - h2) * t) * 0.2, '#2a1733', 0.6 + to * 5)).join('') + wheels
  }
  const ends = [0.015, 0.035, 0.06, 0.09, 0.13, 0.18, 0.24, 0.32, 0.42, 0.54]
  const train = ends.slice(0, -1).map((from, i) => wagon(from, from + ((ends[i + 1] ?? from) - from) * 0.95, ['#8f4450', '#b96a48', '#5c4a70'][i % 3] ?? '#8f4450')).join('')
  const loco = wagon(0.545, 0.8, '#2f5b7c') + poly([[302, 542], [300, 566], [46, 592], [44, 566]], '#f2c14a') + poly([[60, 660], [44, 500], [70, 478], [128, 472], [128, 650]], '#23486a') + poly([[60, 556], [54, 506], [112, 494], [114, 546]], '#ffe3a0') + poly([[58, 600], [56, 574], [128, 566], [128, 592]], '#f2c14a') + [150, 190, 230, 265].map((x) => poly([[x, 514 + (x - 150) * -0.02], [x + 24, 512], [x + 24, 536], [x, 540]], '#ffdf9a')).join('')
  const tracks = stroke('M862 493L-300 735M866 495L-300 790', '#f7b37a', 4) + pen.many(34, (i) => { const t = (i / 34) ** 2 * 1.1; const [x, y] = rail(t); return line(x - 10 - t * 40, y + 1, x + 14 + t * 60, y + 6 + t * 34, '#2a1733', 1.5 + t * 10) })
  const lights = pen.halo(74, 626, 210, '#fff0c0', 0.85) + circle(74, 628, 11, '#fffbe6') + circle(112, 622, 10, '#fffbe6')
  const poles = [[760, 520, 70], [640, 560, 130], [430, 640, 250]].map(([x = 0, y = 0, h = 0]) => line(x, y, x, y - h, '#1d1430', h * 0.035) + line(x - h * 0.14, y - h * 0.92, x + h * 0.14, y - h * 0.92, '#1d1430', h * 0.025)).join('') + stroke('M850 470L760 456Q700 470 640 442Q520 470 430 412Q240 440 -10 250', '#1d1430', 2)
  const bicycle = at(1096, 742, circle(-40, -26, 24, 'none', 'stroke="#140e26" stroke-width="4"') + circle(40, -26, 24, 'none', 'stroke="#140e26" stroke-width="4"') + stroke('M-40 -26L-16 -64H26L40 -26M-16 -64L-2 -26L26 -64M-40 -26H-2M26 -64L22 -80H34M-24 -68H-8', '#140e26', 4))
  const watchers = ellipse(980, 740, 130, 10, '#140e26', 'opacity=".6"') + person(940, 738, 210, { top: '#c2483c', legs: '#1d1a38', skin: '#d99f78', hair: '#2a1830' }, { coat: 'coat', hair: 'long', left: armHip, right: armUp }, -1) + person(1010, 742, 130, { top: '#2f6b7c', legs: '#1d1a38', hat: '#f2c14a' }, { headgear: 'beanie', left: armUp, right: armUp }, -1)
  return sky + far + near + tracks + train + loco + lights + poles + watchers + bicycle + grass(pen, 560, 812, 660, 80, 120, '#1a1430', 0.25) + grass(pen, 600, 812, 600, 66, 40, '#c9764a', 0.3) + flock(pen, 480, 230, 260, 90, 8, 13, '#2a1f48')
}

export function greenhouse(pen: Pen): string {
  const [vx, vy] = [640, 360]
  const sky = rect(0, 0, 1200, 800, pen.fade(['#9fd0c4', '#e3ebc4', '#fbe9b8'])) + pen.halo(vx, vy - 30, 420, '#fff6d0', 0.95) + shape(`${curve([[430, 430], [480, 372], [560, 352], [700, 360], [800, 366], [860, 430]])}Z`, '#8fb58a') + poplar(pen, 560, 372, 60, '#6d9c77', '#a9c98a') + poplar(pen, 584, 374, 48, '#6d9c77', '#a9c98a') + skyline(pen, 640, 376, 120, 26, '#b98a6a')
  const toward = (x: number, y: number, t: number): Point => [vx + (x - vx) * t, vy + (y - vy) * t]
  const arch: Point[] = [[-60, 760], [-60, 200], [120, -40], [640, -150], [1160, -40], [1340, 200], [1340, 760]]
  const ribs = pen.many(9, (i) => {
    const t = 0.16 + (i / 8) ** 1.9 * 0.9
    return stroke(curve(arch.map(([x, y]) => toward(x, y, t))), mix('#f4f6e4', '#2f6b5f', t * 0.9), 1.5 + t * 8)
  })
  const extra: Point[] = [[380, -110], [900, -110], [10, 80], [1270, 80], [-60, 420], [1340, 420]]
  const bars = [...arch, ...extra].map(([x, y]) => stroke(straight([toward(x, y, 0.16), toward(x, y, 1.06)], false), '#2f6b5f', 3, 'opacity=".7"')).join('')
  const glass = poly([toward(120, -40, 0.16), toward(120, -40, 1.1), toward(640, -150, 1.1), toward(640, -150, 0.16)], '#ffffff', 'opacity=".3"') + poly([toward(1160, -40, 0.2), toward(1160, -40, 1.1), toward(1340, 200, 1.1), toward(1340, 200, 0.2)], '#ffffff', 'opacity=".25"')
  const floor = poly([toward(-60, 760, 0.16), toward(1340, 760, 0.16), [1700, 810], [-400, 810]], pen.fade(['#d9b98a', '#8a5c40']))
  const pot = (px: number, py: number, s: number, k: number): string => {
    let leaves = ''
    for (let l = 0; l < 6; l += 1) {
      const a = -Math.PI / 2 + (l - 2.5) * 0.5 + pen.between(-0.15, 0.15)
      leaves += cut(px + Math.cos(a) * s * 0.52, py - s * 0.5 + Math.sin(a) * s * 0.55, s * 0.9, s * 0.26, a)
    }
    return poly([[px - s * 0.5, py - s * 0.4], [px + s * 0.5, py - s * 0.4], [px + s * 0.36, py + s * 0.25], [px - s * 0.36, py + s * 0.25]], mix('#d98a5c', '#b4583c', k / 4)) + shape(leaves, mix('#7fb560', '#2f7a4c', pen.chance())) + (pen.chance() > 0.72 ? circle(px + s * 0.2, py - s * 0.8, s * 0.15, '#d9402f') : '')
  }
  const bench = (x1: number, x2: number): string => {
    const y = 640
    const inner = x1 < vx ? x2 : x1
    const plants = pen.many(15, (i) => { const t = 0.2 + (i / 14) ** 1.8 * 1.3; return pen.many(4, (k) => pot(...toward(x1 + ((x2 - x1) * (k + 0.5)) / 4, y, t), t * 42, k)) })
    return poly([toward(x1, y, 0.18), toward(x2, y, 0.18), toward(x2, y, 1.7), toward(x1, y, 1.7)], '#6d4434') + poly([toward(inner, y, 0.18), toward(inner, y, 1.7), toward(inner, y + 90, 1.7), toward(inner, y + 90, 0.18)], '#4a2c28') + plants
  }
  const basket = (x: number, t: number): string => {
    const [px, py] = toward(x, 60, t)
    const s = t * 70
    return line(px, py, px, py - s * 1.4, '#2f6b5f', 2) + shape(`M${f(px - s * 0.5)} ${f(py)}H${f(px + s * 0.5)}Q${f(px + s * 0.4)} ${f(py + s * 0.5)} ${f(px)} ${f(py + s * 0.5)}Q${f(px - s * 0.4)} ${f(py + s * 0.5)} ${f(px - s * 0.5)} ${f(py)}`, '#b4583c') + cuts(pen, { box: [px - s * 0.7, py - s * 0.3, s * 1.4, s * 0.7], count: 26, length: [s * 0.3, s * 0.6], width: [s * 0.07, s * 0.12], angle: (cx) => 1.5 - (cx - px) / s }, '#3f8a52') + specks(pen, px - s * 0.6, py - s * 0.2, s * 1.2, s * 0.5, 9, '#f2785c', s * 0.16)
  }
  const hanging = [0.35, 0.55, 0.85].map((t) => basket(420, t) + basket(860, t)).join('')
  const worker = ellipse(664, 742, 110, 10, '#3a241f', 'opacity=".5"') + person(650, 740, 380, { top: '#e2a53c', legs: '#2f5b6c', skin: '#d99f78', hair: '#5a2a1c', hat: '#c2483c', shade: '#a86428' }, { coat: 'apron', headgear: 'scarf', left: armHip, right: [[20, -68], [32, -72]] }) + at(778, 500, rect(-24, -30, 56, 54, '#2f6b7c') + stroke('M32 -10L70 -36M-24 -14Q-44 0 -24 14M-14 -30Q4 -54 22 -30', '#2f6b7c', 8) + ellipse(72, -38, 9, 14, '#1f4a58')) + cuts(pen, { box: [846, 474, 60, 90], count: 36, length: [10, 24], width: [1, 2.2], angle: 1.25 }, '#f4fbf0')
  const beams = rays(pen, 900, -60, 120, 900, 40, '#fffbe0', 'opacity=".4"', [1.4, 2.5])
  return sky + ribs + bars + glass + floor + person(vx - 6, 462, 90, { top: '#4f7f8f', legs: '#33403f', hat: '#f4e2b4' }, { headgear: 'brim', right: armFront }) + hanging + bench(60, 420) + bench(880, 1240) + beams + mist(pen, 300, 160, '#fff8da', 0.3) + worker
}

export function solarField(pen: Pen): string {
  const sky = rect(0, 0, 1200, 420, pen.fade(['#2f6f94', '#86b9bc', '#f4e6b4', '#f9cf86'])) + halftone(0, 4, 1200, 220, '#1d507a', 7.5, 0.4, 11, 'opacity=".5"') + pen.halo(820, 240, 300, '#fff6d0', 0.95) + circle(820, 240, 58, '#fff4c8') + rays(pen, 820, 240, 84, 640, 110, '#fff8dc', 'opacity=".65"') + cloud(pen, 280, 150, 420, 90, '#fbf0d4') + cloud(pen, 470, 230, 330, 50, '#f9dcae') + streaks(pen, 900, 90, 300, 70, 5, '#fbf0d4', 'opacity=".8"')
  const mills = [150, 330, 1050].map((x, i) => { const h = 120 - i * 14; return line(x, 350, x, 350 - h, '#f6f0dc', 4) + pen.many(3, (k) => { const a = i * 0.5 + k * 2.094; return shape(cut(x + Math.cos(a) * h * 0.26, 350 - h + Math.sin(a) * h * 0.26, h * 0.54, 5, a), '#f6f0dc') }) }).join('')
  const far = mills + shape(`${curve([[-10, 372], [200, 330], [440, 350], [700, 318], [980, 346], [1210, 316]])}V430H-10Z`, '#7fa58c') + skyline(pen, 480, 376, 220, 34, '#a9705c') + steeple(590, 374, 20, 84, '#9a5f54')
  const meadow = rect(0, 374, 1200, 430, pen.fade(['#c9cf7c', '#7fa052', '#3f6a44'])) + furrows(600, 360, 810, -600, 1800, 120, '#4f7a48', 30, 'opacity=".35"') + cuts(pen, { box: [0, 400, 1200, 400], count: 220, length: [8, 30], width: [1, 2.4], angle: -1.3 }, '#dfe08f', 'opacity=".55"')
  const panel = (x: number, y: number, w: number, h: number, t: number): string => {
    const skew = h * 0.5
    const quad: Point[] = [[x + skew, y - h], [x + w * 0.95 + skew, y - h], [x + w * 0.95, y], [x, y]]
    let grid = ''
    for (let k = 1; k < 6; k += 1) grid += `M${f(x + (w * 0.95 * k) / 6)} ${f(y)}l${f(skew)} ${f(-h)}`
    grid += `M${f(x + skew / 3)} ${f(y - h / 3)}h${f(w * 0.95)}M${f(x + (skew * 2) / 3)} ${f(y - (h * 2) / 3)}h${f(w * 0.95)}`
    const legs = ellipse(x + w * 0.4, y + h * 0.3, w * 0.56, h * 0.1, '#26452f', 'opacity=".5"') + line(x + w * 0.2, y - h * 0.2, x + w * 0.2, y + h * 0.3, '#3a4a54', 1 + t * 6) + line(x + w * 0.75, y - h * 0.2, x + w * 0.75, y + h * 0.3, '#3a4a54', 1 + t * 6)
    const glint = poly([[x + w * 0.2 + skew, y - h], [x + w * 0.36 + skew, y - h], [x + w * 0.36, y], [x + w * 0.2, y]], '#fff6d8', 'opacity=".28"')
    return legs + poly(quad, mix('#2a4f86', '#8fc3cc', Math.max(0, 0.75 - Math.abs(x + w / 2 - 820) / 700) * (1 - t * 0.5))) + stroke(grid, '#dcebe4', 0.6 + t * 1.8, 'opacity=".8"') + stroke(straight(quad), '#f4f2e0', 0.8 + t * 3.4) + glint
  }
  const row = (t: number): string => {
    const [y, h, w] = [392 + t * t * 330, 14 + t * 130, 40 + t * 200]
    return pen.many(32, (k) => {
      const i = k - 16
      const x = 600 + i * w + t * 60
      return x > 1240 || x + w < -60 || (i === 0 && t > 0.2) ? '' : panel(x, y, w, h, t)
    })
  }
  const sheep = (x: number, y: number, s: number, flip: 1 | -1): string => at(x, y, ellipse(0, 2, 44, 6, '#26452f', 'opacity=".5"') + stroke('M-20 -10V0M-8 -8V0M12 -8V0M22 -10V0', '#2c2430', 6) + shape(curve([[-40, -26], [-34, -46], [-14, -54], [10, -54], [30, -46], [38, -28], [26, -12], [0, -8], [-26, -10]], true), '#fbf3de') + pen.many(9, () => stroke(`M${f(pen.between(-28, 22))} ${f(pen.between(-44, -18))}q5 -7 10 0`, '#c9b998', 2.6)) + shape('M30 -44Q52 -50 58 -32Q56 -20 42 -22Q30 -26 30 -44', '#2c2430'), s, 0, flip)
  const people = ellipse(600, 700, 90, 9, '#26452f', 'opacity=".6"') + person(566, 698, 200, { top: '#f2a53c', legs: '#2c3a56', skin: '#d99f78', hat: '#f9f3de', hair: '#2a1c1c' }, { headgear: 'helmet', left: armHip, right: armFront }) + person(650, 704, 192, { top: '#c2483c', legs: '#2c3a56', skin: '#e8b48f', hat: '#f9f3de', hair: '#7a3a20' }, { headgear: 'helmet', hair: 'long', right: armFront, left: [[16, -60], [24, -66]] }, -1) + rect(594, 560, 34, 24, '#f9f3de')
  return sky + far + pen.many(9, (i) => poplar(pen, 700 + i * 40 + pen.between(-10, 10), 380, pen.between(40, 70), '#5f8a62', '#9aba72')) + meadow + [0, 0.16, 0.32, 0.5, 0.7, 0.95].map(row).join('') + people + sheep(480, 620, 0.7, 1) + sheep(740, 610, 0.66, -1) + sheep(470, 764, 1.2, 1) + sheep(760, 772, 1.1, -1) + grass(pen, 0, 812, 1200, 60, 120, '#2f5238', 0.2) + specks(pen, 0, 730, 1200, 70, 26, '#f7e9a0', 8) + specks(pen, 0, 730, 1200, 70, 16, '#e2725a', 9) + flock(pen, 420, 90, 240, 80, 6, 13, '#2c4a5c')
}
