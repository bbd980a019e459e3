// The town's days: the market, the tram, the school, snow, and the library after dark.
import { ball, bareTree, bird, cloud, fir, flock, streaks, tree } from './nature.ts'
import type { Pen } from './pen.ts'
import { armFront, armHip, armUp, armWave, person } from './people.ts'
import { at, circle, curve, ellipse, f, group, line, mix, poly, rect, shape, straight, stroke } from './svg.ts'
import { cuts, halftone, rays, ripples, specks } from './textures.ts'
import { house, lamp, paving, skyline, steeple } from './town.ts'

function awning(pen: Pen, x: number, y: number, w: number, h: number, a: string, b: string): string {
  const strips = Math.round(w / 34)
  const step = w / strips
  const cloth = pen.many(strips, (i) => {
    const left = x + i * step
    const inset = h * 0.5
    const top = (px: number): number => x + inset + ((px - x) / w) * (w - inset * 2)
    const colour = i % 2 ? a : b
    return shape(`M${f(top(left))} ${f(y)}L${f(top(left + step))} ${f(y)}L${f(left + step)} ${f(y + h)}q${f(-step / 2)} ${f(h * 0.3)} ${f(-step)} 0Z`, colour)
  })
  return cloth + poly([[x, y + h], [x + w, y + h], [x + w, y + h * 0.8], [x, y + h * 0.8]], '#2a1a28', 'opacity=".14"')
}

function crate(pen: Pen, x: number, y: number, w: number, h: number, fruit: readonly [string, string], r: number): string {
  const heap = pen.many(Math.round(w / r), (i) => ball(x + r * 0.7 + (i % Math.ceil(w / r / 1.6)) * r * 1.55 + pen.between(-2, 2), y - r * (i >= w / r / 1.6 ? 1.1 : 0.1), r, mix(fruit[0], '#4a1620', pen.chance() * 0.22), fruit[1]))
  const slats = [0, 1, 2].map((i) => rect(x, y + i * (h / 3), w, h / 3 - 3, mix('#c98f55', '#7c4a2d', i * 0.2))).join('')
  return heap + slats + rect(x + 4, y, 7, h, '#8a5632') + rect(x + w - 11, y, 7, h, '#8a5632')
}

