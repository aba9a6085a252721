import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { bytesToUtf8, managedNonce, utf8ToBytes } from '@noble/ciphers/utils.js'

/** A fresh random nonce goes before every text; XChaCha20 has room enough for random ones. */
const cipher = managedNonce(xchacha20poly1305)

/** `key` is 32 bytes in base64. `place` is bound to the text: sealed text that is moved elsewhere does not open. */
interface Seal {
  key: string
  place: string
}

/**
 * Text as only who has the key can read it. The page of the signed-in user has the key, the browser does not
 * keep it: the next person at this computer finds nothing to read. Works without https too, and at once, so
 * that it also works while a page closes.
 */
export function sealText(text: string, { key, place }: Seal): string {
  return toBase64(cipher(fromBase64(key), utf8ToBytes(place)).encrypt(utf8ToBytes(text)))
}

/** The text, or null when it was sealed with another key, for another place, or is damaged. */
export function openText(sealed: string, { key, place }: Seal): string | null {
  try {
    return bytesToUtf8(cipher(fromBase64(key), utf8ToBytes(place)).decrypt(fromBase64(sealed)))
  } catch {
    // Not ours to read, which is an answer and no failure.
    return null
  }
}

/** So many bytes at a time: more arguments than this overflow the stack. */
const CHUNK = 8_192

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(binary)
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
