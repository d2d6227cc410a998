import { expect, it } from 'vitest'
import { digestsOf } from '../../vite/digests.ts'

// printf '…' | openssl dgst -sha256 -binary | base64
const style = {
  text: '@media (width<9px){.a{color:red}}',
  digest: "'sha256-hdNSaT+UWFFyNPBb/BG670HDBxsVsYVNSGgc8URqEIs='",
}
const script = { text: 'if(1<2){f(`a>b`)}', digest: "'sha256-aFL/QHcyrvRdrl/8gAiltk4Q0AAQK7NdKHht9EBkfIg='" }

it('the digest of what is inline is that of its bytes, whatever stands in it', () => {
  expect(digestsOf(`<style>${style.text}</style><script data-next="/a/">${script.text}</script>`)).toEqual({
    styles: [style.digest],
    scripts: [script.digest],
  })
})

it('what comes as a file has none', () => {
  const page = '<script type="module" src="/a.js"></script><link rel="stylesheet" href="/a.css">'
  expect(digestsOf(page)).toEqual({ styles: [], scripts: [] })
})
