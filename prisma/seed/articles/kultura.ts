// The culture pages of the demo paper. People, theatres and houses are invented; techniques, books and films are real.
import type { DemoArticle } from '../demo.ts'
import { bibliotekaDovira } from './kultura/biblioteka-dovira.ts'
import { hrushaVsokhla } from './kultura/hrusha-vsokhla.ts'
import { khorOsokory } from './kultura/khor-osokory.ts'
import { kinoProstoNeba } from './kultura/kino-prosto-neba.ts'
import { muralRybalochka } from './kultura/mural-rybalochka.ts'
import { polyvaStarykhMysok } from './kultura/polyva-starykh-mysok.ts'
import { vyshyvankaYakZberehty } from './kultura/vyshyvanka-yak-zberehty.ts'

export const kultura: DemoArticle[] = [
  kinoProstoNeba,
  khorOsokory,
  hrushaVsokhla,
  muralRybalochka,
  polyvaStarykhMysok,
  vyshyvankaYakZberehty,
  bibliotekaDovira,
]
