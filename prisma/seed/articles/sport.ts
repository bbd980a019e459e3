// The sports pages of the demo paper. Clubs, players and results are invented; the tables add up.
import type { DemoArticle } from '../demo.ts'
import { kovzankaRozklad } from './sport/kovzanka-rozklad.ts'
import { pivmarafonDvaBerehy } from './sport/pivmarafon-dva-berehy.ts'
import { regataNaYavirtsi } from './sport/regata-na-yavirtsi.ts'
import { shakhyStetsenko } from './sport/shakhy-stetsenko.ts'
import { velokolo42 } from './sport/velokolo-42.ts'
import { yavirKolos } from './sport/yavir-kolos.ts'

export const sport: DemoArticle[] = [yavirKolos, pivmarafonDvaBerehy, velokolo42, shakhyStetsenko, kovzankaRozklad, regataNaYavirtsi]
