// Asking servers: as fast as possible with wrk (or a small loop of our own), and carefully, one answer at a time.
import { spawn, spawnSync } from 'node:child_process'
import http from 'node:http'

const CONNECTIONS = 32
export const hasWrk = () => !spawnSync('wrk', ['-v']).error

/** Requests a second over `seconds`. */
export async function requestsPerSecond(url, { seconds, connections = CONNECTIONS }) {
  return hasWrk() ? await withWrk(url, { seconds, connections }) : await withOurLoop(url, { seconds, connections })
}

async function withWrk(url, { seconds, connections }) {
  const child = spawn('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '-H', 'Accept-Encoding: gzip', url])
  let report = ''
  child.stdout.on('data', (chunk) => {
    report += chunk
  })
  await new Promise((resolve) => child.once('exit', resolve))
  const number = (pattern) => Number(pattern.exec(report)?.[1] ?? 0)
  const answered = number(/(\d+) requests in/)
  if (answered === 0) throw new Error(`${url} did not answer: ${report}`)
  // Errors are no answers: a server that is overrun must not look quick.
  const share = 1 - number(/Non-2xx or 3xx responses: (\d+)/) / answered
  return number(/Requests\/sec:\s+([\d.]+)/) * share
}

async function withOurLoop(url, { seconds, connections }) {
  const until = performance.now() + seconds * 1000
  let answered = 0
  const one = async () => {
    while (performance.now() < until) {
      await ask(url, { 'accept-encoding': 'gzip' })
      answered++
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  return answered / seconds
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 })

/** @returns status, headers, body (as sent) and how long it took. */
export function ask(url, headers = {}) {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent, headers }, (response) => {
        const chunks = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.once('error', reject)
        response.once('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks), ms: performance.now() - begun }),
        )
      })
      .once('error', reject)
  })
}

/** Runs `work` for every item, `width` at a time. */
export async function eachOf(items, width, work) {
  const rest = items[Symbol.iterator]()
  const one = async () => {
    for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value)
  }
  await Promise.all(Array.from({ length: width }, one))
}

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
