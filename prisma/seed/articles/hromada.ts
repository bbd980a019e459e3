// Stories of the community section.
import type { DemoArticle } from '../demo.ts'
import { mistVidkryly } from './hromada/mist-vidkryly.ts'
import { nichnaBiblioteka } from './hromada/nichna-biblioteka.ts'
import { ostanniiTramvai } from './hromada/ostannii-tramvai.ts'
import { prodatyNaRynku } from './hromada/prodaty-na-rynku.ts'
import { shkolaSontse } from './hromada/shkola-sontse.ts'
import { veteranRozmova } from './hromada/veteran-rozmova.ts'
import { vysokaVoda } from './hromada/vysoka-voda.ts'

export const hromada: DemoArticle[] = [
  mistVidkryly,
  shkolaSontse,
  ostanniiTramvai,
  nichnaBiblioteka,
  veteranRozmova,
  prodatyNaRynku,
  vysokaVoda,
]
