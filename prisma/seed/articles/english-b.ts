// English translations of five culture, science and sport stories: the whole text, not a summary.
import type { DemoArticle } from '../demo.ts'
import { hrushaVsokhlaEn } from './english-b/hrusha-vsokhla-en.ts'
import { khorOsokoryEn } from './english-b/khor-osokory-en.ts'
import { lelekyPerepysEn } from './english-b/leleky-perepys-en.ts'
import { pivmarafonDvaBerehyEn } from './english-b/pivmarafon-dva-berehy-en.ts'
import { torfovyshcheStorozhoveEn } from './english-b/torfovyshche-storozhove-en.ts'

export const englishB: DemoArticle[] = [lelekyPerepysEn, pivmarafonDvaBerehyEn, khorOsokoryEn, torfovyshcheStorozhoveEn, hrushaVsokhlaEn]
