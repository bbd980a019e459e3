// The newsroom's portraits: six faces, cut in few inks on a coloured ground.
import type { Pen } from './pen.ts'
import { circle, ellipse, f, line, mix, poly, rect, shape, stroke } from './svg.ts'
import { cut, cuts, halftone, rays } from './textures.ts'

type Face = {
  skin: string
  shade: string
  brow: string
  iris: string
  lips: string
  /** How far the face is turned: the features slide that way. */
  turn: number
  /** Half the width of the jaw, and how low the chin is. */
  jaw: number
  chin: number
  /** From 0 to 1: creases at the eyes and the mouth. */
  age: number
  browWeight: number
  smile: number
}

const round = 'stroke-linecap="round" stroke-linejoin="round"'

const outline = (face: Face): string =>
  `M274 330Q266 190 400 186Q534 190 526 330Q526 410 ${f(400 + face.jaw)} 462Q${f(400 + face.jaw * 0.62)} ${face.chin} 400 ${face.chin}Q${f(400 - face.jaw * 0.62)} ${face.chin} ${f(400 - face.jaw)} 462Q274 410 274 330`

function eye(x: number, y: number, w: number, face: Face, side: 1 | -1): string {
  const lid = `M${f(x - w)} ${f(y + 3)}Q${f(x)} ${f(y - 19)} ${f(x + w)} ${f(y + 2)}`
  const crease = face.age > 0.3 ? stroke(`M${f(x - w * 0.7)} ${f(y + 20)}Q${f(x)} ${f(y + 27)} ${f(x + w * 0.8)} ${f(y + 19)}M${f(x + side * (w + 9))} ${f(y + 2)}l${f(side * 14)} -5M${f(x + side * (w + 8))} ${f(y + 9)}l${f(side * 14)} 3`, mix(face.shade, '#3a1a18', 0.3), 2.4, `${round} opacity="${f(face.age)}"`) : ''
  return (
    shape(`${lid}Q${f(x)} ${f(y + 17)} ${f(x - w)} ${f(y + 3)}`, '#fbf3e4') +
    circle(x + face.turn * 0.18, y - 1, 11, face.iris) + circle(x + face.turn * 0.18, y - 1, 5.4, '#1d1418') + circle(x + face.turn * 0.18 + 4, y - 5, 3, '#ffffff') +
    stroke(lid, '#2a1a1c', 5.4, round) + stroke(`M${f(x - w * 0.8)} ${f(y - 13)}Q${f(x)} ${f(y - 27)} ${f(x + w * 0.9)} ${f(y - 12)}`, face.shade, 3, round) + crease
  )
}

