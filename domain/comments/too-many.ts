// The refusal of whoever hurries, with how long to wait.
import { type Refused, refused } from '../outcome'

export function tooMany(seconds: number): Refused {
  return refused('tooManyAttempts', { params: { seconds, minutes: Math.ceil(seconds / 60) } })
}
