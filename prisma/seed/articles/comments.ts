// Readers' comments of the demo paper: three conversations, and what waits for or did not pass the moderator.
import type { DemoThread } from '../demo.ts'
import { kinoProstoNeba } from './comments/kino-prosto-neba.ts'
import { lelekyPerepys } from './comments/leleky-perepys.ts'
import { mistVidkryly } from './comments/mist-vidkryly.ts'

export const threads: DemoThread[] = [mistVidkryly, kinoProstoNeba, lelekyPerepys]
