// What the district lives by: grain, bread, wood, apples and the grain train.
import { ball, bird, cloud, flock, grass, poplar, tree } from './nature.ts'
import type { Pen } from './pen.ts'
import { armFront, armHip, armUp, person } from './people.ts'
import { at, circle, curve, ellipse, f, line, mix, poly, rect, shape, stroke } from './svg.ts'
import { cut, cuts, furrows, halftone, rays, specks } from './textures.ts'
import { board, skyline, steeple, wheel } from './town.ts'

export function harvest(pen: Pen): string {
  const sky = rect(0, 0, 1200, 500, pen.fade(['#3f7f93', '#9fbfae', '#f6dfa6', '#f8c878'])) + halftone(0, 4, 1200, 240, '#23607a', 7.5, 0.4, 11, 'opacity=".5"') + pen.halo(260, 400, 300, '#fff3c4', 0.95) + circle(260, 400, 54, '#fff2c0') + rays(pen, 260, 400, 80, 620, 90, '#fff4d0', 'opacity=".55"', [Math.PI, Math.PI * 2]) + cloud(pen, 820, 190, 560, 130, '#fbeccb') + cloud(pen, 990, 240, 420, 80, '#e7b98a', 'opacity=".8"') + cloud(pen, 250, 130, 360, 70, '#fbeccb') + cloud(pen, 520, 300, 300, 44, '#f7d9a4')
  const far = shape(`${curve([[-10, 452], [280, 436], [620, 450], [900, 428], [1210, 442]])}V520H-10Z`, '#8f9a5c') + skyline(pen, 900, 446, 220, 34, '#9a6a4f') + steeple(1010, 446, 18, 74, '#8a5a48') + pen.many(12, (i) => poplar(pen, 420 + i * 30 + pen.between(-6, 6), 452, pen.between(36, 66), '#67804f', '#9aad64'))
  const field = shape(`${curve([[-10, 476], [400, 458], [800, 466], [1210, 452]])}V810H-10Z`, pen.fade(['#f2c55c', '#d9962f', '#a8642a'])) + furrows(700, 452, 810, -900, 2300, 74, '#8f5524', 14, 'opacity=".28"') + poly([[700, 458], [720, 458], [1240, 800], [560, 800]], '#f9e0a0') + furrows(706, 456, 810, 560, 1240, 50, '#c98f45', 8, 'opacity=".7"')
  const ears = pen.many(4, (row) => {
    const y = 600 + row * 62
    let d = ''
    let stems = ''
    for (let i = 0; i < 26 + row * 4; i += 1) {
      const x = -10 + pen.chance() * (470 - row * 20)
      const h = 46 + row * 20 + pen.between(-10, 14)
      const lean = pen.between(8, 26)
      stems += `M${f(x)} ${y + 60}Q${f(x)} ${f(y - h * 0.4)} ${f(x + lean * 0.6)} ${f(y - h)}`
      for (let k = 0; k < 5; k += 1) {
        const [ex, ey] = [x + lean * 0.6 + k * lean * 0.09, y - h - k * (5 + row)]
        d += cut(ex - 4 - row * 0.5, ey, 12 + row * 2, 3.4 + row * 0.5, -1.2) + cut(ex + 5 + row * 0.5, ey, 12 + row * 2, 3.4 + row * 0.5, -0.75)
      }
    }
    return stroke(stems, mix('#b9792c', '#7a4a22', row / 4), 2.4 + row * 0.5) + shape(d, mix('#f7d880', '#e2a53c', row / 5))
  })
  const combine =
    ellipse(760, 664, 330, 16, '#5a3320', 'opacity=".5"') +
    poly([[620, 380], [900, 366], [1000, 412], [1000, 560], [600, 560]], '#b5372f') + poly([[620, 380], [900, 366], [900, 400], [616, 414]], '#e2725a') + rect(640, 430, 330, 26, '#f6e2b4') + poly([[600, 560], [600, 520], [1000, 520], [1000, 560]], '#701f28') +
    poly([[590, 540], [596, 330], [700, 316], [716, 420], [700, 540]], '#2f4a54') + poly([[608, 520], [612, 344], [692, 332], [704, 420], [690, 520]], '#bfe0d6') + poly([[608, 520], [612, 344], [650, 338], [630, 520]], '#ffffff', 'opacity=".5"') +
    person(656, 520, 130, { top: '#e2a53c', legs: '#2c3a44', hat: '#2f6b6f' }, { headgear: 'cap', right: armFront, left: armFront }, -1) + rect(584, 310, 132, 18, '#b5372f') +
    stroke('M880 366L940 250L1120 236', '#b5372f', 22, 'stroke-linejoin="round"') + wheel(660, 596, 74, '#2a2226', '#e2a53c') + wheel(940, 620, 46, '#2a2226', '#e2a53c') +
    poly([[590, 560], [430, 600], [420, 640], [600, 610]], '#701f28') + poly([[300, 580], [520, 560], [530, 650], [290, 672]], '#8f2a2c') + circle(340, 606, 66, 'none', 'stroke="#f6e2b4" stroke-width="7"') + pen.many(8, (i) => line(340, 606, 340 + Math.cos(i * 0.785) * 66, 606 + Math.sin(i * 0.785) * 66, '#f6e2b4', 5)) + circle(340, 606, 13, '#2a2226')
  const grain = cuts(pen, { box: [1108, 240, 40, 190], count: 90, length: [10, 24], width: [2, 3.4], angle: 1.5 }, '#f9d46c') + rect(1070, 438, 150, 110, '#2f6b6f') + shape('M1070 440Q1130 396 1220 430V446H1070Z', '#f2c14a') + wheel(1110, 566, 34, '#2a2226', '#f6e2b4') + wheel(1186, 566, 34, '#2a2226', '#f6e2b4') + rect(1062, 540, 150, 12, '#1f4a50')
  const dust = pen.halo(1010, 590, 190, '#fbe0a0', 0.75) + pen.halo(900, 640, 130, '#fbe0a0', 0.6) + cuts(pen, { box: [860, 560, 330, 100], count: 90, length: [8, 30], width: [1, 2.4], angle: -0.4 }, '#fff0c4')
  return sky + far + field + grain + combine + dust + ears + flock(pen, 380, 250, 300, 140, 9, 15, '#3a3a4a') + grass(pen, 1020, 812, 200, 90, 40, '#7a4a22') + specks(pen, 1030, 700, 170, 90, 14, '#c2352f', 12) + specks(pen, 1030, 700, 170, 90, 10, '#3a6fa8', 9)
}

