import encodeQR from 'qr'

/** A QR code to draw: one path of filled bars of height 1, in a square of side `size` that includes the quiet zone. */
export interface QrDrawing {
  readonly size: number
  readonly path: string
}

/** The quiet zone that readers of QR codes need on every side, in squares. */
const quiet = 4

export function drawQr(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quiet })
  const path = rows.flatMap((row, y) =>
    [
      ...row
        .map(dark => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`),
  )
  return { size: rows.length, path: path.join('') }
}