export function market(pen: Pen): string {
  const sky = rect(0, 0, 1200, 520, pen.fade(['#8fc1b8', '#d9dcc0', '#fbe3b4'])) + halftone(0, 4, 1200, 190, '#3f8a8a', 6.5, 0.5, 11, 'opacity=".4"') + pen.halo(170, 170, 260, '#fff2c8', 0.9) + rays(pen, 170, 170, 60, 520, 70, '#fff6dc', 'opacity=".6"', [-0.5, 2.2])
  const far = steeple(610, 430, 62, 330, '#c98d70') + circle(610, 195, 15, '#fbe9c6') + line(610, 195, 610, 185, '#5a3038', 2.5) + line(610, 195, 617, 199, '#5a3038', 2.5) + skyline(pen, 480, 430, 260, 70, '#d59c7c')
  const inks = ['#d9785a', '#ecc285', '#c4908a', '#e8d2a6'] as const
  const left = pen.many(3, (i) => house(pen, -20 + i * 158, 455, 150, 250 - i * 34, { wall: inks[i] ?? inks[0], roof: '#8c3f37', window: '#5a4858' }, 0, i === 1 ? 'gable' : 'mansard'))
  const right = pen.many(3, (i) => house(pen, 735 + i * 165, 455, 160, 196 + i * 40, { wall: inks[3 - i] ?? inks[1], roof: i === 1 ? '#3d6a6d' : '#9a4a3c', window: '#5a4858' }, 0, i === 1 ? 'mansard' : 'gable'))
  const square = rect(0, 450, 1200, 350, pen.fade(['#f2d3a0', '#c99270'])) + paving(450, 800, 600, '#a66a55', 1.5, 'opacity=".5"')
  const crowd = pen.many(15, (i) => {
    const y = 478 + (i % 5) * 9
    return ellipse(110 + i * 70, y + 2, 26, 4, '#6b3c40', 'opacity=".35"') + person(90 + i * 70 + pen.between(-16, 16), y, 78 + (i % 5) * 7, { top: pen.pick(['#2f6b6f', '#b8443a', '#e2a53c', '#54364f', '#e9dcc0']), legs: '#3b2a3a', hat: pen.pick(['#b8443a', '#e9dcc0', '#2f6b6f']) }, { walk: pen.between(0.4, 0.9), coat: pen.pick(['coat', 'skirt', 'jacket']), headgear: pen.pick(['cap', 'scarf', 'brim']), ...(i % 3 === 0 ? { bag: '#7c4a2d' } : {}) }, i % 2 ? 1 : -1)
  })
  const stallFar = pen.many(3, (i) => {
    const x = 20 + i * 420
    return line(x + 20, 430, x + 20, 560, '#54364f', 6) + line(x + 270, 430, x + 270, 560, '#54364f', 6) + rect(x + 6, 524, 280, 50, '#7b4350') + crate(pen, x + 16, 508, 80, 26, ['#e2a53c', '#f7dc95'], 11) + crate(pen, x + 104, 508, 80, 26, ['#7f9a4a', '#bccb7c'], 12) + crate(pen, x + 192, 508, 80, 26, ['#b8443a', '#e8876b'], 11) + awning(pen, x - 8, 372, 306, 54, i === 1 ? '#2f6b6f' : '#b8443a', '#f8ead0')
  })
  const posts = line(96, 250, 96, 700, '#402637', 11) + line(1104, 250, 1104, 700, '#402637', 11)
  const seller = person(392, 726, 322, { top: '#2f6b6f', legs: '#402637', skin: '#d99f78', hair: '#6a3b2a', hat: '#e2a53c' }, { coat: 'apron', headgear: 'scarf', right: [[20, -70], [36, -76]], left: [[18, -66], [8, -54]] })
  const buyer = person(742, 742, 318, { top: '#a83d39', legs: '#2c2030', skin: '#e8b48f', hair: '#2a1c20' }, { coat: 'coat', hair: 'bun', right: [[18, -68], [34, -70]], bag: '#e2a53c' }, -1)
  const scale = rect(560, 592, 58, 30, '#3c5560') + circle(589, 607, 11, '#f8ead0') + line(589, 607, 595, 600, '#b8443a', 2.4) + line(589, 592, 589, 578, '#2c2030', 5) + shape('M546 566H632Q628 582 589 582Q550 582 546 566', '#e9dcc0') + ball(572, 556, 13, '#b8443a', '#ec8f74') + ball(598, 554, 14, '#b8443a', '#ec8f74') + ball(585, 542, 12, '#c9553f', '#ec8f74')
  const counter = rect(60, 622, 1080, 200, '#5a2f3e') + rect(60, 622, 1080, 16, '#e6b06c') + cuts(pen, { box: [70, 650, 1060, 140], count: 130, length: [20, 60], width: [0.8, 2], angle: 1.57 }, '#3c1d2e', 'opacity=".8"')
  const goods = crate(pen, 84, 610, 150, 52, ['#b8443a', '#ee957a'], 20) + crate(pen, 246, 640, 150, 52, ['#e2a53c', '#f9e0a0'], 19) + crate(pen, 420, 660, 160, 52, ['#54364f', '#8a6485'], 17) + crate(pen, 640, 650, 170, 56, ['#7f9a4a', '#c5d68a'], 27) + crate(pen, 832, 630, 140, 52, ['#d9783c', '#f7c08a'], 20) + crate(pen, 984, 606, 140, 52, ['#a83d39', '#ec8f74'], 17)
  const dog = at(1010, 792, shape('M-60 0Q-66 -50 -30 -62Q10 -66 22 -92L18 -110L32 -100Q50 -100 56 -84L74 -76Q72 -62 52 -62Q50 -30 44 0H32L28 -34Q0 -22 -24 -30L-34 0Z', '#f4e2c4') + stroke('M-60 -6Q-88 -20 -82 -48', '#f4e2c4', 9, 'stroke-linecap="round"') + circle(48, -84, 3, '#2c2030') + shape('M18 -110L10 -84L28 -88Z', '#8a5632'), 0.85)
  return sky + far + left + right + flock(pen, 640, 90, 200, 90, 6, 14, '#4a3a4a') + square + crowd + stallFar + posts + seller + buyer + counter + scale + goods + dog + awning(pen, 30, 0, 1140, 130, '#b8443a', '#f8ead0')
}

