// Things made by hand and kept: pottery, embroidery and books.
import type { Pen } from './pen.ts'
import { armFront, armHip, armUp, person } from './people.ts'
import { at, circle, curve, ellipse, f, line, mix, type Point, poly, rect, shape, stroke } from './svg.ts'
import { cut, cuts, halftone, specks } from './textures.ts'
import { board } from './town.ts'

type Clay = readonly [body: string, band: string, mark: string]
const clays: readonly [Clay, ...Clay[]] = [['#b4583c', '#f3e0bc', '#3a2430'], ['#e9d2a4', '#2f5b6c', '#b4483c'], ['#3d3038', '#c98f54', '#e9d2a4'], ['#d9904f', '#6d2c33', '#f7ead0'], ['#5a7f74', '#f3e0bc', '#b4483c'], ['#8a3b38', '#e2a53c', '#f7ead0']]

/** A vessel by its profile — half-widths from neck to foot — with bands of pattern painted round it. */
function vessel(pen: Pen, x: number, y: number, h: number, profile: readonly number[], clay: Clay): string {
  const [body, band, mark] = clay
  const step = h / (profile.length - 1)
  const right: Point[] = profile.map((w, i) => [x + w * h, y - h + i * step] as const)
  const left: Point[] = profile.map((w, i) => [x - w * h, y - h + i * step] as const).reverse()
  const d = `${curve(right)}${curve(left).replace('M', 'L')}Z`
  const wide = Math.max(...profile) * h
  const teeth = (ty: number, size: number, colour: string): string => shape(pen.many(Math.ceil((wide * 2) / size) + 1, (i) => `M${f(x - wide + i * size)} ${f(ty)}l${f(size / 2)} ${f(-size * 0.8)}l${f(size / 2)} ${f(size * 0.8)}Z`), colour)
  const wave = (ty: number, size: number): string => stroke(`M${f(x - wide)} ${f(ty)}${pen.many(Math.ceil((wide * 2) / size), (i) => `q${f(size / 2)} ${f(i % 2 ? size * 0.5 : -size * 0.5)} ${f(size)} 0`)}`, mark, h * 0.02)
  const s = h * 0.1
  const inside = rect(x - wide, y - h * 0.62, wide * 2, h * 0.26, band) + teeth(y - h * 0.36, s, mark) + rect(x - wide, y - h * 0.66, wide * 2, h * 0.025, mark) + rect(x - wide, y - h * 0.34, wide * 2, h * 0.025, mark) + wave(y - h * 0.54, s * 0.8) + wave(y - h * 0.22, s) + rect(x - wide, y - h * 0.94, wide * 2, h * 0.03, band) + specks(pen, x - wide, y - h * 0.12, wide * 2, h * 0.05, 9, band, h * 0.024)
  return ellipse(x, y, wide * 0.8, h * 0.03, '#1d1018', 'opacity=".5"') + shape(d, body) + pen.clip(d, `${inside}${rect(x - wide, y - h, wide * 0.7, h, '#1d1018', 'opacity=".28"')}${rect(x + wide * 0.42, y - h, wide * 0.16, h, '#fff6e0', 'opacity=".35"')}`) + ellipse(x, y - h, (profile[0] ?? 0.2) * h, h * 0.022, mix(body, '#1d1018', 0.5))
}
const jug = [0.14, 0.12, 0.13, 0.26, 0.34, 0.35, 0.28, 0.17]
const pot = [0.3, 0.27, 0.38, 0.48, 0.48, 0.38, 0.22]
const vase = [0.12, 0.1, 0.1, 0.16, 0.24, 0.28, 0.26, 0.2, 0.14]
const bowl = [0.62, 0.6, 0.54, 0.42, 0.24]

function plate(pen: Pen, x: number, y: number, r: number, clay: Clay): string {
  const [body, band, mark] = clay
  const ring = (n: number, at0: number, size: number, colour: string): string => pen.many(n, (i) => at(x + Math.cos((i / n) * 6.283) * at0, y + Math.sin((i / n) * 6.283) * at0, shape(`M0 ${f(-size)}Q${f(size * 0.7)} 0 0 ${f(size)}Q${f(-size * 0.7)} 0 0 ${f(-size)}`, colour), 1, (i / n) * 360 + 90))
  return circle(x + 7, y + 8, r, '#1d1018', 'opacity=".45"') + circle(x, y, r, band) + circle(x, y, r * 0.93, body) + ring(16, r * 0.8, r * 0.11, band) + circle(x, y, r * 0.62, mark) + circle(x, y, r * 0.58, band) + ring(8, r * 0.3, r * 0.24, mark) + circle(x, y, r * 0.12, body) + shape(`M${f(x - r * 0.7)} ${f(y - r * 0.5)}A${f(r * 0.86)} ${f(r * 0.86)} 0 0 1 ${f(x + r * 0.2)} ${f(y - r * 0.84)}A${f(r * 1.1)} ${f(r * 1.1)} 0 0 0 ${f(x - r * 0.7)} ${f(y - r * 0.5)}`, '#fff', 'opacity=".4"')
}

