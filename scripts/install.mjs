// Installs the packages when they are missing or are not those of the lockfile. Uses nothing but Node.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const MINIMUM_NODE = [20, 19]

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1])) return
  console.error(
    `Visnyk needs Node ${MINIMUM_NODE.join('.')} or newer; this is ${process.versions.node}. Install a newer one and run it again.`,
  )
  process.exit(1)
}

export function installWhenNeeded({ say = console.log } = {}) {
  if (isInstalled()) return
  say('Installing packages (a minute or two)…')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  // Not `npm ci`: it refuses a lockfile that lacks packages for other systems, which some registries do not carry.
  // With the lockfile there, this installs the same versions; without saving, it leaves the lockfile as it is.
  const result = spawnSync(npm, ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (result.status === 0) return
  console.error('The packages could not be installed: see the lines above. Check the network and run it again.')
  process.exit(1)
}

/** Every package of the lockfile that this machine needs stands in node_modules in its version. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  const installed = packagesOf('node_modules/.package-lock.json')
  if (!wanted || !installed) return false
  return Object.entries(wanted).every(([name, { version, optional, devOptional }]) => {
    if (name === '' || optional || devOptional) return true
    return installed[name]?.version === version
  })
}

function packagesOf(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')).packages
  } catch {
    return null
  }
}
