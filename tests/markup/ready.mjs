// Says what is missing for the W3C's checker, and installs the checker in this folder unless it lies there already.
import { spawnSync } from 'node:child_process'
import { install } from '../support/install.mjs'

const java = process.env.JAVA_BIN ?? 'java'
const { error, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' })
const version = Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0)
if (error || version < 17) {
  process.stderr.write(
    'the checker of the W3C runs on Java 17 or later: apt-get install openjdk-17-jre-headless, or name one in JAVA_BIN\n',
  )
  process.exit(1)
}
process.exitCode = install(import.meta.dirname)
