import type { Doors } from './doors.ts'

/**
 * For nginx: to be included in a server block. `set` rather than a second `add_header` for caching: an `add_header` of a
 * location drops all those around it.
 */
export function nginx({ base, headers, caching }: Doors): string {
  const sent = Object.entries({ 'Cache-Control': '$caching', ...headers })
  return `# Include this in the server block that serves the site over https:
#   server {
#     listen 443 ssl;
#     server_name example.org;
#     root /srv/site;
#     include /etc/nginx/repere.conf;
#   }

location ${base} {
  charset utf-8;
  absolute_redirect off;
  server_tokens off;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/plain text/javascript application/javascript application/manifest+json image/svg+xml;
  error_page 404 ${base}404.html;
  set $caching "${caching.others}";
${sent.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}

  location ${base}assets/ {
    set $caching "${caching.assets}";
  }
  location ~ \\.webmanifest$ {
    set $caching "${caching.others}";
    default_type application/manifest+json;
  }
}
`
}
