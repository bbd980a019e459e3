// Files under DATA_DIR: a file is there whole or it is not there at all.
import { randomBytes } from 'node:crypto'
import { access, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { env } from './env'

/** The disk said no: full, read-only, not ours. `cause` has the reason for the log. */
export class StorageError extends Error {}

const PUBLIC_FILE = 0o644
const PRIVATE_FILE = 0o600
/** A file that is still being written ends so. */
const PART = '.part'

/** Absolute path of a stored file. `relative` never leaves DATA_DIR. */
export function pathOf(relative: string): string {
  const root = env().DATA_DIR
  const absolute = path.resolve(/* turbopackIgnore: true */ root, relative)
  if (!absolute.startsWith(root + path.sep)) throw new Error(`Not a path inside DATA_DIR: ${relative}`)
  return absolute
}

/**
 * Writes beside, makes it durable, then renames: nobody ever sees half a file, not even after a power cut.
 * @throws {StorageError} when the disk refuses; nothing is left behind.
 */
export async function putFile(relative: string, bytes: Uint8Array, { isPrivate = false } = {}): Promise<void> {
  const target = pathOf(relative)
  const beside = `${target}.${randomBytes(6).toString('hex')}${PART}`
  try {
    await mkdir(path.dirname(target), { recursive: true })
    const file = await open(beside, 'wx', isPrivate ? PRIVATE_FILE : PUBLIC_FILE)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, target)
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw new StorageError(`Could not store ${relative}.`, { cause })
  }
}

/** Makes the names of new files in a folder durable; once, after the last of them. */
export async function syncFolder(relative: string): Promise<void> {
  try {
    const folder = await open(pathOf(relative), 'r')
    await folder.sync().finally(() => folder.close())
  } catch (cause) {
    throw new StorageError(`Could not store ${relative}.`, { cause })
  }
}

export async function hasFile(relative: string): Promise<boolean> {
  return await access(pathOf(relative)).then(
    () => true,
    () => false,
  )
}

/** Null when there is no such file. */
export async function readStored(relative: string): Promise<Buffer | null> {
  try {
    return await readFile(pathOf(relative))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Takes every finished file but this one out of its folder. */
export async function dropOthers(relative: string): Promise<void> {
  const [folder, own] = [path.dirname(relative), path.basename(relative)]
  const names = await readdir(pathOf(folder))
  await Promise.all(names.filter((name) => name !== own && !name.endsWith(PART)).map((name) => dropFile(path.join(folder, name))))
}

export async function dropFile(relative: string): Promise<void> {
  await rm(pathOf(relative), { force: true })
}