export function tramEvening(pen: Pen): string {
  const [vx, vy] = [452, 438]
  const sky = rect(0, 0, 1200, 470, pen.fade(['#1d2348', '#4a3566', '#a84f6c', '#f0936a', '#f9c37c'])) + halftone(0, 4, 1200, 230, '#12163a', 8, 0.5, 11, 'opacity=".5"') + streaks(pen, 260, 250, 460, 130, 10, '#f7b37a', 'opacity=".7"') + pen.halo(vx, vy - 20, 240, '#ffd08a', 0.9)
  const walls = ['#3a2d5c', '#54386a', '#43305a', '#2c2750'] as const
  const row = (side: 1 | -1): string => {
    let out = ''
    for (let i = 6; i >= 0; i -= 1) {
      const near = 0.2 + ((6 - i) / 6) ** 1.6
      const w = 60 + near * 130
      const x = side < 0 ? vx - 70 - near ** 1.15 * 330 - w * 0.5 : vx + 70 + near ** 1.15 * 560 - w * 0.2
      out += house(pen, x, vy + 8 + near * 88, w, 100 + near * 240, { wall: mix('#a85a72', walls[i % 4] ?? walls[0], Math.min(1, near)), roof: '#1d1a3c', window: '#231f46', lit: i % 2 ? '#ffd27a' : '#ffb861', trim: mix('#7a4a74', '#2c2750', near * 0.6) }, 0.55, i % 3 === 0 ? 'gable' : 'mansard')
    }
    return out
  }
  const road = rect(0, vy + 2, 1200, 400, pen.fade([[0, '#f3a66f'], [0.12, '#a65a70'], [0.45, '#3b2d5a'], [1, '#171a3a']]))
  const rails = [-34, 40, 300, 470].map((x) => poly([[vx + x * 0.05, vy + 4], [vx + x * 0.05 + 1, vy + 4], [vx + x * 2 + 12, 800], [vx + x * 2, 800]], '#ffcf8f', 'opacity=".75"')).join('')
  const face = 'M640 660V330Q646 278 700 274H830Q884 278 890 330V660Q888 682 868 684H662Q642 682 640 660Z'
  const side = poly([[640, 662], [640, 300], [676, 276], [494, 372], [486, 384], [486, 512]], '#8d2f42')
  const cars = poly([[640, 400], [640, 322], [490, 396], [490, 432]], '#ffd98f') + [0.22, 0.42, 0.6, 0.76, 0.9].map((t) => { const x = 640 - 150 * t; return line(x, 320 + 74 * t, x, 402 + 32 * t, '#6c2138', 9 - 5 * t) }).join('') + pen.many(4, (i) => circle(626 - i * 33, 384 + i * 10, 11 - i * 2, '#3a1f3f') + rect(615 - i * 33 + i, 392 + i * 9, 22 - i * 4, 26 - i * 2, '#3a1f3f')) + poly([[640, 470], [640, 446], [486, 448], [486, 458]], '#f3e1bd')
  const front = shape(face, '#c94a44') + shape('M640 470H890V446H640Z', '#f6e6c4') + shape('M664 424V342Q668 316 700 314H830Q862 316 866 342V424Z', '#ffe2a0') + shape('M664 424V342Q668 316 700 314H750L690 424Z', '#fff3cf', 'opacity=".7"') + circle(800, 372, 17, '#3a1f3f') + shape('M764 424Q768 392 800 390Q832 392 836 424Z', '#3a1f3f') + rect(715, 284, 100, 22, '#2a1a3a') + rect(724, 289, 82, 12, '#ffb44d') + line(765, 314, 765, 424, '#8d2f42', 6) + circle(690, 570, 22, '#fff6d8') + circle(840, 570, 22, '#fff6d8') + rect(652, 620, 226, 26, '#5d1d33') + rect(640, 500, 250, 8, '#8d2f42') + shape('M856 684Q888 682 890 660V330Q884 290 856 280Z', '#7c2238', 'opacity=".55"')
  const pole = stroke('M720 276L690 214H800L770 276', '#1d1a3c', 6) + line(676, 214, 816, 214, '#1d1a3c', 6)
  const wires = stroke(`M${vx} ${vy - 120}L1200 40M${vx} ${vy - 120}L900 0M0 150L1200 190M0 60L1200 92M${vx} ${vy - 130}L0 30`, '#12163a', 2.6)
  const tram = pen.halo(690, 570, 170, '#ffe7ad', 0.6) + pen.halo(840, 570, 170, '#ffe7ad', 0.6) + side + cars + front + pole
  const wet = group(shape('M644 690H886L930 800H610Z', pen.fade([[0, '#c94a44', 0.85], [1, '#c94a44', 0]])) + rect(672, 690, 36, 110, pen.fade([[0, '#fff0c4', 0.95], [1, '#ffd27a', 0.1]])) + rect(822, 690, 36, 110, pen.fade([[0, '#fff0c4', 0.95], [1, '#ffd27a', 0.1]])) + rect(730, 690, 64, 90, pen.fade([[0, '#ffd98f', 0.4], [1, '#ffd27a', 0]])))
  const shine = ripples(pen, 0, 470, 1200, 330, 130, '#ffc47a', 'opacity=".55"', 0.75) + ripples(pen, 0, 520, 1200, 280, 120, '#141638', 'opacity=".7"', 0.9) + ripples(pen, 600, 690, 330, 100, 40, '#171a3a', 'opacity=".8"', 0.7)
  const umbrella = (x: number, y: number, s: number, c: string): string => at(x, y, shape('M-60 0Q-54 -54 0 -58Q54 -54 60 0Q45 -12 30 0Q15 -12 0 0Q-15 -12 -30 0Q-45 -12 -60 0', c) + shape('M0 -58Q54 -54 60 0Q45 -12 30 0Q24 -40 0 -58', '#120f2a', 'opacity=".25"') + line(0, -58, 0, 60, '#120f2a', 4), s)
  const walkers = person(252, 748, 230, { top: '#e2a53c', legs: '#161432', skin: '#d99f78', hair: '#1a1430', shade: '#a8642f' }, { walk: 0.8, coat: 'coat', hair: 'long', right: [[18, -66], [22, -84]] }) + umbrella(302, 545, 1.45, '#2f8f8f') + ellipse(252, 756, 90, 8, '#0d0f28', 'opacity=".6"') + poly([[215, 760], [290, 760], [278, 800], [226, 800]], '#e2a53c', 'opacity=".22"')
  const small = person(560, 560, 84, { top: '#241d44', legs: '#15132e' }, { walk: 0.7, coat: 'coat' }, -1) + umbrella(552, 484, 0.5, '#e8705a') + person(398, 520, 52, { top: '#3a2650', legs: '#1d1838' }, { walk: 0.6 }) + person(356, 530, 58, { top: '#3a2650', legs: '#1d1838' }, { walk: 0.7, coat: 'skirt' }, -1) + person(1010, 668, 150, { top: '#2d2a55', legs: '#14122c', hat: '#c94a44' }, { coat: 'coat', headgear: 'beanie', bag: '#e2a53c' }, -1) + person(1075, 676, 104, { top: '#d8694f', legs: '#14122c', hat: '#f6e6c4' }, { headgear: 'beanie' }, -1)
  return sky + skyline(pen, 380, 446, 160, 50, '#c06a6c') + steeple(470, 446, 26, 130, '#a8566c') + road + row(-1) + row(1) + rails + shine + lamp(pen, 330, 545, 210, '#15132e', '#ffdf9a', 0.6) + lamp(pen, 118, 690, 420, '#15132e', '#ffdf9a', 0.55) + wires + small + wet + tram + walkers + lamp(pen, 1132, 690, 430, '#15132e', '#ffdf9a', 0.55)
}

