// Draws the demo paper's pictures: each key is one original print, the same on every machine.
import { Pen } from './pen.ts'
import { portraits } from './portraits.ts'
import { bridgeDawn } from './scenes-bridge.ts'
import { ballotBox, budget, cityHall, communityMap, councilHall, newsroomPress, riverFlood } from './scenes-civic.ts'
import { bookshelf, embroidery, museumCeramics } from './scenes-craft.ts'
import { freightTrain, greenhouse, solarField } from './scenes-growing.ts'
import { bees, peatBog, storks } from './scenes-nature.ts'
import { ancientMound, microscope, observatory, weatherStation } from './scenes-science.ts'
import { chess, cycling, iceRink, kayak, marathon, stadiumEvening } from './scenes-sport.ts'
import { choir, mural, openAirCinema, theatreCurtain } from './scenes-stage.ts'
import { libraryNight, market, schoolSolar, tramEvening, winterLights } from './scenes-town.ts'
import { appleOrchard, bakery, harvest, workshop } from './scenes-work.ts'
import { printed } from './textures.ts'

type Scene = (pen: Pen) => string

const scenes: Record<string, Scene> = {
  'bridge-dawn': bridgeDawn,
  market,
  'tram-evening': tramEvening,
  'school-solar': schoolSolar,
  'winter-lights': winterLights,
  'library-night': libraryNight,
  'river-flood': riverFlood,
  'council-hall': councilHall,
  budget,
  'ballot-box': ballotBox,
  'city-hall': cityHall,
  'community-map': communityMap,
  'newsroom-press': newsroomPress,
  harvest,
  bakery,
  workshop,
  'apple-orchard': appleOrchard,
  'freight-train': freightTrain,
  greenhouse,
  'solar-field': solarField,
  'theatre-curtain': theatreCurtain,
  choir,
  mural,
  'museum-ceramics': museumCeramics,
  'open-air-cinema': openAirCinema,
  embroidery,
  bookshelf,
  observatory,
  storks,
  bees,
  'peat-bog': peatBog,
  'weather-station': weatherStation,
  microscope,
  'ancient-mound': ancientMound,
  'stadium-evening': stadiumEvening,
  kayak,
  chess,
  marathon,
  'ice-rink': iceRink,
  cycling,
}

export const PICTURE_KEYS: readonly string[] = [...Object.keys(scenes), ...Object.keys(portraits)]

function sheet(width: number, height: number, units: string, pen: Pen, content: string, [w, h]: readonly [number, number]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${units}">${pen.defs()}${printed(w, h, content)}</svg>`
}

/** The SVG source of a picture: scenes are 2400×1600, portraits 1200×1200. */
export function drawPicture(key: string): string {
  const pen = new Pen(key)
  const scene = scenes[key]
  if (scene) return sheet(2400, 1600, '0 0 1200 800', pen, scene(pen), [1200, 800])
  const portrait = portraits[key]
  if (portrait) return sheet(1200, 1200, '70 50 660 660', pen, portrait(pen), [800, 800])
  throw new Error(`No picture is drawn under the key “${key}”`)
}
