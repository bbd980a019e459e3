// What the paper's front door answers to somebody who chose no language: asked of the running paper, whatever the browser prefers.
import { STATE_LANGUAGE } from './proof'

/** As browsers say it; null says nothing. */
export const PREFERENCES: readonly (string | null)[] = [null, 'uk', 'en-GB,en;q=0.9', 'pl-PL,pl;q=0.9,en;q=0.5', 'ru-RU,ru;q=0.9', '*']

/** `status` and `language` are null when no answer came. */
export type DoorAnswer = { preference: string | null; status: number | null; language: string | null }

/** One answer of another kind, or none at all, and nothing is proved. */
export function opensInUkrainian(answers: readonly DoorAnswer[]): boolean {
  return answers.length > 0 && answers.every(({ status, language }) => status === 200 && language === STATE_LANGUAGE)
}