export function schoolSolar(pen: Pen): string {
  const sky = rect(0, 0, 1200, 560, pen.fade(['#4fa3b5', '#a9d3cb', '#fdeec6'])) + halftone(0, 4, 1200, 240, '#2c7f99', 7, 0.4, 11, 'opacity=".5"') + pen.halo(965, 118, 250, '#fff6d2', 0.95) + circle(965, 118, 52, '#fff4cc') + rays(pen, 965, 118, 80, 460, 90, '#fff8e0', 'opacity=".75"') + cloud(pen, 250, 168, 330, 70, '#fdf3da') + cloud(pen, 560, 100, 220, 44, '#fdf3da', 'opacity=".85"')
  const hills = shape(`${curve([[-10, 430], [180, 396], [420, 420], [700, 390], [960, 412], [1210, 380]])}V600H-10Z`, '#8fb58a') + shape(`${curve([[-10, 470], [260, 440], [560, 462], [900, 436], [1210, 458]])}V700H-10Z`, '#6d9c77')
  const wall = poly([[240, 640], [240, 410], [1010, 410], [1010, 640]], '#f4d79f') + poly([[1010, 640], [1010, 410], [1120, 440], [1120, 610]], '#c98a5f')
  const roof = poly([[200, 420], [330, 214], [1010, 214], [1050, 420]], '#a8473c') + poly([[1050, 420], [1010, 214], [1150, 446]], '#7a2f34')
  let panels = ''
  for (let row = 0; row < 3; row += 1) {
    for (let col = 0; col < 10; col += 1) {
      const point = (u: number, v: number): [number, number] => {
        const left = 244 + (332 - 244) * (1 - v)
        const right = 1034 + (1003 - 1034) * (1 - v)
        return [left + (right - left) * u, 232 + 164 * v]
      }
      const [u, v] = [col / 10 + 0.006, row / 3 + 0.02]
      const quad = [point(u, v), point(u + 0.088, v), point(u + 0.088, v + 0.29), point(u, v + 0.29)] as const
      panels += poly(quad, mix('#1f3f66', '#3f7f9c', (10 - col) / 14 + row * 0.08)) + stroke(straight([point(u + 0.044, v), point(u + 0.044, v + 0.29)], false) + straight([point(u, v + 0.145), point(u + 0.088, v + 0.145)], false), '#bfe0dc', 1.3) + stroke(straight(quad), '#e8f1e2', 2)
      if ((col + row) % 4 === 0) panels += poly([point(u + 0.015, v), point(u + 0.04, v), point(u + 0.075, v + 0.29), point(u + 0.05, v + 0.29)], '#fdf6d8', 'opacity=".55"')
    }
  }
  const windows = pen.many(8, (i) => (i === 4 ? '' : rect(272 + i * 92, 448, 60, 84, '#fff5da') + rect(277 + i * 92, 453, 50, 74, i % 3 === 1 ? '#8cc3c0' : '#3f7787') + line(302 + i * 92, 453, 302 + i * 92, 527, '#fff5da', 4) + line(277 + i * 92, 480, 327 + i * 92, 480, '#fff5da', 4) + poly([[277 + i * 92, 453], [297 + i * 92, 453], [277 + i * 92, 490]], '#e4f2e4', 'opacity=".6"')))
  const door = rect(622, 470, 110, 170, '#fff5da') + rect(632, 482, 43, 158, '#2f6b6f') + rect(679, 482, 43, 158, '#2f6b6f') + poly([[600, 476], [677, 430], [754, 476]], '#a8473c') + poly([[600, 640], [754, 640], [780, 660], [576, 660]], '#d9b98a')
  const yard = rect(0, 636, 1200, 170, pen.fade(['#e9c98a', '#d9a066'])) + shape(`${curve([[-10, 668], [300, 640], [700, 660], [1210, 640]])}V622H-10Z`, '#7fae6c') + cuts(pen, { box: [0, 670, 1200, 130], count: 120, length: [20, 70], width: [0.8, 2], angle: 0.03 }, '#b97a4d', 'opacity=".6"')
  const hop = [0, 1, 2, 3, 4].map((i) => poly([[560 + i * 52 - i * 2, 700], [606 + i * 52 - i * 2, 700], [600 + i * 56, 734], [548 + i * 56, 734]], 'none', 'stroke="#fff5da" stroke-width="4"')).join('')
  const kids =
    person(700, 690, 120, { top: '#d8523f', legs: '#2c3a56', hair: '#3a2018' }, { walk: 1.2, left: armUp, right: armWave }) +
    person(512, 730, 128, { top: '#2f6b8f', legs: '#3a2a3a', hair: '#b9793c' }, { coat: 'skirt', hair: 'braid', right: armFront }) +
    person(880, 736, 126, { top: '#f0b23f', legs: '#2f6b6f', hair: '#20161c' }, { left: armWave, right: armWave }) +
    person(1010, 742, 130, { top: '#54708c', legs: '#3a2a3a', hair: '#7a3a20' }, { coat: 'skirt', hair: 'long', left: armWave, right: armWave }, -1) +
    stroke('M858 612Q945 780 1034 612', '#a8473c', 4) +
    person(945, 722, 118, { top: '#7fae6c', legs: '#44304a', hair: '#2a1a18' }, { walk: 0.5, left: armUp, right: armUp }) +
    person(360, 712, 176, { top: '#7a3f5a', legs: '#2c2030', hair: '#5a3524' }, { coat: 'coat', hair: 'bun', right: armFront, left: armHip }) +
    person(412, 716, 112, { top: '#e9dcc0', legs: '#2f6b8f', hair: '#3a2018' }, { bag: '#d8523f', left: armUp }, -1)
  const shadows = [[700, 692], [512, 732], [880, 738], [1010, 744], [360, 714], [412, 718], [945, 738]].map(([x, y]) => ellipse((x ?? 0) - 34, (y ?? 0) + 2, 46, 5, '#7a4a3a', 'opacity=".4"')).join('')
  return sky + hills + skyline(pen, 0, 470, 260, 50, '#a9785f') + wall + rect(240, 410, 770, 30, '#7a4a3a', 'opacity=".35"') + roof + panels + windows + door + tree(pen, 1140, 660, 270, '#4d8a5f', '#9cc27a') + yard + hop + shadows + kids + tree(pen, 96, 760, 560, '#2f6f5c', '#8fb964') + ball(250, 752, 17, '#d8523f', '#f7b09a') + flock(pen, 420, 130, 200, 60, 5, 13, '#2c5a6c')
}