export function museumCeramics(pen: Pen): string {
  const wall = rect(0, 0, 1200, 800, pen.fade(['#2c3a4c', '#3d4f5c', '#54605c'])) + cuts(pen, { box: [0, 0, 1200, 700], count: 180, length: [20, 70], width: [0.8, 1.8], angle: 1.57 }, '#22303f', 'opacity=".6"')
  const cabinet = rect(50, 60, 790, 640, '#6d4234') + rect(70, 80, 750, 600, '#22181f')
  const lights = [160, 445, 730].map((x) => poly([[x - 30, 80], [x + 30, 80], [x + 190, 680], [x - 190, 680]], pen.fade([[0, '#ffe3a8', 0.6], [1, '#ffe3a8', 0.12]]))).join('')
  const shelf = (y: number): string => board(pen, 70, y, 750, 16, '#c98f54', '#8a5a34') + rect(70, y + 16, 750, 10, '#0d0a10', 'opacity=".6"')
  const pick = (i: number): Clay => clays[i % 6] ?? clays[0]
  const top = [170, 320, 470, 620, 740].map((x, i) => (i % 2 ? plate(pen, x, 178, 72, pick(i + 1)) : vessel(pen, x, 250, 150, [jug, pot, vase][i % 3] ?? jug, pick(i)))).join('')
  const middle = [150, 290, 440, 590, 735].map((x, i) => vessel(pen, x, 452, [150, 110, 166, 120, 156][i] ?? 140, [pot, bowl, jug, pot, vase][i] ?? jug, pick(i + 3))).join('')
  const bottom = [160, 320, 480, 620, 745].map((x, i) => (i === 1 || i === 3 ? plate(pen, x, 588, 70, pick(i + 2)) : vessel(pen, x, 662, [156, 0, 130, 0, 164][i] ?? 140, [vase, pot, pot, jug, jug][i] ?? jug, pick(i + 5)))).join('')
  const glass = poly([[70, 80], [260, 80], [120, 680], [70, 680]], '#ffffff', 'opacity=".08"') + poly([[430, 80], [520, 80], [380, 680], [290, 680]], '#ffffff', 'opacity=".07"')
  const window = rect(920, 70, 220, 300, pen.fade(['#e9b67a', '#f7e0ae'])) + line(1030, 70, 1030, 370, '#22303f', 8) + line(920, 200, 1140, 200, '#22303f', 8) + rect(912, 62, 236, 316, 'none', 'stroke="#22303f" stroke-width="14"') + poly([[920, 70], [1140, 70], [900, 800], [560, 800]], '#ffe9b8', 'opacity=".12"')
  const floor = rect(0, 700, 1200, 110, pen.fade(['#8a5a40', '#4a2c2c'])) + pen.many(12, (i) => line(600 + (i - 6) * 90, 700, 600 + (i - 6) * 170, 800, '#3a2226', 2))
  const plinth = poly([[930, 560], [1110, 560], [1120, 760], [920, 760]], '#e9dcc0') + poly([[930, 560], [980, 560], [972, 760], [920, 760]], '#a8957f') + vessel(pen, 1020, 560, 230, jug, ['#d9904f', '#f7ead0', '#6d2c33'])
  const visitors = ellipse(500, 770, 110, 10, '#1d1018', 'opacity=".6"') + person(470, 768, 330, { top: '#a83d49', legs: '#1d1a2c', skin: '#d99f78', hair: '#2a1824' }, { coat: 'coat', hair: 'bun', right: [[18, -72], [28, -84]], left: armHip, bag: '#e2a53c' }) + person(566, 772, 200, { top: '#e2a53c', legs: '#2f4a5c', hair: '#7a4226' }, { hair: 'braid', right: armUp })
  return wall + cabinet + lights + top + middle + bottom + shelf(250) + shelf(452) + shelf(662) + glass + window + floor + plinth + visitors
}

