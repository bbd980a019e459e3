// Small people: faceless, dressed and busy, drawn around their feet, a hundred units tall.
import { at, circle, ellipse, f, line, mix, shape, straight, stroke } from './svg.ts'

export type Dress = { top: string; legs: string; skin?: string; hair?: string; hat?: string; shade?: string }
export type Limb = readonly [elbow: readonly [number, number], hand: readonly [number, number]]
export type Pose = {
  walk?: number
  coat?: 'jacket' | 'coat' | 'skirt' | 'apron'
  left?: Limb
  right?: Limb
  hair?: 'short' | 'bun' | 'long' | 'braid'
  headgear?: 'cap' | 'beanie' | 'brim' | 'scarf' | 'helmet'
  bag?: string
  lean?: number
}

export const skins = ['#e8b48f', '#d99f78', '#c98a63'] as const
const round = 'stroke-linecap="round" stroke-linejoin="round"'

export const armDown: Limb = [[13, -64], [12, -49]]
export const armFront: Limb = [[14, -66], [25, -60]]
export const armUp: Limb = [[18, -92], [15, -112]]
export const armHip: Limb = [[20, -66], [10, -54]]
export const armWave: Limb = [[22, -80], [28, -100]]

/** An arm in its sleeve; the hand comes out of the cuff. */
function limb(side: 1 | -1, { 0: elbow, 1: hand }: Limb, sleeve: string, skin: string): string {
  const cuff = [elbow[0] + (hand[0] - elbow[0]) * 0.8, elbow[1] + (hand[1] - elbow[1]) * 0.8] as const
  const forearm = stroke(`M${f(side * cuff[0])} ${f(cuff[1])}L${f(side * hand[0])} ${hand[1]}`, skin, 5.4, round)
  return forearm + stroke(`M${side * 10} -78L${f(side * elbow[0])} ${elbow[1]}L${f(side * cuff[0])} ${f(cuff[1])}`, sleeve, 6.6, 'stroke-linejoin="round"') + circle(side * 10, -78, 3.3, sleeve)
}

function headOf(dress: Dress, pose: Pose): string {
  const skin = dress.skin ?? skins[0]
  const hair = dress.hair ?? '#3a2a24'
  const hat = dress.hat ?? dress.top
  let out = ''
  if (pose.hair === 'long') out += shape('M-8 -95Q-9 -104 0 -105Q9 -104 8.5 -95L9.5 -79Q0 -74 -9.5 -79Z', hair)
  if (pose.hair === 'braid') out += stroke('M-4 -90Q-8 -80 -5 -66', hair, 4.2, round)
  out += line(0, -86, 0, -80, mix(skin, '#5a2d1c', 0.22), 6)
  out += ellipse(0, -93, 6.6, 8, skin) + shape('M-6.6 -93Q-6.4 -85 0 -85Q-3 -92 -1 -101Q-6 -100 -6.6 -93', mix(skin, '#5a2d1c', 0.25), 'opacity=".7"')
  out += shape('M5.5 -94L8.4 -91.200L5.5 -90.500Z', skin)
  out += shape('M-7.4 -91Q-9 -103 0 -103.500Q8.5 -103 7.4 -95.500Q3 -97 0 -99Q-3 -95 -5 -95Q-5 -91 -7.4 -91', hair)
  if (pose.hair === 'bun') out += circle(-5.5, -102, 4.4, hair)
  if (pose.headgear === 'cap') out += shape('M-8 -96Q-8 -105 1 -105Q8 -104 8 -97L14 -96Q12 -93.5 7 -94.500Z', hat)
  if (pose.headgear === 'beanie') out += shape('M-8 -94Q-9 -107 0 -108Q9 -107 8 -94Q0 -98 -8 -94', hat) + circle(0, -109, 2.6, hat)
  if (pose.headgear === 'brim') out += ellipse(0, -97, 14, 3.2, hat) + shape('M-7.5 -97Q-7 -107 0 -107Q7 -107 7.5 -97Z', hat)
  if (pose.headgear === 'scarf') out += shape('M-8 -85Q-10 -103 0 -104.500Q10 -103 7.5 -93Q4 -99 0 -99Q-4 -97 -4 -88L-1 -83Q-5 -82 -8 -85', hat)
  if (pose.headgear === 'helmet') out += shape('M-9 -95Q-8 -106 1 -106Q9 -105 9 -96Q0 -98 -9 -95', hat)
  return out
}