function features(pen: Pen, face: Face): string {
  const cx = 400 + face.turn
  const [lx, rx, y] = [cx - 58, cx + 58, 346]
  const arch = (x: number, side: 1 | -1): string =>
    shape(`M${f(x - side * 34)} ${f(y - 34)}Q${f(x)} ${f(y - 58)} ${f(x + side * 40)} ${f(y - 36)}Q${f(x)} ${f(y - 58 + face.browWeight)} ${f(x - side * 34)} ${f(y - 34 + face.browWeight * 0.7)}Z`, face.brow)
  const nose = shape(`M${f(cx - 8)} ${y - 22}Q${f(cx - 22)} 400 ${f(cx - 30)} 418Q${f(cx - 32)} 436 ${f(cx - 4)} 438Q${f(cx + 20)} 438 ${f(cx + 24)} 424Q${f(cx + 4)} 432 ${f(cx - 4)} 420Q${f(cx + 2)} 390 ${f(cx - 8)} ${y - 22}`, face.shade) + stroke(`M${f(cx - 26)} 432Q${f(cx - 14)} 426 ${f(cx - 8)} 436M${f(cx + 8)} 436Q${f(cx + 16)} 428 ${f(cx + 24)} 430`, mix(face.shade, '#3a1a18', 0.45), 3.4, round)
  const [my, s] = [474, face.smile]
  const mouth = shape(`M${f(cx - 40)} ${f(my - s)}Q${f(cx - 14)} ${my - 11} ${f(cx)} ${my - 5}Q${f(cx + 14)} ${my - 11} ${f(cx + 40)} ${f(my - s)}Q${f(cx)} ${f(my + 26)} ${f(cx - 40)} ${f(my - s)}`, face.lips) + stroke(`M${f(cx - 44)} ${f(my - s - 1)}Q${f(cx)} ${f(my + 6 + s * 0.4)} ${f(cx + 44)} ${f(my - s - 1)}`, mix(face.lips, '#2a1014', 0.55), 3.6, round)
  const folds = face.age > 0.4 ? stroke(`M${f(cx - 44)} 424Q${f(cx - 64)} 452 ${f(cx - 58)} 478M${f(cx + 44)} 424Q${f(cx + 64)} 452 ${f(cx + 58)} 478M${f(cx - 60)} 258Q${f(cx)} 248 ${f(cx + 56)} 258M${f(cx - 44)} 236Q${f(cx)} 228 ${f(cx + 44)} 236`, mix(face.shade, '#3a1a18', 0.25), 2.8, `${round} opacity="${f(face.age)}"`) : ''
  const side = `M274 330Q266 190 400 186Q340 210 ${f(cx - 92)} 296Q${f(cx - 112)} 360 ${f(cx - 76)} 410Q${f(cx - 92)} 470 400 ${face.chin}Q${f(400 - face.jaw * 0.62)} ${face.chin} ${f(400 - face.jaw)} 462Q274 410 274 330`
  const cheek = cuts(pen, { box: [cx + 62, 392, 60, 44], count: 22, length: [14, 26], width: [1.2, 2.2], angle: -0.7 }, mix(face.lips, face.skin, 0.35), 'opacity=".7"')
  return shape(outline(face), face.skin) + shape(side, face.shade, 'opacity=".8"') + cheek + nose + eye(lx, y, 27, face, -1) + eye(rx, y, 27, face, 1) + arch(lx, -1) + arch(rx, 1) + mouth + folds
}

const ears = (face: Face): string =>
  ellipse(270, 362, 20, 36, face.shade) + ellipse(530, 362, 20, 36, face.skin) + stroke('M534 342Q546 360 532 384', face.shade, 4, round)

const neck = (face: Face, w = 66): string =>
  shape(`M${400 - w} 440L${400 - w - 14} 640H${400 + w + 14}L${400 + w} 440Z`, face.skin) + shape(`M${400 - w} 440L${400 - w - 14} 640H${400 - w * 0.2}Q${400 - w * 0.1} 570 ${400 + w} 500V440Z`, face.shade)

/** Shoulders with the cloth's pattern kept inside them. */
const shoulders = (pen: Pen, colour: string, shade: string, cloth = ''): string => {
  const y = 590
  const d = `M40 820Q50 ${y + 70} 190 ${y + 30}Q300 ${y} 330 ${y - 20}H470Q500 ${y} 610 ${y + 30}Q750 ${y + 70} 760 820Z`
  return shape(d, colour) + shape(`M40 820Q50 ${y + 70} 190 ${y + 30}Q300 ${y} 330 ${y - 20}Q250 ${y + 90} 250 820Z`, shade) + pen.clip(d, cloth)
}

function ground(pen: Pen, colour: string, light: string, dots: string): string {
  return rect(0, 0, 800, 800, colour) + rays(pen, 560, 330, 200, 760, 90, light, 'opacity=".45"') + pen.halo(520, 320, 460, light, 0.55) + halftone(0, 6, 800, 330, dots, 8, 0.4, 12, 'opacity=".35"')
}

/** Strands drawn along a lock of hair. */
function strands(pen: Pen, box: readonly [number, number, number, number], count: number, colour: string, angle: number | ((x: number, y: number) => number), length: readonly [number, number] = [40, 90]): string {
  return cuts(pen, { box, count, length, width: [1.4, 3.4], angle }, colour)
}

