// English editions of stories from the community, politics and economy sections.
import type { DemoArticle } from '../demo.ts'
import { kombainNaTrokhEn } from './english-a/kombain-na-trokh-en.ts'
import { mistVidkrylyEn } from './english-a/mist-vidkryly-en.ts'
import { molodizhnaRadaEn } from './english-a/molodizhna-rada-en.ts'
import { nichnaBibliotekaEn } from './english-a/nichna-biblioteka-en.ts'
import { nichnaPekarniaEn } from './english-a/nichna-pekarnia-en.ts'

export const englishA: DemoArticle[] = [mistVidkrylyEn, nichnaBibliotekaEn, molodizhnaRadaEn, nichnaPekarniaEn, kombainNaTrokhEn]