/** Someone standing at (x, y), `height` tall, looking right unless `facing` is −1. */
export function person(x: number, y: number, height: number, dress: Dress, pose: Pose = {}, facing: 1 | -1 = 1): string {
  const skin = dress.skin ?? skins[0]
  const shade = dress.shade ?? mix(dress.top, '#1a1420', 0.3)
  const step = pose.walk ?? 0
  const hip = -46
  let legs = ''
  if (step === 0) legs = stroke(`M-4.5 ${hip}L-5 -3M4.5 ${hip}L5 -3`, dress.legs, 7.6, round) + stroke('M-6 -1.500h5M4 -1.500h5', '#1d1a22', 3.6, round)
  else {
    const reach = 15 * step
    legs =
      stroke(`M-2 ${hip}L${f(-reach * 0.35)} -24L${f(-reach)} -4`, mix(dress.legs, '#120f18', 0.28), 7.4, round) +
      stroke(`M2 ${hip}L${f(reach * 0.75)} -25L${f(reach * 0.9)} -3`, dress.legs, 7.6, round) +
      stroke(`M${f(-reach - 1)} -3l4 1.500M${f(reach * 0.9)} -1.500h5.5`, '#1d1a22', 3.6, round)
  }
  const hem = pose.coat === 'coat' ? -30 : pose.coat === 'skirt' ? -24 : -43
  const flare = pose.coat === 'skirt' ? 17 : pose.coat === 'coat' ? 14 : 10.5
  const body = `M-7 -82Q-12.5 -81 -12 -74L-10 -56L${-flare} ${hem}Q0 ${hem + 3} ${flare} ${hem}L10 -56L12 -74Q12.5 -81 7 -82Q0 -79 -7 -82Z`
  const shaded = `M-7 -82Q-12.5 -81 -12 -74L-10 -56L${-flare} ${hem}Q-5 ${hem + 3} -2 ${hem + 2}Q-6 -60 -3 -81Z`
  let torso = shape(body, dress.top) + shape(shaded, shade, 'opacity=".75"')
  if (pose.coat === 'apron') torso += shape('M-7 -74L7 -74L8.5 -58L11 -28Q0 -25 -11 -28L-8.5 -58Z', '#f4ead6') + shape('M-7 -74L-2 -74L-4 -27Q-8 -27 -11 -28L-8.5 -58Z', '#b9a98f', 'opacity=".5"')
  const bag = pose.bag === undefined ? '' : line(-8, -80, 12, -50, pose.bag, 2.2) + shape(straight([[6, -54], [19, -54], [20, -38], [7, -38]]), pose.bag)
  const back = limb(-1, pose.left ?? armDown, shade, mix(skin, '#5a2d1c', 0.2))
  const front = limb(1, pose.right ?? armDown, mix(dress.top, '#ffffff', 0.06), skin)
  const upper = `<g transform="rotate(${f(pose.lean ?? 0)} 0 -46)">${back}${torso}${headOf(dress, pose)}${front}${bag}</g>`
  return at(x, y, legs + upper, height / 106, 0, facing)
}

/** Someone seen from behind or far away in a seat: head and shoulders only, centred on the neck. */
export function sitter(x: number, y: number, size: number, top: string, hair: string, look: 'short' | 'bun' | 'long' | 'bald' | 'hat' = 'short'): string {
  let out = shape('M-44 60Q-46 16 -20 8L-8 2L8 2L20 8Q46 16 44 60Z', top) + shape('M-44 60Q-46 16 -20 8L-8 2Q-22 26 -16 60Z', '#120f18', 'opacity=".22"')
  out += shape('M-8 6L-7 -12L7 -12L8 6Q0 12 -8 6', '#c58d68')
  if (look === 'bald') out += ellipse(0, -24, 17, 21, '#d9a37c') + shape('M-17 -22Q-19 -2 0 -4Q19 -2 17 -22Q8 -10 0 -10Q-8 -10 -17 -22', hair)
  else out += ellipse(0, -24, 18, 21, hair)
  if (look === 'bun') out += circle(0, -46, 10, hair)
  if (look === 'long') out += shape('M-18 -26L-22 14Q0 24 22 14L18 -26Z', hair)
  if (look === 'hat') out += ellipse(0, -30, 28, 7, hair) + shape('M-17 -30Q-16 -54 0 -54Q16 -54 17 -30Z', hair)
  return at(x, y, out, size / 100)
}

/** Someone on a bicycle riding right, drawn around the ground between the wheels; about 120 units tall. */
export function cyclist(x: number, y: number, scale: number, ink: string, dress: Dress, pose: Pose = {}, facing: 1 | -1 = 1, crouch = 0): string {
  const spokes = (cx: number): string =>
    circle(cx, -24, 23, 'none', `stroke="${ink}" stroke-width="3.4"`) + stroke(`M${cx - 22} -24h44M${cx} -46v44M${cx - 15} -39l30 30M${cx - 15} -9l30 -30`, ink, 0.8, 'opacity=".7"')
  const frame = stroke('M-38 -24L-16 -60L24 -60L38 -24M-16 -60L-4 -22L24 -60M-38 -24L-4 -22M24 -60L21 -72M21 -72l10 -1M-20 -63h10', ink, 3.4, round)
  const lean = crouch * 14
  const hip: readonly [number, number] = [-16, -66]
  const shoulder: readonly [number, number] = [4 + lean, -106 + lean]
  const legBack = stroke(`M${hip[0]} ${hip[1]}L4 -50L-7 -32`, mix(dress.legs, '#120f18', 0.35), 9, round)
  const legFront = stroke(`M${hip[0]} ${hip[1]}L12 -42L0 -14`, dress.legs, 9.5, round) + stroke('M-1 -12h9', '#1d1a22', 5, round)
  const torso = shape(`M-24 -62Q-26 -88 ${f(shoulder[0] - 10)} ${f(shoulder[1])}Q${f(shoulder[0] + 4)} ${f(shoulder[1] - 6)} ${f(shoulder[0] + 7)} ${f(shoulder[1] + 8)}Q-2 -78 -8 -60Z`, dress.top)
  const arm = stroke(`M${f(shoulder[0])} ${f(shoulder[1] + 6)}L14 ${f(-84 + lean * 0.3)}L27 -74`, mix(dress.top, '#120f18', 0.18), 7, round)
  const head = at(shoulder[0] + 8, shoulder[1] - 12, `<g transform="translate(0 93)">${headOf(dress, pose)}</g>`, 1.25)
  return at(x, y, spokes(-38) + spokes(38) + legBack + frame + torso + legFront + head + arm, scale, 0, facing)
}