export function embroidery(pen: Pen): string {
  const size = 12
  const table = rect(0, 0, 1200, 800, '#5a2a3c') + [0, 1, 2, 3, 4, 5].map((i) => board(pen, 0, i * 136, 1200, 134, mix('#6d3444', '#4a2236', (i % 3) / 2), '#351828')).join('')
  const cloth = `${curve([[70, 60], [500, 84], [900, 50], [1140, 70], [1124, 400], [1146, 760], [700, 740], [300, 764], [60, 744], [84, 400], [70, 60]])}Z`
  const [red, black, gold] = ['#b4202f', '#22182a', '#e2a53c'] as const
  const cross = (c: number, r: number): string => { const [x, y] = [90 + c * size, 92 + r * size]; return `M${x + 1} ${y + 1}l${size - 2} ${size - 2}M${x + size - 1} ${y + 1}l${-size + 2} ${size - 2}` }
  let [reds, blacks, golds] = ['', '', '']
  for (let c = 0; c < 85; c += 1) {
    for (let r = 0; r < 53; r += 1) {
      const u = Math.abs(((c + 2) % 20) - 10)
      const v = Math.abs(r - 26)
      if (v > 22) { if (v === 24 && c % 4 < 2) blacks += cross(c, r); if (v === 23 && c % 2 === 0) reds += cross(c, r); continue }
      if (c > 58 && (r * 7 + c * 3) % 11 < (c - 58) * 0.6) continue
      if (c > 72) continue
      if (v >= 17) { const z = Math.abs((c % 8) - 4) + (v - 17); if (z === 4 || z === 5) reds += cross(c, r); else if (z < 2) blacks += cross(c, r); else if (v === 22) blacks += cross(c, r); continue }
      if (v === 15 || v === 16) { if ((c + r) % 2) blacks += cross(c, r); continue }
      const m = u + v
      if (m === 13 || m === 12) blacks += cross(c, r)
      else if (m <= 10 && m > 7) reds += cross(c, r)
      else if (m === 6 || (v === 0 && u < 3)) golds += cross(c, r)
      else if ((u === v || u + 1 === v || u === v + 1) && m < 6) reds += cross(c, r)
      else if (u === 0 && v < 6) blacks += cross(c, r)
      else if (m > 14 && (u === v - 4 || u === v - 3)) reds += cross(c, r)
    }
  }
  const stitches = stroke(reds, red, 4.2, 'stroke-linecap="round"') + stroke(blacks, black, 4.2, 'stroke-linecap="round"') + stroke(golds, gold, 4.2, 'stroke-linecap="round"')
  const linen = shape(cloth, '#170a14', 'transform="translate(14 18)" opacity=".5"') + shape(cloth, '#f4ead4') + pen.clip(cloth, stroke(`${pen.many(130, (i) => `M0 ${i * 6 + 8}h1200`)}${pen.many(190, (i) => `M${i * 6 + 30} 0v800`)}`, '#dccbaa', 1) + stitches + poly([[0, 0], [360, 0], [120, 800], [0, 800]], '#fff8e4', 'opacity=".14"') + poly([[640, 0], [760, 0], [660, 800], [520, 800]], '#7a5a54', 'opacity=".1"') + poly([[980, 0], [1200, 0], [1200, 800], [1060, 800]], '#7a5a54', 'opacity=".16"'))
  const hoop = circle(760, 410, 286, 'none', 'stroke="#170a14" stroke-width="26" opacity=".3" transform="translate(8 12)"') + circle(760, 410, 286, 'none', 'stroke="#c98f54" stroke-width="24"') + circle(760, 410, 293, 'none', 'stroke="#f0c488" stroke-width="6"') + circle(760, 410, 276, 'none', 'stroke="#8a5a34" stroke-width="4"') + rect(742, 98, 36, 34, '#d9b25c') + rect(752, 78, 16, 30, '#a8803c')
  const hand = shape('M1220 620L1220 800L1010 800Q960 690 900 620Q868 584 846 560Q832 540 846 530Q862 526 884 548L920 580Q880 520 872 490Q868 470 884 468Q900 470 912 496L956 556Q934 500 938 478Q946 460 962 472Q976 500 996 550Q990 510 1002 500Q1018 494 1026 520Q1046 570 1080 590Q1150 590 1220 620Z', '#dba27a') + shape('M1220 700L1220 800L1010 800Q970 704 906 626Q1000 690 1080 680Q1150 676 1220 700', '#b0744f') + stroke('M920 580L948 612M956 556L980 592M996 550L1014 582', '#8a4a2c', 3.4, 'stroke-linecap="round"') + shape('M1130 590L1220 580V810H1060Z', '#f4ead4') + [0, 1, 2, 3, 4].map((i) => poly([[1130 + i * 4 - 8, 626 + i * 38], [1148 + i * 4 - 8, 610 + i * 38], [1166 + i * 4 - 8, 626 + i * 38], [1148 + i * 4 - 8, 642 + i * 38]], i % 2 ? black : red)).join('') + shape('M838 548Q836 532 848 532Q858 536 866 546Q852 556 838 548', '#f3cbb0')
  const left = shape('M-20 560Q120 520 240 540Q330 520 400 540Q424 550 410 566Q390 574 350 572Q400 586 406 604Q402 622 370 618L310 606Q350 630 346 648Q336 662 300 650L240 628Q262 650 250 664Q236 672 206 656Q120 650 60 720L-20 760Z', '#e3ac84') + shape('M-20 640Q100 600 206 656Q120 650 60 720L-20 760Z', '#b9805c') + stroke('M350 572L300 566M310 606L270 592M240 628L212 612', '#8a4a2c', 3.4, 'stroke-linecap="round"') + shape('M-20 540L70 528L110 700L-20 790Z', '#a83d49')
  const needle = stroke(`M${90 + 57 * size} ${92 + 26 * size}Q830 300 812 470Q800 560 700 620Q560 690 640 750`, red, 4.4) + line(786, 480, 866, 560, '#e9eef0', 7, 'stroke-linecap="round"') + line(786, 480, 866, 560, '#8a98a0', 2) + at(120, 150, ellipse(8, 12, 60, 52, '#170a14', 'opacity=".4"') + circle(0, 0, 54, red) + pen.many(9, (i) => stroke(`M${-44 + i * 11} -${30 - Math.abs(i - 4) * 4}Q${-10 + i * 5} 10 ${-50 + i * 12} ${34 - Math.abs(i - 4) * 4}`, i % 2 ? '#8a1424' : '#dc5a5c', 3)))
  return table + linen + hoop + left + needle + hand
}

