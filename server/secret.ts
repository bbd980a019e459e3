// The secret sessions are signed with: made once, kept beside the data, readable by nobody else.
import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'

export async function keptSecret(dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'secret')
  await fs.writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  return (await fs.readFile(file, 'utf8')).trim()
}
