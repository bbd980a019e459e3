// A passkey device in a few lines: it makes a P-256 key and answers what `navigator.credentials` would.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

type Setting = { origin?: string; rpId?: string; isOwnerPresent?: boolean }
const FLAG = { present: 0x01, verified: 0x04, hasKey: 0x40 }

export function anAuthenticator({ origin = 'http://visnyk.test', rpId = 'visnyk.test', isOwnerPresent = true }: Setting = {}) {
  const id = randomBytes(32)
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  let counter = 0

  const flags = (more: number) => FLAG.present | (isOwnerPresent ? FLAG.verified : 0) | more
  const clientData = (type: string, challenge: string) => Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const head = (more: number, count: number) => {
    const tail = Buffer.alloc(5)
    tail.writeUInt8(flags(more), 0)
    tail.writeUInt32BE(count, 1)
    return Buffer.concat([createHash('sha256').update(rpId).digest(), tail])
  }

  return {
    id: id.toString('base64url'),
    /** As if it were a copy made earlier. */
    rewind: () => {
      counter = 0
    },
    register(challenge: string) {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const data = Buffer.concat([head(FLAG.hasKey, counter), Buffer.alloc(16), length, id, coseKey(publicKey)])
      const object = cborMap([
        [cborText('fmt'), cborText('none')],
        [cborText('attStmt'), cborMap([])],
        [cborText('authData'), cborBytes(data)],
      ])
      return answer({ clientDataJSON: clientData('webauthn.create', challenge), attestationObject: object, transports: ['internal'] })
    },
    use(challenge: string) {
      counter += 1
      const client = clientData('webauthn.get', challenge)
      const data = head(0, counter)
      const signature = sign('sha256', Buffer.concat([data, createHash('sha256').update(client).digest()]), privateKey)
      return answer({ clientDataJSON: client, authenticatorData: data, signature })
    },
  }

  function answer(response: { [name: string]: Buffer | string[] }) {
    const encoded = Object.entries(response).map(([name, value]) => [name, Buffer.isBuffer(value) ? value.toString('base64url') : value])
    const name = id.toString('base64url')
    return { id: name, rawId: name, type: 'public-key', clientExtensionResults: {}, response: Object.fromEntries(encoded) }
  }
}

/** RFC 9052: an elliptic key for ES256, its two coordinates. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  return cborMap([
    [Buffer.from([0x01]), Buffer.from([0x02])],
    [Buffer.from([0x03]), Buffer.from([0x26])],
    [Buffer.from([0x20]), Buffer.from([0x01])],
    [Buffer.from([0x21]), cborBytes(Buffer.from(x, 'base64url'))],
    [Buffer.from([0x22]), cborBytes(Buffer.from(y, 'base64url'))],
  ])
}

function cborMap(entries: [Buffer, Buffer][]): Buffer {
  return Buffer.concat([Buffer.from([0xa0 + entries.length]), ...entries.flat()])
}

function cborText(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)])
}

function cborBytes(bytes: Buffer): Buffer {
  const length = bytes.length < 256 ? Buffer.from([0x58, bytes.length]) : Buffer.from([0x59, bytes.length >> 8, bytes.length & 0xff])
  return Buffer.concat([length, bytes])
}