function portraitOlena(pen: Pen): string {
  const face: Face = { skin: '#ecbc98', shade: '#c98566', brow: '#2a1c22', iris: '#4a6a5c', lips: '#b4404a', turn: 10, jaw: 98, chin: 548, age: 0.45, browWeight: 9, smile: 5 }
  const back = shape('M244 400Q214 150 400 134Q588 150 558 400Q560 452 532 470L516 380H284L268 470Q240 452 244 400', '#241a26')
  const fringe = shape('M258 380Q236 170 400 148Q566 160 544 384Q532 300 500 258Q440 270 352 226Q312 268 286 300Q272 340 258 380', '#2f2230')
  const jacket = shoulders(pen, '#22405c', '#152a42', cuts(pen, { box: [520, 640, 200, 150], count: 60, length: [20, 60], width: [1, 2.2], angle: 1.2 }, '#3a668c')) + poly([[330, 572], [400, 690], [470, 572], [450, 548], [350, 548]], '#f4e6cc') + poly([[318, 566], [286, 640], [372, 800], [400, 700]], '#2f557a') + poly([[482, 566], [514, 640], [428, 800], [400, 700]], '#3a668c')
  const glasses = [352, 468].map((x) => rect(x - 46, 316, 92, 66, 'none', 'rx="26" stroke="#8a2c34" stroke-width="8"') + poly([[x - 20, 322], [x + 2, 322], [x - 18, 376], [x - 34, 366]], '#ffffff', 'opacity=".28"')).join('') + stroke('M398 340Q410 330 422 340M306 340L266 332M514 340L540 334', '#8a2c34', 8, round)
  return ground(pen, '#d98a5c', '#fbdca4', '#a8503c') + back + neck(face) + jacket + ears(face) + features(pen, face) + glasses + fringe + strands(pen, [290, 160, 220, 90], 46, '#5c4458', (x, y) => Math.atan2(y - 420, x - 400) + 1.57 + 0.2) + circle(534, 408, 9, '#f2c14a')
}

function portraitTaras(pen: Pen): string {
  const face: Face = { skin: '#e2a67c', shade: '#b3724f', brow: '#33221c', iris: '#5a4030', lips: '#a8504a', turn: -8, jaw: 108, chin: 556, age: 0.1, browWeight: 15, smile: 6 }
  const hair = shape('M262 330Q236 170 330 150Q390 96 480 142Q566 170 540 330Q532 280 510 252Q470 220 420 236Q350 230 300 250Q276 280 262 330', '#3a251d')
  const beard = shape('M268 350Q276 400 300 420Q340 432 350 446Q376 440 392 452Q410 440 436 446Q450 432 498 420Q524 400 532 350Q536 470 500 530Q456 596 396 594Q336 596 298 530Q264 470 268 350', '#3a251d')
  const coat = shoulders(pen, '#c9923c', '#93602a', cuts(pen, { box: [500, 640, 230, 150], count: 90, length: [14, 30], width: [1, 2.2], angle: 0.6 }, '#e9be6c')) + shape('M318 560Q400 640 482 560L500 610Q400 690 300 610Z', '#2f4a44') + stroke('M304 606Q400 684 496 606M312 588Q400 664 488 588', '#4f7068', 4) + line(400, 660, 400, 800, '#6d4420', 5) + circle(420, 700, 8, '#4a2c1a') + circle(420, 760, 8, '#4a2c1a')
  return ground(pen, '#4f8a86', '#cfe6c4', '#25585c') + neck(face, 74) + coat + ears(face) + features(pen, face) + beard + strands(pen, [290, 440, 220, 130], 60, '#6d4a34', (x) => 1.57 + (400 - x) / 260, [24, 46]) + shape('M354 474Q374 466 392 471Q410 466 430 474Q392 498 354 474', face.lips) + stroke('M348 472Q392 484 436 472', '#4a1c1c', 3.6, round) + shape('M334 462Q360 440 392 452Q424 440 450 462Q420 456 392 464Q364 456 334 462', '#4a3026') + hair + strands(pen, [300, 150, 220, 90], 46, '#6d4a34', (x, y) => Math.atan2(y - 330, x - 380) + 1.4)
}

