// Stories of the economy section.
import type { DemoArticle } from '../demo.ts'
import { borshchovyiNabir } from './ekonomika/borshchovyi-nabir.ts'
import { kombainNaTrokh } from './ekonomika/kombain-na-trokh.ts'
import { komuNalezhytSontse } from './ekonomika/komu-nalezhyt-sontse.ts'
import { maisterniaOksany } from './ekonomika/maisternia-oksany.ts'
import { nichnaPekarnia } from './ekonomika/nichna-pekarnia.ts'
import { vantazhnyiPoizd } from './ekonomika/vantazhnyi-poizd.ts'
import { yablukaTaPamiat } from './ekonomika/yabluka-ta-pamiat.ts'

export const ekonomika: DemoArticle[] = [
  nichnaPekarnia,
  borshchovyiNabir,
  vantazhnyiPoizd,
  kombainNaTrokh,
  maisterniaOksany,
  komuNalezhytSontse,
  yablukaTaPamiat,
]
