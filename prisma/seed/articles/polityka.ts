// Stories of the politics section.
import type { DemoArticle } from '../demo.ts'
import { biudzhetDvanadtsiatTysiach } from './polityka/biudzhet-dvanadtsiat-tysiach.ts'
import { kolonkaTretiiRiad } from './polityka/kolonka-tretii-riad.ts'
import { molodizhnaRada } from './polityka/molodizhna-rada.ts'
import { sesiiaDeviatHodyn } from './polityka/sesiia-deviat-hodyn.ts'
import { starostkaRozmova } from './polityka/starostka-rozmova.ts'
import { yakNapysatyPetytsiiu } from './polityka/yak-napysaty-petytsiiu.ts'

export const polityka: DemoArticle[] = [
  sesiiaDeviatHodyn,
  molodizhnaRada,
  biudzhetDvanadtsiatTysiach,
  kolonkaTretiiRiad,
  starostkaRozmova,
  yakNapysatyPetytsiiu,
]
