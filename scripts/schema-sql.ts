// The SQL between two Prisma schemas, and the one that makes a schema from nothing.
// Prisma's own engine for this is a download; its WebAssembly build speaks through the driver adapter instead.
import fs from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'

type Engine = { diff(params: object): Promise<{ stdout: string | null }> }
type Target = { tag: 'empty' } | { tag: 'schemaDatamodel'; files: { path: string; content: string }[] }

/** `url` is any PostgreSQL the engine may talk to; it writes nothing there. `from` is a schema's text, or null for an empty database. */
export async function schemaSql({ url, from, to }: { url: string; from: string | null; to: string }): Promise<string> {
  const engine = await startEngine(url)
  const { stdout } = await engine.diff({
    from: from === null ? { tag: 'empty' } : target(from),
    to: target(to),
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  const sql = stdout ?? ''
  return sql.includes('This is an empty migration') ? '' : sql
}

function target(schema: string): Target {
  return { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] }
}

async function startEngine(url: string): Promise<Engine> {
  // The package exports only a form for bundlers; its two halves are joined here by hand.
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const glue = await import(pathToFileURL(path.join(folder, 'schema_engine_bg.js')).href)
  const wasm = await fs.readFile(path.join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url }))
  return await glue.SchemaEngine.new({ datamodels: undefined }, () => {}, factory)
}