export function winterLights(pen: Pen): string {
  const sky = rect(0, 0, 1200, 520, pen.fade(['#16264a', '#2c4673', '#6f7fa3', '#e6b7a0'])) + halftone(0, 4, 1200, 250, '#0d1836', 8, 0.4, 11, 'opacity=".5"') + pen.halo(600, 450, 300, '#ffdca8', 0.8)
  const inks = ['#2b4470', '#8a4a55', '#3f5d7c', '#a8674f', '#35507a'] as const
  const side = (dir: 1 | -1): string => pen.many(5, (k) => {
    const i = 4 - k
    const near = 1 - i / 5
    const w = 70 + near * 150
    const x = 600 + dir * (96 + near ** 1.5 * 470) - (dir < 0 ? w * 0.6 : w * 0.4)
    const y = 468 + near * 110
    const h = 110 + near * 240
    return house(pen, x, y, w, h, { wall: mix('#7f86a5', inks[k] ?? inks[0], near), roof: '#f1ede6', window: '#1c2a4c', lit: '#ffcf7a', trim: '#e8dfd2' }, 0.6, k % 2 ? 'gable' : 'hip')
  })
  const street = rect(0, 478, 1200, 330, pen.fade(['#f3d9bf', '#c9d3e0', '#8fa5c4'])) + poly([[560, 480], [640, 480], [960, 800], [240, 800]], '#a9b9d2', 'opacity=".6"') + cuts(pen, { box: [0, 500, 1200, 300], count: 170, length: [30, 110], width: [0.8, 2.4], angle: 0.02 }, '#6d86ad', 'opacity=".55"') + cuts(pen, { box: [0, 500, 1200, 300], count: 120, length: [20, 80], width: [0.8, 2.6], angle: 0.02 }, '#fff8ee', 'opacity=".85"')
  const garland = (y: number, sag: number, size: number, x1: number, x2: number): string => {
    const mid = (x1 + x2) / 2
    let bulbs = ''
    for (let i = 0; i <= 14; i += 1) {
      const t = i / 14
      const px = (1 - t) ** 2 * x1 + 2 * t * (1 - t) * mid + t * t * x2
      const py = y + 2 * t * (1 - t) * sag
      bulbs += circle(px, py + size, size * 2.6, '#ffdf9a', 'opacity=".28"') + circle(px, py + size, size, i % 3 === 1 ? '#f2785c' : '#ffe9b0')
    }
    return stroke(`M${x1} ${y}Q${mid} ${y + sag} ${x2} ${y}`, '#16264a', 2) + bulbs
  }
  const steps = pen.many(12, (i) => ellipse(556 + (i % 2) * 20 - i * 7, 790 - i * 12, 9 - i * 0.35, 4 - i * 0.15, '#5b78a5', 'opacity=".8"'))
  const pair = ellipse(470, 694, 120, 9, '#3d5583', 'opacity=".5"') + person(440, 690, 216, { top: '#a83d3f', legs: '#1c2238', hat: '#f1ede6', skin: '#e8b48f' }, { walk: 0.7, coat: 'coat', headgear: 'beanie', right: [[14, -64], [20, -48]] }) + person(510, 694, 206, { top: '#2f6b6f', legs: '#1c2238', hair: '#4a2c22', hat: '#e2a53c' }, { walk: 0.8, coat: 'coat', headgear: 'scarf', left: [[14, -64], [20, -48]] })
  const sled = stroke('M690 738H826Q846 738 850 716M706 738V712M800 738V712', '#7a3f35', 6, 'stroke-linecap="round"') + rect(694, 704, 122, 10, '#c9763f') + person(752, 736, 112, { top: '#e2a53c', legs: '#e2a53c', hat: '#a83d3f' }, { headgear: 'beanie', coat: 'coat', left: armWave, right: armWave }) + line(846, 722, 934, 668, '#402637', 2.6) + person(960, 746, 208, { top: '#3b3f6a', legs: '#1c2238', hat: '#a83d3f', skin: '#d99f78' }, { walk: 1, coat: 'jacket', headgear: 'cap', left: [[18, -62], [15, -44]], lean: 6 }) + ellipse(800, 746, 190, 8, '#3d5583', 'opacity=".45"')
  return sky + steeple(600, 480, 54, 250, '#8d7f9c') + circle(600, 308, 11, '#ffe3a8') + skyline(pen, 500, 484, 200, 50, '#99889c') + street + side(-1) + side(1) + steps + garland(210, 120, 4, 180, 1020) + garland(330, 60, 2.6, 350, 850) + garland(96, 170, 6, 20, 1180) + lamp(pen, 420, 560, 200, '#16264a', '#ffe2a0', 0.8) + lamp(pen, 790, 560, 200, '#16264a', '#ffe2a0', 0.8) + lamp(pen, 246, 680, 420, '#111c3a', '#ffe2a0', 0.6) + ellipse(246, 690, 150, 16, '#ffe2a0', 'opacity=".35"') + person(668, 520, 62, { top: '#37456c', legs: '#222c4c' }, { walk: 0.6, coat: 'coat' }) + pair + sled + fir(pen, 80, 800, 430, '#17394a', '#e9f0f2') + fir(pen, 1150, 806, 330, '#17394a', '#e9f0f2') + specks(pen, 0, 0, 1200, 800, 150, '#ffffff', 5, 'opacity=".8"') + specks(pen, 0, 0, 1200, 800, 60, '#ffffff', 9, 'opacity=".75"')
}

