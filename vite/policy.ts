/**
 * What a page may load and run: its own files, and nothing else. It stands in every page as a `<meta>`, since a static
 * host may send no headers; the development server does without, because Vite injects scripts there.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