function portraitIryna(pen: Pen): string {
  const face: Face = { skin: '#f2c8a6', shade: '#d3926f', brow: '#9a7040', iris: '#4f7f9c', lips: '#c2525a', turn: 12, jaw: 94, chin: 546, age: 0.2, browWeight: 9, smile: 7 }
  const back = shape('M248 400Q216 140 402 128Q588 140 554 400Q540 480 500 500H300Q262 480 248 400', '#c99a4a')
  const crown = 'M254 372Q228 160 404 140Q576 156 546 372Q530 280 420 214Q300 268 254 372'
  const cap = shape(crown, '#e2b45c')
  const braid = Array.from({ length: 8 }, (_, i) => {
    const [x, y, w] = [566 - i * 9 + Math.sin(i * 0.7) * 10, 450 + i * 46, 40 - i * 1.8]
    return shape(`M${f(x - w)} ${f(y - 22)}Q${f(x - w * 1.1)} ${f(y + 26)} ${f(x + 4)} ${f(y + 40)}Q${f(x + w * 0.2)} ${f(y + 4)} ${f(x - w)} ${f(y - 22)}`, '#c99a4a') + shape(`M${f(x + w)} ${f(y - 26)}Q${f(x + w * 1.1)} ${f(y + 24)} ${f(x - 6)} ${f(y + 42)}Q${f(x - w * 0.1)} ${f(y + 4)} ${f(x + w)} ${f(y - 26)}`, '#eec474') + stroke(`M${f(x + w * 0.7)} ${f(y - 10)}Q${f(x + w * 0.6)} ${f(y + 16)} ${f(x + 4)} ${f(y + 34)}`, '#b3843a', 2.6, round)
  }).join('')
  const blouse = shoulders(pen, '#f4ead6', '#cdb896') + shape('M322 570Q400 650 478 570L486 590Q400 676 314 590Z', '#f4ead6') + Array.from({ length: 9 }, (_, i) => { const t = i / 8; const [x, y] = [322 + t * 156, 590 + Math.sin(t * 3.14) * 44]; return poly([[x, y - 9], [x + 8, y], [x, y + 9], [x - 8, y]], i % 2 ? '#1f2c44' : '#b4303c') }).join('') + [0, 1, 2, 3].map((i) => [0, 1].map((k) => { const x = 362 + k * 76; const y = 690 + i * 34; return poly([[x, y - 18], [x + 22, y], [x, y + 18], [x - 22, y]], i % 2 ? '#1f2c44' : '#b4303c') + poly([[x, y - 8], [x + 10, y], [x, y + 8], [x - 10, y]], '#f4ead6') }).join('')).join('') + line(400, 650, 400, 800, '#cdb896', 4)
  return ground(pen, '#5a6f9c', '#c9d8e4', '#2c3f70') + back + neck(face, 60) + blouse + ears(face) + features(pen, face) + cap + pen.clip(crown, strands(pen, [262, 146, 280, 170], 90, '#fbe3a4', (x, y) => (x < 420 ? -0.75 : 0.8) + (y - 220) / 900)) + stroke('M420 214Q410 180 404 142', '#b3843a', 4, round) + shape('M520 330Q570 360 590 420Q560 450 530 440Q540 390 520 330', '#e2b45c') + braid + shape('M470 800Q486 780 516 790L520 810H470Z', '#b4303c')
}

function portraitDanylo(pen: Pen): string {
  const face: Face = { skin: '#dfa27c', shade: '#ad6c4e', brow: '#4a3c38', iris: '#5c6a60', lips: '#a35048', turn: -12, jaw: 112, chin: 556, age: 0.7, browWeight: 17, smile: 3 }
  const hair = shape('M260 344Q238 190 320 166Q400 116 490 160Q566 196 540 344Q530 300 514 268Q500 216 440 214Q350 196 306 246Q276 290 260 344', '#4a3f40') + shape('M260 344Q252 270 276 240Q284 300 280 350ZM540 344Q548 270 524 240Q516 300 520 350Z', '#a39a94')
  const moustache = shape('M388 446Q352 430 318 462Q296 484 280 474Q300 510 340 496Q372 488 388 468Q404 488 438 496Q478 508 496 474Q482 482 458 460Q424 430 388 446', '#4a3f40')
  const scarf = shape('M286 540Q400 620 514 540Q540 580 526 622Q400 700 274 622Q262 580 286 540', '#c2402f') + shape('M286 540Q330 574 360 584L340 656Q300 640 274 622Q262 580 286 540', '#7d2430') + stroke('M282 580Q400 656 520 580M278 606Q400 680 524 604', '#f0b08c', 5, 'stroke-dasharray="16 10"') + shape('M450 640L520 622L560 800H462Z', '#c2402f') + stroke('M466 700L544 684M470 740L552 724', '#f0b08c', 6) + stroke('M474 800V780M494 800V778M514 800V776M534 800V774', '#7d2430', 4)
  const coat = shoulders(pen, '#3f4a3c', '#262e2a', cuts(pen, { box: [560, 660, 180, 130], count: 60, length: [16, 40], width: [1, 2.4], angle: 1 }, '#6d7c62')) + poly([[280, 590], [210, 640], [330, 800], [380, 800]], '#4f5c48') + poly([[520, 590], [590, 640], [560, 800], [470, 800]], '#5c6a54')
  return ground(pen, '#d2a54c', '#fbe9b0', '#9a6a24') + neck(face, 76) + coat + ears(face) + features(pen, face) + hair + strands(pen, [300, 160, 210, 70], 44, '#8a7f7c', (x, y) => Math.atan2(y - 340, x - 380) + 1.4) + moustache + strands(pen, [312, 452, 160, 36], 34, '#8a7f7c', (x) => (x < 388 ? -0.45 : 0.45), [18, 34]) + scarf
}

