import type { Doors } from './doors.ts'

/**
 * For Caddy 2: to be imported in a site block. Caddy sorts what it is told, so no answer may meet two rules about caching.
 * What is missing from the assets must not be kept for a year: it may come.
 */
export function caddy({ base, headers, caching }: Doors): string {
  return `# Import this in the block of the site:
#   example.org {
#     root * /srv/site
#     import repere.caddy
#   }

handle ${base}* {
  encode zstd gzip
  header {
${Object.entries(headers)
  .map(([name, value]) => `    ${name} "${value}"`)
  .join('\n')}
  }
  @others not path ${base}assets/*
  header @others Cache-Control "${caching.others}"
  header ${base}assets/* Cache-Control "${caching.assets}"
  file_server
}

handle_errors {
  @missing {
    path ${base}*
    expression {http.error.status_code} == 404
  }
  handle @missing {
    header Cache-Control "${caching.others}"
    rewrite * ${base}404.html
    file_server
  }
}
`
}
