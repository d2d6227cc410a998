import { describe, expect, it } from 'vitest'
import { doorsOf } from '../../vite/headers.ts'
import { apache } from '../../vite/hosts/apache.ts'
import { caddy } from '../../vite/hosts/caddy.ts'
import { netlify } from '../../vite/hosts/netlify.ts'
import { nginx } from '../../vite/hosts/nginx.ts'
import { caching, frameAncestors, headersFor, metaPolicy } from '../../vite/policy.ts'
import { apacheAnswers, caddyAnswers, netlifyAnswers, nginxAnswers } from '../hosting/read.ts'

const hosts = {
  'Netlify and Cloudflare': { write: netlify, read: netlifyAnswers },
  nginx: { write: nginx, read: nginxAnswers },
  Caddy: { write: caddy, read: caddyAnswers },
  Apache: { write: apache, read: apacheAnswers },
}

const inline = { styles: ["'sha256-abc+/='", "'sha256-def='"], scripts: ["'sha256-ghi='"] }
const [, ownStyle = ''] = inline.styles

const sites = [
  { base: '/', frames: undefined },
  { base: '/folder/', frames: 'self' },
  { base: '/', frames: 'https://school.example https://*.example.org:8443' },
]

describe.each(Object.entries(hosts))('%s', (_, { write, read }) => {
  it.each(sites)('sends what the source says, in $base with frames of $frames', ({ base, frames }) => {
    const doors = doorsOf(base, frames, inline)
    const { headersAt } = read(write(doors))
    const all = headersFor(frames, true, inline)
    for (const fresh of ['', 'sw.js', 'fr/', 'en/quiz/1/'])
      expect(headersAt(base + fresh)).toEqual({ ...all, 'Cache-Control': caching.others })
    expect(headersAt(`${base}assets/index-abc.js`)).toEqual({ ...all, 'Cache-Control': caching.assets })
  })

  it.each(sites)('leaves the other folders of the host alone, and answers 404 with a page of $base', ({ base }) => {
    const { headersAt, missing } = read(write(doorsOf(base, undefined, inline)))
    if (base !== '/') expect(headersAt('/elsewhere/')).toEqual({})
    // Netlify and Cloudflare look for it by themselves.
    if (missing !== null) expect(missing).toBe(`${base}404.html`)
  })
})

function directivesOf(policy: string): string[] {
  return policy.split('; ')
}

describe('the policy', () => {
  const sent = headersFor(undefined, true, inline)['Content-Security-Policy'] ?? ''

  it('allows nothing that is not named, and names nothing loose', () => {
    expect(directivesOf(sent)).toContain("default-src 'none'")
    expect(sent).not.toMatch(/unsafe|data:|blob:|https?:|\*/)
  })

  it('names the styles and scripts that pages carry: all of the site’s when sent, its own in a page', () => {
    expect(directivesOf(sent)).toContain(`style-src 'self' ${inline.styles.join(' ')}`)
    expect(directivesOf(sent)).toContain(`script-src 'self' ${inline.scripts.join(' ')}`)
    const own = directivesOf(metaPolicy({ styles: [ownStyle], scripts: [] }))
    expect(own).toContain(`style-src 'self' ${ownStyle}`)
    expect(own).toContain("script-src 'self'")
  })

  it('stands in pages whole, but for what only a header may say', () => {
    const onlySent = directivesOf(sent).filter(directive => !directivesOf(metaPolicy(inline)).includes(directive))
    expect(onlySent).toEqual(["frame-ancestors 'none'", 'upgrade-insecure-requests'])
    expect(directivesOf(metaPolicy(inline)).filter(directive => !directivesOf(sent).includes(directive))).toEqual([])
  })

  it('promises https only over https', () => {
    const plain = headersFor(undefined, false, inline)
    expect(plain).not.toHaveProperty('Strict-Transport-Security')
    expect(plain['Content-Security-Policy']).not.toContain('upgrade')
  })
})

describe('frames', () => {
  it('are for nobody, unless the publisher says otherwise', () => {
    expect(frameAncestors()).toBe("'none'")
    expect(headersFor(undefined, true, inline)['X-Frame-Options']).toBe('DENY')
    expect(headersFor('self', true, inline)).not.toHaveProperty('X-Frame-Options')
  })

  it.each([
    '',
    '*',
    'school.example',
    'http://school.example',
    'https://school.example/page',
    "'self'",
    'https://a.example; script-src *',
    'https://a.example"\nX: y',
  ])('are not opened by a slip of the pen: %j', frames => {
    expect(() => frameAncestors(frames)).toThrow('FRAMES')
  })
})
