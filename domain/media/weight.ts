// What a photograph costs a reader who pays for every byte: the weight of the file at an address of ours.
import { sizeOfFile } from '@/lib/storage'

const RENDITION = /^\/(media\/[0-9a-f]{16,64}\/\d{1,5}\.webp)$/

/** In bytes; null for what is no rendition of ours. Files of one address never change, so nothing is noted for the page. */
export async function findWeight(address: string): Promise<number | null> {
  const [, file] = RENDITION.exec(address) ?? []
  return file === undefined ? null : await sizeOfFile(file)
}