export function libraryNight(pen: Pen): string {
  const sky = rect(0, 0, 1200, 800, pen.fade(['#0f1836', '#26295a', '#4a3a6c'])) + halftone(0, 4, 1200, 320, '#070d24', 8, 0.4, 11, 'opacity=".55"') + specks(pen, 0, 0, 1200, 200, 70, '#f7e9c4', 2.6) + circle(1080, 104, 46, '#f7e6b4') + circle(1062, 94, 44, '#1a2149')
  const wall = rect(60, 110, 960, 580, '#3b2c58') + rect(30, 84, 1020, 34, '#54406f') + rect(46, 118, 988, 12, '#231d45') + cuts(pen, { box: [70, 140, 940, 540], count: 230, length: [18, 46], width: [0.8, 1.8], angle: 0 }, '#54406f', 'opacity=".75"') + poly([[30, 84], [540, 10], [1050, 84]], '#2b2350') + circle(540, 58, 16, '#e0a458')
  const shelves = (x: number, w: number, top: number): string => {
    let out = rect(x, top, w, 460, pen.fade(['#ffdf96', '#f4b45c']))
    for (let row = 0; row < 5; row += 1) {
      const y = top + 78 + row * 66
      let px = x + 6
      while (px < x + w - 12) {
        const bw = pen.between(7, 15)
        const bh = pen.between(36, 54)
        out += rect(px, y - bh, bw, bh, pen.pick(['#8a3b45', '#c9713f', '#3d5f6f', '#6a3a5c', '#b98a3f', '#2f4a5c']))
        px += bw + (pen.chance() > 0.9 ? 14 : 1)
      }
      out += rect(x, y, w, 6, '#7a4630')
    }
    return out
  }
  const window = (x: number, w: number, inside: string): string => {
    const d = `M${x} 640V${250 + w * 0.1}Q${x} ${178} ${x + w / 2} 172Q${x + w} 178 ${x + w} ${250 + w * 0.1}V640Z`
    return shape(d, '#6b5386', 'transform-origin="center" stroke="#6b5386" stroke-width="26"') + pen.clip(d, inside) + stroke(`${d}M${x + w / 2} 172V640M${x} 290H${x + w}`, '#1d1a3c', 7)
  }
  const lampshade = (x: number, y: number): string => pen.halo(x, y + 30, 150, '#fff3c8', 0.95) + shape(`M${x - 36} ${y + 30}Q${x - 30} ${y} ${x} ${y}Q${x + 30} ${y} ${x + 36} ${y + 30}Z`, '#2f7f6f') + line(x, y + 30, x, y + 90, '#5a3524', 5)
  const reader = shelves(400, 280, 172) + rect(400, 172, 280, 470, '#ffdf96', 'opacity=".35"') + at(500, 560, shape('M-70 60Q-74 -32 -30 -46L-10 -54L14 -50Q48 -40 56 60Z', '#7a2f45') + shape('M-70 60Q-74 -32 -30 -46L-18 -50Q-40 -10 -30 60Z', '#4a1d38') + line(0, -60, 2, -44, '#c98a63', 16) + ellipse(6, -84, 24, 29, '#e3a87f') + shape('M-22 -72Q-30 -118 8 -116Q34 -114 32 -92Q16 -98 4 -104Q0 -84 -8 -80Q-8 -66 -16 -56Q-26 -60 -22 -72', '#2a1830') + circle(-22, -110, 15, '#2a1830') + stroke('M20 -20Q52 10 78 -10', '#8f3b50', 18, 'stroke-linecap="round"') + circle(80, -14, 9, '#e3a87f'), 1.15) + at(602, 540, shape('M-52 10Q-26 -10 0 4Q26 -10 52 10L60 -36Q30 -52 2 -38Q-26 -52 -58 -34Z', '#fbf0d2') + stroke('M0 4L2 -38', '#b98a5f', 3)) + lampshade(640, 452) + rect(396, 566, 290, 16, '#5a3524') + rect(396, 582, 290, 70, '#45283a')
  const windows = window(130, 190, shelves(126, 200, 172) + person(240, 640, 250, { top: '#2f5a6c', legs: '#241d3c', hair: '#2a1830' }, { coat: 'jacket', right: armUp })) + window(410, 260, reader) + window(760, 190, shelves(756, 200, 172) + stroke('M800 640L840 200M850 640L880 200M806 570H858M816 480H862M826 390H868M834 300H874', '#4a2a2c', 8))
  const ground = rect(0, 690, 1200, 120, pen.fade(['#2b2350', '#12122e'])) + [130, 410, 760].map((x, i) => poly([[x, 690], [x + (i === 1 ? 260 : 190), 690], [x + (i === 1 ? 330 : 240), 800], [x - 60, 800]], pen.fade([[0, '#ffd07a', 0.75], [1, '#ffd07a', 0.12]]))).join('') + rect(40, 664, 1000, 14, '#6b5386') + rect(20, 678, 1040, 16, '#54406f') + paving(690, 800, 540, '#0f1030', 1.6, 'opacity=".6"')
  const bike = at(905, 772, circle(-48, -30, 30, 'none', 'stroke="#0b0d24" stroke-width="5"') + circle(48, -30, 30, 'none', 'stroke="#0b0d24" stroke-width="5"') + stroke('M-48 -30L-20 -76L30 -76L48 -30M-20 -76L-4 -30L30 -76M-48 -30L-4 -30M30 -76L26 -92L40 -94M-26 -80H-10', '#0b0d24', 5, 'stroke-linecap="round"') + rect(38, -92, 32, 24, '#8a5a34'))
  const cat = at(706, 664, shape('M-18 0Q-24 -34 -6 -40L-10 -58L0 -52L8 -52L18 -58L16 -40Q28 -26 24 0Z', '#0d0f28') + stroke('M-16 -3Q-44 -2 -40 -24', '#0d0f28', 6, 'stroke-linecap="round"') + circle(0, -44, 2, '#ffd07a') + circle(9, -44, 2, '#ffd07a'))
  return sky + skyline(pen, 1010, 700, 210, 110, '#1a1c44') + wall + pen.halo(540, 430, 420, '#ffc466', 0.45) + windows + ground + cat + bike + lamp(pen, 1130, 770, 380, '#0b0d24', '#ffe2a0', 0.5) + bareTree(pen, 70, 812, 660, '#0b0d24', 1.6) + person(1040, 782, 170, { top: '#b9653f', legs: '#14122c', hat: '#2f7f6f' }, { walk: 0.8, coat: 'coat', headgear: 'beanie', bag: '#5a3524' }, -1) + bird(900, 60, 12, '#0b0d24')
}
