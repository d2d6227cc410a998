import type { Digests } from './digests.ts'

/**
 * What a page may load and run: its own files, the style and the script it carries for its first moments, and nothing
 * else. One script address is made at run time, the worker's: the Trusted Types policy `sw` lets that one through and no
 * other. This part stands in every page as a `<meta>`, for hosts that send no headers of their own; the development server
 * does without, because Vite injects scripts there.
 */
function directivesWith({ styles, scripts }: Digests): string[] {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types sw',
  ]
}

/** The policy as a page carries it. `inline`: the digests of what is inline in it. */
export function metaPolicy(inline: Digests): string {
  return directivesWith(inline).join('; ')
}

/** Abilities the product never asks for. Copying and sharing are left out: it does ask for those. */
const refused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** Who may show the site in a frame. */
const origin = /^https:\/\/(\*\.)?[\w-]+(\.[\w-]+)*(:\d+)?$/

/**
 * The value of `frame-ancestors`: nobody unless the publisher says `self` or lists https origins, separated by spaces.
 * Throws on anything else, so that a slip of the pen neither opens the site nor breaks a header.
 */
export function frameAncestors(frames = 'none'): string {
  if (frames === 'none' || frames === 'self') return `'${frames}'`
  const origins = frames.trim().split(/\s+/)
  if (!origins.every(one => origin.test(one)))
    throw new Error(`FRAMES is "${frames}": "none", "self", or addresses like https://example.org`)
  return origins.join(' ')
}

/**
 * Every header an answer carries, whatever is asked for.
 * @param frames as `frameAncestors` takes it
 * @param isSecure whether the host speaks https: only then may a browser be told to insist on it
 * @param inline the digests of all that is inline in the pages of the site
 */
export function headersFor(frames: string | undefined, isSecure: boolean, inline: Digests): Record<string, string> {
  const ancestors = frameAncestors(frames)
  const policy = [
    ...directivesWith(inline),
    `frame-ancestors ${ancestors}`,
    ...(isSecure ? ['upgrade-insecure-requests'] : []),
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    // Two years. Not for subdomains: what else lives on the publisher's domain is not ours to decide.
    ...(isSecure ? { 'Strict-Transport-Security': 'max-age=63072000' } : {}),
    'X-Content-Type-Options': 'nosniff',
    ...(ancestors === "'none'" ? { 'X-Frame-Options': 'DENY' } : {}),
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Permissions-Policy': refused.map(name => `${name}=()`).join(', '),
  }
}

/** How long an answer may be kept: files whose name changes with their content for a year, all others asked for anew. */
export const caching = { assets: 'public, max-age=31536000, immutable', others: 'no-cache' }
