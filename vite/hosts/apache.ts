import type { Doors } from './doors.ts'

/**
 * `.htaccess`, for Apache 2.4. Without mod_headers the pages' own policy still stands: better than a host that answers
 * every address with an error.
 */
export function apache({ base, headers, caching }: Doors): string {
  return `# Needs AllowOverride All, and mod_headers (a2enmod headers).
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
AddType application/manifest+json .webmanifest
AddType font/woff2 .woff2
<IfModule mod_autoindex.c>
  Options -Indexes
</IfModule>

<IfModule mod_headers.c>
  SetEnvIf Request_URI "^${base}assets/" IS_ASSET
  Header set Cache-Control "${caching.assets}" env=IS_ASSET
  Header always set Cache-Control "${caching.others}" env=!IS_ASSET
${Object.entries(headers)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
</IfModule>
`
}