function loaf(x: number, y: number, s: number, kind: number): string {
  if (kind === 0) return at(x, y, shape('M-62 0Q-70 -46 0 -52Q70 -46 62 0Z', '#c9783a') + shape('M-62 0Q-70 -46 -10 -52Q-44 -30 -40 0Z', '#8a4526') + stroke('M-24 -42Q-10 -26 -14 -8M4 -46Q18 -28 14 -8M30 -40Q40 -26 38 -8', '#f9dca0', 6, 'stroke-linecap="round"'), s)
  if (kind === 1) return at(x, y, ellipse(0, -22, 58, 26, '#b9632f') + shape('M-56 -22Q-40 -48 20 -46Q-30 -36 -56 -22', '#f2b56c') + stroke('M-40 -24L-26 -10M-14 -32L0 -8M12 -34L26 -10M36 -30L44 -16', '#7a3a20', 5), s)
  return at(x, y, shape('M-46 0V-40Q-60 -70 0 -72Q60 -70 46 -40V0Z', '#d98f4a') + shape('M-46 0V-40Q-60 -70 -6 -72Q-34 -56 -28 0Z', '#93502a') + stroke('M-30 -58Q0 -46 34 -60', '#fbe3b0', 5), s)
}

export function bakery(pen: Pen): string {
  const wall = rect(0, 0, 1200, 800, pen.fade(['#3a1f2c', '#5a2c34', '#6d3a36']))
  let bricks = ''
  for (let row = 0; row < 15; row += 1) for (let i = 0; i < 11; i += 1) bricks += rect(350 + i * 60 + (row % 2) * 30 - 30, 30 + row * 36, 56, 32, mix('#b4583c', '#7a3434', pen.chance()))
  const flames = pen.many(15, (i) => shape(`M${490 + i * 24} 420Q${476 + i * 24} ${f(370 - pen.between(0, 40))} ${500 + i * 24} ${f(310 - pen.between(0, 60))}Q${496 + i * 24} 360 ${514 + i * 24} 420Z`, i % 2 ? '#ffe08a' : '#f5913a', 'opacity=".85"'))
  const baking = [540, 640, 750].map((x) => ellipse(x, 432, 50, 26, '#7a3a20') + shape(`M${x - 46} 428Q${x} 396 ${x + 46} 428Q${x} 412 ${x - 46} 428`, '#ffcf7a')).join('')
  const oven = pen.clip('M360 570V220Q360 40 660 30Q960 40 960 220V570Z', bricks) + shape('M470 470V330Q480 220 660 214Q840 220 850 330V470Z', '#2a1218') + pen.clip('M484 470V334Q494 232 660 228Q826 232 836 334V470Z', rect(470, 210, 400, 270, pen.fade(['#8a2c20', '#e8702f', '#ffc45c', '#fff0b4'])) + flames + rect(470, 424, 400, 60, '#a8442c') + baking) + stroke('M478 470V334Q488 224 660 220Q832 224 842 334V470', '#d98a54', 16) + rect(440, 470, 440, 26, '#d98a54') + rect(440, 492, 440, 12, '#5a2c34')
  const shelves = [130, 270, 410].map((y, r) => board(pen, 20, y, 280, 14, '#a8693c', '#6d3a2a') + [70, 160, 250].map((x, i) => loaf(x, y, 0.74, (i + r) % 3)).join('')).join('') + rect(30, 60, 10, 520, '#4a2430') + rect(284, 60, 10, 520, '#4a2430')
  const night = rect(1010, 90, 150, 230, '#22304a') + specks(pen, 1012, 92, 146, 160, 22, '#f6e6c4', 2.6) + skyline(pen, 1010, 320, 120, 60, '#131c33') + line(1085, 90, 1085, 320, '#c98a54', 7) + line(1010, 205, 1160, 205, '#c98a54', 7) + rect(1002, 82, 166, 246, 'none', 'stroke="#c98a54" stroke-width="12"')
  const baker = ellipse(905, 764, 130, 12, '#1d0f16', 'opacity=".5"') + person(905, 760, 480, { top: '#f3e6cc', legs: '#3a2a3a', skin: '#dca078', hair: '#3a2018', hat: '#fbf3de', shade: '#b98a6a' }, { coat: 'apron', headgear: 'beanie', left: [[18, -66], [26, -62]], right: [[20, -64], [34, -64]] }, -1)
  const peel = line(480, 462, 1000, 484, '#7a4a2c', 13, 'stroke-linecap="round"') + poly([[560, 440], [700, 452], [690, 480], [556, 466]], '#c98f55') + loaf(630, 458, 0.86, 0)
  const bench = board(pen, 0, 640, 800, 34, '#d9a45a', '#8f5a34') + rect(0, 674, 800, 140, '#6d3a30') + board(pen, 0, 690, 800, 110, '#7a4434', '#4a2430') + [90, 250, 410, 560, 700].map((x, i) => ellipse(x, 640, 70, 6, '#5a2c24', 'opacity=".5"') + loaf(x, 640, 1.15, [0, 2, 1, 0, 2][i] ?? 0)).join('')
  const flour = pen.halo(330, 620, 110, '#fff3dc', 0.5) + shape('M-10 800V690Q20 650 60 690L70 800Z', '#e9d6b4') + specks(pen, 60, 628, 720, 12, 50, '#fff6e4', 3)
  const steam = [240, 420, 580].map((x) => stroke(`M${x} 560Q${x - 20} 530 ${x} 505T${x - 4} 450`, '#fff0d4', 5, 'opacity=".45" stroke-linecap="round"')).join('')
  return wall + cuts(pen, { box: [0, 0, 1200, 600], count: 150, length: [30, 90], width: [0.8, 2], angle: 0.02 }, '#2a141c', 'opacity=".6"') + oven + pen.halo(660, 400, 520, '#ffb04c', 0.62) + shelves + night + rect(800, 764, 400, 40, '#2a141c') + baker + peel + bench + flour + steam + specks(pen, 500, 240, 380, 200, 40, '#ffe08a', 3.4)
}

