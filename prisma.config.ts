// Where Prisma's command line finds the schema. The server and the migration runner do not need this file.
import { defineConfig } from 'prisma/config'

export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } })
