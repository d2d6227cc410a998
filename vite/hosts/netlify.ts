import type { Doors } from './doors.ts'

/**
 * `_headers`, for Netlify and Cloudflare. Both join what several rules say of one header, so no address may meet two
 * rules about caching. Both answer unknown addresses with `404.html` by themselves.
 */
export function netlify({ base, languages, headers, caching }: Doors): string {
  const fresh = ['', 'sw.js', ...languages.map(lng => `${lng}/*`)]
  const rules = [
    [`${base}*`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)],
    [`${base}assets/*`, `  Cache-Control: ${caching.assets}`],
    ...fresh.map(address => [base + address, `  Cache-Control: ${caching.others}`]),
  ]
  return `${rules.map(lines => lines.join('\n')).join('\n\n')}\n`
}