function jar(pen: Pen, x: number, y: number): string {
  const h = pen.between(30, 64)
  const w = pen.between(26, 44)
  return rect(x, y - h, w, h, pen.pick(['#b4583c', '#6fa09a', '#e9d6b0', '#7a4a3c', '#e2a53c'])) + rect(x, y - h, w * 0.3, h, '#14232a', 'opacity=".3"')
}

export function workshop(pen: Pen): string {
  const wall = rect(0, 0, 1200, 640, '#3c545a') + pen.many(8, (i) => rect(i * 152, 0, 148, 620, mix('#52665f', '#33494f', (i % 3) / 2))) + cuts(pen, { box: [0, 0, 1200, 600], count: 220, length: [20, 90], width: [0.8, 1.8], angle: 1.57 }, '#26383f', 'opacity=".7"')
  const window = rect(90, 70, 370, 300, pen.fade(['#9cc4bc', '#f9e6b4', '#f6cf8a'])) + pen.clip('M90 70h370v300h-370Z', tree(pen, 390, 400, 270, '#6d9070', '#a9be80') + shape(`${curve([[80, 330], [240, 310], [470, 340]])}V380H80Z`, '#7f9a70') + skyline(pen, 90, 340, 150, 50, '#b07a5c')) + [152, 213, 275, 337, 398].map((x) => line(x, 70, x, 370, '#1f2f36', 6)).join('') + line(90, 170, 460, 170, '#1f2f36', 6) + line(90, 270, 460, 270, '#1f2f36', 6) + rect(80, 60, 390, 320, 'none', 'stroke="#1f2f36" stroke-width="16"')
  const beam = poly([[90, 70], [460, 70], [1200, 700], [1200, 800], [470, 800]], pen.fade([[0, '#ffe9b0', 0.5], [1, '#ffe9b0', 0.05]]))
  const chisels = [[590, 90], [650, 130], [700, 110], [760, 140]].map(([x = 0, h = 90], i) => rect(x - 5, 92, 10, h * 0.5, '#c98f55') + poly([[x - 12, 92 + h * 0.5], [x + 12, 92 + h * 0.5], [x + (i % 2 ? 4 : 12), 92 + h * 1.2], [x - 12, 92 + h * 1.2]], '#b9c9c4')).join('')
  const tools = rect(560, 80, 560, 12, '#a8693c') + chisels + at(880, 110, poly([[-30, 0], [110, 26], [110, 40], [-30, 60]], '#b9c9c4') + shape('M-70 -6Q-30 -16 -24 4V60Q-50 70 -72 50Z', '#b4583c') + ellipse(-48, 28, 10, 14, '#41565a')) + at(1070, 150, circle(0, 0, 46, 'none', 'stroke="#e2a53c" stroke-width="10"') + circle(0, 0, 24, 'none', 'stroke="#e2a53c" stroke-width="7"'))
  const shelf = board(pen, 560, 262, 600, 16, '#a8693c', '#6d3a2a') + pen.many(9, (i) => jar(pen, 580 + i * 62, 262))
  const plank = board(pen, 980, 330, 44, 300, '#d9a45a', '#8f5a34') + board(pen, 1040, 300, 36, 330, '#c98f55', '#8f5a34') + board(pen, 1090, 350, 50, 280, '#e0b46c', '#8f5a34')
  const floor = rect(0, 620, 1200, 190, '#3d2424') + [0, 1, 2].map((i) => board(pen, 0, 620 + i * 62, 1200, 60, mix('#8a5a3c', '#5a362e', i / 3), '#3d2424')).join('')
  const bench = board(pen, 130, 560, 780, 40, '#d9a45a', '#8f5a34') + rect(170, 600, 50, 190, '#7a4a30') + rect(810, 600, 50, 190, '#7a4a30') + rect(170, 600, 16, 190, '#4a2a26') + rect(220, 690, 590, 26, '#6d4030')
  const lathe = rect(190, 500, 90, 62, '#2f5b66') + rect(190, 440, 76, 70, '#3f7480') + circle(270, 474, 26, '#b9c9c4') + rect(740, 470, 60, 92, '#2f5b66') + poly([[700, 468], [742, 458], [742, 490]], '#b9c9c4') + rect(280, 534, 480, 18, '#22404a') + shape('M290 456Q330 444 352 462Q376 440 420 450Q450 456 470 446Q520 428 560 452Q590 466 620 456Q660 448 700 464V480Q660 496 620 488Q590 480 560 494Q520 514 470 500Q450 490 420 496Q376 506 352 484Q330 502 290 490Z', '#c9783a') + shape('M290 456Q330 444 352 462Q376 440 420 450Q450 456 470 446Q520 428 560 452Q590 466 620 456Q660 448 700 464Q640 460 590 470Q530 448 470 458Q420 464 352 470Q320 458 290 464Z', '#f4c684')
  const sparks = pen.halo(540, 450, 120, '#ffe9a8', 0.85) + cuts(pen, { box: [440, 300, 170, 150], count: 60, length: [12, 40], width: [1.2, 2.6], angle: (x, y) => Math.atan2(y - 470, x - 550) }, '#ffe7a0') + pen.many(13, () => stroke(`M${f(pen.between(380, 700))} ${f(pen.between(720, 790))}q14 -22 26 0q-8 16 -18 2`, '#f4c684', 5, 'stroke-linecap="round"'))
  const master = ellipse(640, 786, 150, 13, '#1d1216', 'opacity=".5"') + person(660, 784, 520, { top: '#b4483c', legs: '#26343f', skin: '#d99f78', hair: '#d5cdc2', hat: '#26343f', shade: '#74262c' }, { headgear: 'cap', coat: 'apron', left: [[16, -64], [22, -61]], right: [[15, -62], [28, -63]], lean: -5 }, -1)
  const apprentice = person(966, 786, 330, { top: '#e2a53c', legs: '#3a3350', skin: '#e8b48f', hair: '#4a2c1c' }, { left: armHip, right: armFront, hair: 'braid' }, -1)
  const pot = at(880, 560, rect(-40, -56, 40, 56, '#6fa09a') + line(-30, -56, -36, -96, '#c98f55', 6) + line(-14, -56, -8, -104, '#e2725a', 6))
  return wall + window + tools + shelf + plank + floor + beam + apprentice + master + bench + lathe + sparks + pot + specks(pen, 200, 120, 800, 500, 60, '#fff3cf', 2.6, 'opacity=".8"')
}

export function appleOrchard(pen: Pen): string {
  const sky = rect(0, 0, 1200, 420, pen.fade(['#7fb5b0', '#cfdcb8', '#fbe8b4'])) + halftone(0, 4, 1200, 180, '#4a918f', 7, 0.4, 11, 'opacity=".5"') + pen.halo(700, 300, 320, '#fff4cc', 0.9) + rays(pen, 700, 300, 60, 560, 70, '#fff8dc', 'opacity=".6"', [Math.PI, Math.PI * 2])
  const far = shape(`${curve([[-10, 350], [260, 316], [560, 346], [860, 306], [1210, 340]])}V430H-10Z`, '#8fb08c') + skyline(pen, 560, 372, 190, 34, '#b07a5c') + shape(`${curve([[-10, 384], [400, 366], [800, 378], [1210, 360]])}V440H-10Z`, '#7a9f66')
  const ground = rect(0, 380, 1200, 430, pen.fade(['#b9c26c', '#86a04f', '#4f7440'])) + poly([[640, 388], [672, 388], [860, 800], [360, 800]], '#dcd08a', 'opacity=".75"') + cuts(pen, { box: [0, 400, 1200, 400], count: 240, length: [10, 34], width: [1, 2.6], angle: -1.3 }, '#3f6638', 'opacity=".6"')
  const apple = (x: number, y: number, s: number): string => ball(x + pen.between(-s * 0.3, s * 0.3), y + pen.between(-s * 0.29, s * 0.2), s * 0.036, pen.pick(['#c2352f', '#d9523a', '#b02c38']), '#f7a98a')
  const fruitTree = (x: number, y: number, h: number): string => ellipse(x - h * 0.1, y, h * 0.34, h * 0.03, '#2f4f34', 'opacity=".55"') + tree(pen, x, y, h, '#3f7348', '#8fb55c', '#4a2e26') + pen.many(Math.round(6 + h / 26), () => apple(x, y - h * 0.62, h))
  const rows = [5, 4, 3, 2].map((i) => { const n = 1 - i / 6; return fruitTree(580 - n * n * 500, 400 + n * n * 330, 70 + n * n * 430) + fruitTree(732 + n * n * 500, 400 + n * n * 330, 70 + n * n * 430) }).join('')
  const ladder = stroke('M310 770L392 400M370 776L436 404', '#8f5a34', 11, 'stroke-linecap="round"') + pen.many(9, (i) => line(318 + i * 9, 734 - i * 38, 376 + i * 7.6, 738 - i * 38, '#c98f55', 8))
  const pickers = person(382, 600, 250, { top: '#2f5b86', legs: '#33304a', skin: '#e0a67c', hair: '#5a2a1c', hat: '#f2c14a' }, { headgear: 'scarf', left: [[16, -88], [12, -112]], right: [[20, -90], [24, -112]] }) + ellipse(740, 706, 100, 9, '#2f4f34', 'opacity=".6"') + person(740, 704, 240, { top: '#c2483c', legs: '#3a2f45', skin: '#d99f78', hair: '#2a1c1c', hat: '#e9d6a4' }, { headgear: 'brim', walk: 0.9, left: armFront, right: [[16, -62], [24, -56]], coat: 'jacket' }) + person(640, 470, 76, { top: '#e2a53c', legs: '#33304a' , hat: '#c2483c' }, { coat: 'coat', headgear: 'scarf', right: armUp })
  const basket = (x: number, y: number, w: number): string => {
    const side = [[x, y], [x + w, y], [x + w * 0.88, y + w * 0.5], [x + w * 0.12, y + w * 0.5]] as const
    return pen.many(9, (i) => ball(x + w * (0.14 + (i % 5) * 0.18), y - w * 0.06 - Math.floor(i / 5) * w * 0.12, w * 0.11, mix('#d9523a', '#a82c38', pen.chance()), '#f9b294')) + poly(side, '#c98f55') + poly(side, pen.hatch('#8a5632', 12, 4, 30)) + poly(side, pen.hatch('#8a5632', 12, 3, -30)) + rect(x - w * 0.03, y - 5, w * 1.06, 13, '#e0b46c')
  }
  const leaf = (): string => {
    const [x, y, a] = [pen.between(800, 1210), pen.between(10, 150), pen.between(-0.8, 2.4)]
    return shape(cut(x, y, pen.between(56, 84), pen.between(20, 28), a), pen.pick(['#2f6340', '#3f7348', '#5a8a48'])) + stroke(`M${f(x - Math.cos(a) * 28)} ${f(y - Math.sin(a) * 28)}L${f(x + Math.cos(a) * 28)} ${f(y + Math.sin(a) * 28)}`, '#b9cf7c', 1.6)
  }
  const branch = stroke('M1210 40Q1080 70 960 60Q880 60 800 100M1060 62Q1020 110 1030 160M940 62Q910 30 860 20', '#3d2620', 13, 'stroke-linecap="round"') + pen.many(34, leaf) + [[860, 130, 36], [1000, 186, 40], [1120, 140, 38], [940, 96, 30]].map(([x = 0, y = 0, r = 30]) => ball(x, y, r, '#c2352f', '#f7a98a') + line(x, y - r, x + 5, y - r - 16, '#3d2620', 5)).join('')
  return sky + far + ground + rows + pickers + ladder + fruitTree(130, 812, 620) + basket(470, 690, 130) + basket(800, 700, 104) + basket(580, 730, 150) + branch + ball(760, 774, 17, '#c2352f', '#f7a98a') + ball(420, 760, 14, '#d9523a', '#f7a98a') + bird(560, 180, 18, '#3a4a4a')
}