function portraitSofiia(pen: Pen): string {
  const face: Face = { skin: '#f4cdb0', shade: '#d99a7c', brow: '#8a3f24', iris: '#4f8060', lips: '#c94a54', turn: 8, jaw: 92, chin: 542, age: 0, browWeight: 9, smile: 9 }
  const curls = (count: number, colours: readonly [string, string, string], near: boolean): string =>
    Array.from({ length: count }, (_, i) => {
      const angle = -2.75 + (i / (count - 1)) * 5.5 - Math.PI / 2
      const reach = near ? pen.between(150, 190) : pen.between(190, 236)
      const [x, y] = [400 + Math.cos(angle) * reach, 330 + Math.sin(angle) * reach * (Math.sin(angle) > 0 ? 1.15 : 0.98)]
      if (near && y > 250 && Math.abs(x - 400) < 126) return ''
      const r = pen.between(36, 56)
      const colour = pen.pick(colours)
      return circle(x, y, r, colour) + stroke(`M${f(x - r * 0.6)} ${f(y + r * 0.2)}A${f(r * 0.66)} ${f(r * 0.66)} 0 1 1 ${f(x + r * 0.1)} ${f(y + r * 0.62)}M${f(x - r * 0.28)} ${f(y + r * 0.1)}A${f(r * 0.32)} ${f(r * 0.32)} 0 1 1 ${f(x + r * 0.1)} ${f(y + r * 0.3)}`, mix(colour, '#ffd08a', 0.45), 3.4, round)
    }).join('')
  const back = circle(400, 340, 205, '#8a2f1c') + curls(34, ['#a83c20', '#96341d', '#b9482a'], false)
  const front = shape('M262 330Q250 190 400 176Q552 190 540 330Q520 250 440 232Q340 224 300 260Q276 290 262 330', '#b9482a') + curls(26, ['#c9562e', '#b9482a', '#d96a38'], true) + [[300, 236, 40], [352, 206, 42], [412, 196, 44], [470, 210, 42], [512, 248, 38]].map(([x = 0, y = 0, r = 0], i) => circle(x, y, r, i % 2 ? '#d96a38' : '#c9562e') + stroke(`M${f(x - r * 0.6)} ${f(y + r * 0.2)}A${f(r * 0.66)} ${f(r * 0.66)} 0 1 1 ${f(x + r * 0.1)} ${f(y + r * 0.62)}`, '#f7a868', 3.4, round)).join('')
  const freckles = stroke(Array.from({ length: 26 }, (_, i) => `M${f(408 + (i % 2 ? 1 : -1) * pen.between(24, 92))} ${f(pen.between(384, 420))}h0`).join(''), '#c27a54', 4.4, 'stroke-linecap="round" opacity=".8"')
  const zigzag = [634].map((y) => stroke(`M60 ${y + 30}${Array.from({ length: 20 }, (_, i) => `l17 ${i % 2 ? 16 : -16}`).join('')}${Array.from({ length: 20 }, (_, i) => `l17 ${i % 2 ? 16 : -16}`).join('')}`, '#f2d9a0', 6)).join('')
  const jumper = shoulders(pen, '#2f6f6a', '#1d4a4c', zigzag) + shape('M316 570Q400 620 484 570Q496 610 480 626Q400 664 320 626Q304 610 316 570', '#3f8a82') + stroke(Array.from({ length: 12 }, (_, i) => `M${330 + i * 13} ${f(592 + Math.sin((i / 11) * 3.14) * 22)}v34`).join(''), '#1d4a4c', 3)
  return ground(pen, '#e9b8a4', '#fdeeda', '#c27a6c') + back + neck(face, 58) + jumper + ears(face) + features(pen, face) + freckles + front + circle(534, 414, 11, '#f2c14a')
}

