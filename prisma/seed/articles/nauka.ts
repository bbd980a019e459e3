// The science pages of the demo paper. The town and its people are invented; the science is not.
import type { DemoArticle } from '../demo.ts'
import { bdzholyZymuiut } from './nauka/bdzholy-zymuiut.ts'
import { kurhanStorozhove } from './nauka/kurhan-storozhove.ts'
import { lelekyPerepys } from './nauka/leleky-perepys.ts'
import { meteoryKalendar } from './nauka/meteory-kalendar.ts'
import { shkilnaMeteostantsiia } from './nauka/shkilna-meteostantsiia.ts'
import { torfovyshcheStorozhove } from './nauka/torfovyshche-storozhove.ts'
import { vodaYavirky } from './nauka/voda-yavirky.ts'

export const nauka: DemoArticle[] = [
  lelekyPerepys,
  vodaYavirky,
  torfovyshcheStorozhove,
  meteoryKalendar,
  bdzholyZymuiut,
  shkilnaMeteostantsiia,
  kurhanStorozhove,
]