export function bookshelf(pen: Pen): string {
  const wall = rect(0, 0, 1200, 800, '#4a2c3c')
  const inks = ['#a83d49', '#c9713f', '#e2a53c', '#2f5b66', '#3f7a74', '#6a3f66', '#f0dfba', '#2c2a4c', '#8a5a3c', '#d98a6c'] as const
  const spine = (x: number, y: number, w: number, h: number): string => {
    const c = pen.pick(inks)
    const mark = pen.pick(['#f3e0b4', '#e2a53c', '#22182a'])
    const kind = Math.floor(pen.chance() * 4)
    const deco = kind === 0 ? rect(x, y - h * 0.86, w, h * 0.03, mark) + rect(x, y - h * 0.8, w, h * 0.015, mark) + rect(x, y - h * 0.16, w, h * 0.03, mark) : kind === 1 ? rect(x + w * 0.22, y - h * 0.82, w * 0.56, h * 0.4, mark) + rect(x + w * 0.34, y - h * 0.76, w * 0.32, h * 0.28, c) : kind === 2 ? poly([[x + w / 2, y - h * 0.8], [x + w * 0.84, y - h * 0.68], [x + w / 2, y - h * 0.56], [x + w * 0.16, y - h * 0.68]], mark) + rect(x, y - h * 0.2, w, h * 0.04, mark) : shape(cut(x + w / 2, y - h * 0.5, h * 0.6, w * 0.3, 1.57), mark) + circle(x + w / 2, y - h * 0.12, w * 0.18, mark)
    return rect(x, y - h, w, h, c) + deco + rect(x, y - h, w * 0.2, h, '#1d1018', 'opacity=".22"') + rect(x + w * 0.78, y - h, w * 0.09, h, '#fff6e0', 'opacity=".3"')
  }
  const row = (from: number, to: number, y: number, tall: number): string => {
    let out = ''
    let x = from
    while (x < to - 26) {
      const w = Math.min(pen.between(20, 46), to - x)
      const h = tall * pen.between(0.72, 0.98)
      if (pen.chance() > 0.92 && x < to - 120) {
        out += at(x + 26, y, spine(-16, 0, 32, h * 0.94), 1, 14)
        x += 92
      } else {
        out += spine(x, y, w, h)
        x += w + 1
      }
    }
    return out
  }
  const plank = (y: number, from = 0, to = 1200): string => board(pen, from, y, to - from, 22, '#b9773f', '#7a4a2c') + rect(from, y + 22, to - from, 14, '#1d1018', 'opacity=".5"')
  const shelves = rect(0, 0, 1200, 800, '#2a1624') + row(0, 760, 196, 186) + row(0, 470, 414, 186) + row(0, 470, 634, 188) + row(930, 1200, 414, 180) + row(930, 1200, 634, 180) + row(860, 1200, 196, 186)
  const niche = rect(470, 218, 460, 600, pen.fade(['#2c4f5c', '#3f6f70', '#c98f5c'])) + rect(500, 250, 400, 260, pen.fade(['#1a2350', '#4a3a70', '#d9806c'])) + specks(pen, 500, 250, 400, 130, 26, '#fbeccb', 3) + circle(810, 320, 26, '#f9e6b4') + halftone(500, 254, 400, 90, '#0d1638', 6, 0.4, 10, 'opacity=".5"') + shape(`${curve([[500, 470], [600, 440], [740, 466], [900, 430]])}V510H500Z`, '#2a2450') + line(700, 250, 700, 510, '#f0dfba', 8) + line(500, 380, 900, 380, '#f0dfba', 8) + rect(492, 242, 416, 276, 'none', 'stroke="#f0dfba" stroke-width="16"')
  const seat = shape('M540 800V600Q540 540 600 540H790Q850 540 850 600V800Z', '#a83d49') + shape('M540 800V600Q540 540 600 540H640Q590 560 592 800Z', '#701f35') + rect(500, 680, 70, 130, '#8a2c40', 'rx="26"') + rect(822, 680, 70, 130, '#c2525a', 'rx="26"')
  const reader = at(694, 800, shape('M-92 10Q-100 -130 -48 -152L-16 -166H16L50 -152Q100 -130 92 10Z', '#e9b04c') + shape('M-92 10Q-100 -130 -48 -152L-20 -164Q-60 -90 -50 10Z', '#a86a2c', 'opacity=".7"') + line(0, -190, 0, -160, '#c27f5c', 30) + shape('M-50 -226Q-54 -286 2 -286Q56 -284 50 -222L56 -150Q36 -146 36 -180H-36Q-36 -146 -58 -150Z', '#5a2c20') + ellipse(0, -222, 38, 46, '#e8b48f') + shape('M-38 -222Q-36 -178 0 -176Q-20 -214 -10 -264Q-36 -256 -38 -222', '#c98a66', 'opacity=".7"') + shape('M-42 -222Q-44 -276 4 -276Q46 -272 42 -222Q24 -252 -8 -254Q-30 -248 -42 -222', '#5a2c20') + stroke('M-24 -216q9 7 18 0M8 -216q9 7 18 0', '#3a1c18', 3.4, 'stroke-linecap="round"') + stroke('M2 -212q6 16 -2 18M-8 -188q9 6 18 0', '#8a4a34', 3, 'stroke-linecap="round"') + poly([[-112, -110], [0, -84], [0, 0], [-112, -30]], '#2f5b66') + poly([[112, -110], [0, -84], [0, 0], [112, -30]], '#3f7a74') + poly([[-106, -116], [0, -92], [106, -116], [106, -106], [0, -84], [-106, -106]], '#fbf0d4') + ellipse(-104, -62, 14, 22, '#e8b48f') + ellipse(104, -62, 14, 22, '#dba27a'))
  const lamp = line(880, 470, 880, 800, '#22182a', 8) + pen.halo(866, 480, 260, '#ffe3a0', 0.75) + poly([[826, 486], [846, 414], [910, 414], [936, 486]], '#f7d58a')
  const cat = at(800, 196, shape('M-52 0Q-58 -46 -20 -52Q10 -58 26 -70L22 -92L36 -82L46 -84L58 -94L58 -72Q62 -46 38 -34L44 0Z', '#d9783c') + stroke('M-46 -6Q-80 4 -74 44', '#d9783c', 9, 'stroke-linecap="round"') + circle(38, -70, 2.6, '#22182a') + circle(50, -70, 2.6, '#22182a'))
  const ladder = stroke('M250 20L140 810M340 20L250 810', '#d9a45a', 13) + pen.many(9, (i) => line(240 - i * 12, 90 + i * 84, 332 - i * 10, 90 + i * 84, '#b9773f', 11)) + person(276, 600, 330, { top: '#3f7a74', legs: '#2c2a4c', skin: '#d99f78', hair: '#2a1824' }, { hair: 'bun', left: armUp, right: armFront, coat: 'jacket' })
  return wall + shelves + niche + plank(196) + plank(414, 0, 470) + plank(634, 0, 470) + plank(414, 930) + plank(634, 930) + cat + seat + lamp + reader + ladder + row(930, 1200, 806, 150) + row(0, 130, 806, 150)
}
