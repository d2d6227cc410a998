// Starts real hosts on this machine with the files the build wrote, over https with a certificate of the moment.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const modules = '/usr/lib/apache2/modules'

/** A folder with `cert.pem` and `key.pem` for localhost. */
export function makeCertificate() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hosting-'))
  const args = '-x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost'
  spawnSync('openssl', ['req', ...args.split(' '), '-keyout', `${folder}/key.pem`, '-out', `${folder}/cert.pem`])
  if (!existsSync(`${folder}/cert.pem`)) throw new Error('openssl made no certificate')
  return folder
}

const hosts = {
  nginx: ({ site, folder, port }) => [
    'nginx.conf',
    `daemon off; pid ${folder}/nginx.pid; error_log stderr; events {} http { include /etc/nginx/mime.types;
     default_type application/octet-stream; access_log off; client_body_temp_path ${folder}/body;
     proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fast; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
     server { listen 127.0.0.1:${port} ssl; server_name localhost; root ${site};
     ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem; include ${site}-hosting/nginx.conf; } }`,
    file => ['nginx', '-c', file],
  ],
  caddy: ({ site, folder, port }) => [
    'Caddyfile',
    `{\n  admin off\n  log {\n    level ERROR\n  }\n  auto_https off\n}\nhttps://localhost:${port} {\n  bind 127.0.0.1\n  root * ${site}
  tls ${folder}/cert.pem ${folder}/key.pem\n  import ${site}-hosting/Caddyfile\n}\n`,
    file => ['caddy', 'run', '--adapter', 'caddyfile', '--config', file],
  ],
  apache2: ({ site, folder, port }) => [
    'apache.conf',
    `${['mpm_event', 'authz_core', 'autoindex', 'dir', 'mime', 'headers', 'setenvif', 'ssl']
      .map(name => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
      .join('\n')}
ServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${folder}/apache.pid\nErrorLog /dev/stderr\nTypesConfig /etc/mime.types
DocumentRoot ${site}\nSSLEngine on\nSSLCertificateFile ${folder}/cert.pem\nSSLCertificateKeyFile ${folder}/key.pem
<Directory ${site}>\nRequire all granted\nAllowOverride All\n</Directory>\n`,
    file => ['apache2', '-X', '-f', file, '-c', 'User www-data', '-c', 'Group www-data', '-c', 'LogLevel error'],
  ],
}

/** Starts one host, if this machine has it: its address and how to stop it, else null. */
export async function start(name, site, folder, port) {
  if (spawnSync('which', [name]).status !== 0) return null
  const [fileName, text, commandOf] = hosts[name]({ site, folder, port })
  const file = path.join(folder, fileName)
  writeFileSync(file, text)
  const [command, ...args] = commandOf(file)
  const running = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  return { address: `https://localhost:${port}`, stop: () => running.kill('SIGTERM') }
}
