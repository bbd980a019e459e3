// Passwords: argon2id in the PHC format, with the parameters OWASP's cheat sheet asks for (19 MiB, 2 passes, 1 lane).
import { hash, verify } from '@node-rs/argon2'

const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export async function hashPassword(password: string): Promise<string> {
  return await hash(password.normalize('NFKC'), PARAMETERS)
}

let decoy: Promise<string> | undefined

/** With no hash to compare it works as long and answers no: the time must not tell whether the person exists. */
export async function isPasswordRight(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password')
  const right = await verify(passwordHash ?? (await decoy), password.normalize('NFKC'))
  return right && passwordHash !== null
}
