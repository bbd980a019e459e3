// While the paper is being written: the readers' script and sheets, made at the start and again after every change of their sources.
import fs from 'node:fs'
import path from 'node:path'
import { buildReader } from './build-reader.mjs'
import { buildSheets } from './build-sheets.mjs'

const root = path.resolve(import.meta.dirname, '..')
/** Editors save in several steps. */
const PAUSE_MS = 100

export async function watchReader() {
  await build()
  let timer
  for (const folder of ['app', 'components']) {
    fs.watch(path.join(root, folder), { recursive: true }, (_, name) => {
      if (!/\.(css|tsx?)$/.test(name ?? '')) return
      clearTimeout(timer)
      timer = setTimeout(() => build().catch((error) => console.error(error.message)), PAUSE_MS)
    })
  }
}

async function build() {
  await Promise.all([buildReader(), buildSheets()])
}
