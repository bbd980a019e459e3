// Where the journeys find the paper: two instances of one newspaper on one PostgreSQL.
export const PORT = Number(process.env.E2E_PORT ?? 3900)
export const SECOND_PORT = PORT + 1
export const PAPER = `http://localhost:${PORT}`
export const SECOND_INSTANCE = `http://localhost:${SECOND_PORT}`
export const PASSWORD = 'пароль для подорожей'

/** Written by the set-up for journeys that stop the database or look into it. */
export const RUNNING_FILE = 'test-results/running.json'
export type Running = { databaseUrl: string; dataDir: string; cluster: string }