function portraitPetro(pen: Pen): string {
  const face: Face = { skin: '#e0a884', shade: '#ab7054', brow: '#c9c2ba', iris: '#5f7f94', lips: '#a8584e', turn: -6, jaw: 106, chin: 552, age: 0.95, browWeight: 19, smile: 5 }
  const beard = shape('M268 356Q284 420 312 432Q350 436 394 448Q440 436 486 432Q518 420 532 356Q552 480 512 560Q460 650 398 652Q334 650 288 560Q250 480 268 356', '#d6d0c6') + shape('M268 356Q284 420 312 432Q340 436 366 442Q320 540 398 652Q334 650 288 560Q250 480 268 356', '#a8a29c')
  const beardLines = strands(pen, [290, 450, 230, 170], 80, '#f7f3e8', (x) => 1.57 + (400 - x) / 300, [30, 60]) + strands(pen, [280, 450, 120, 160], 40, '#7f7a78', (x) => 1.57 + (400 - x) / 300, [24, 50])
  const moustache = shape('M394 442Q360 434 326 460Q312 476 300 478Q340 500 380 482Q392 476 394 468Q398 476 410 482Q450 500 490 478Q476 476 464 460Q430 434 394 442', '#ece6da')
  const side = shape('M260 350Q250 290 272 262L296 300Q280 330 282 384Q266 380 260 350M540 350Q550 290 528 262L504 300Q520 330 518 384Q534 380 540 350', '#bdb6ae')
  const hat = shape('M236 268Q220 150 400 128Q586 150 566 268Q480 232 400 234Q300 236 236 268', '#54483c') + shape('M236 268Q220 150 400 128Q300 160 296 246Q262 254 236 268', '#382f2a') + shape('M240 262Q400 196 566 262Q590 282 566 296Q480 252 396 254Q310 254 232 300Q216 282 240 262', '#43392f') + cuts(pen, { box: [270, 150, 270, 84], count: 80, length: [10, 20], width: [1, 2], angle: 0.7 }, '#7f705c') + cuts(pen, { box: [270, 150, 270, 84], count: 60, length: [10, 20], width: [1, 2], angle: -0.7 }, '#2a2420') + circle(400, 136, 9, '#382f2a')
  const shirt = poly([[330, 580], [470, 580], [470, 800], [330, 800]], '#e9dcc0') + Array.from({ length: 7 }, (_, i) => line(330, 600 + i * 34, 470, 600 + i * 34, '#6d86a0', 6)).join('')
  const coat = shoulders(pen, '#8a3f38', '#5c2830', shirt + cuts(pen, { box: [580, 660, 160, 130], count: 60, length: [16, 40], width: [1, 2.4], angle: 0.9 }, '#c97a70')) + poly([[312, 574], [226, 640], [352, 810], [400, 800]], '#a8504a') + poly([[488, 574], [574, 640], [448, 810], [400, 800]], '#b9605a')
  return ground(pen, '#7f9a6c', '#e6e6b4', '#45683f') + neck(face, 76) + coat + ears(face) + features(pen, face) + side + beard + beardLines + shape('M362 474Q396 468 430 474Q396 496 362 474', face.lips) + moustache + strands(pen, [320, 446, 150, 34], 30, '#a8a29c', (x) => (x < 394 ? -0.5 : 0.5), [18, 34]) + hat + shape(cut(340, 300, 60, 7, -0.1), '#e9e2d6') + shape(cut(450, 300, 60, 7, 0.1), '#e9e2d6')
}

export const portraits: Record<string, (pen: Pen) => string> = {
  'portrait-olena': portraitOlena,
  'portrait-taras': portraitTaras,
  'portrait-iryna': portraitIryna,
  'portrait-danylo': portraitDanylo,
  'portrait-sofiia': portraitSofiia,
  'portrait-petro': portraitPetro,
}
