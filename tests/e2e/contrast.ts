/** What a check in the page says of a text: its lowest contrast, or why it cannot tell. */
export type Contrast = { readonly ratio: number } | { readonly unknown: string }

/**
 * The lowest contrast of each element's own text with what is painted behind it, point by point, in drawings and over
 * pseudo-elements too. Runs in the page, so all it needs is inside. It never guesses: a picture, a gradient, a pattern
 * or something see-through is unknown.
 */
export function contrastsOf(elements: readonly Element[]): Contrast[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number]
  class Unknown extends Error {}

  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  function colourOf(css: string): Colour {
    if (css === 'none' || css === 'transparent') return [0, 0, 0, 0]
    if (!pen || css.includes('url(')) throw new Unknown(`painted with ${css}`)
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = css
    pen.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data
    return [red, green, blue, alpha / 255]
  }
  /** One colour over another that may be see-through too. */
  function mixed(top: Colour, under: Colour): Colour {
    const alpha = top[3] + under[3] * (1 - top[3])
    if (alpha === 0) return under
    const part = (n: 0 | 1 | 2) => (top[n] * top[3] + under[n] * under[3] * (1 - top[3])) / alpha
    return [part(0), part(1), part(2), alpha]
  }
  function luminance(colour: Colour): number {
    const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map(part => {
      const c = part / 255
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  function ratioOf(one: Colour, other: Colour): number {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
    return (light + 0.05) / (dark + 0.05)
  }

  /** What a box may be painted with at a point: its colour, or any of those of its gradient over it. */
  function boxColours({ backgroundColor, backgroundImage }: CSSStyleDeclaration): Colour[] {
    const ground = colourOf(backgroundColor)
    if (backgroundImage === 'none') return [ground]
    if (!/^(?:repeating-)?(?:linear|radial)-gradient/.test(backgroundImage)) throw new Unknown(backgroundImage)
    const stops = backgroundImage.match(/(?:rgba?|color|oklch|oklab|hsla?)\([^()]*\)/g) ?? []
    return [ground, ...stops.map(colourOf).map(stop => (stop[3] === 1 ? stop : mixed(stop, ground)))]
  }
  /** What an absolutely placed pseudo-element paints at a point. */
  function pseudoAt(owner: Element, which: '::before' | '::after', x: number, y: number): Colour[] | null {
    const style = getComputedStyle(owner, which)
    if (style.content === 'none' || style.display === 'none' || style.position !== 'absolute') return null
    if (style.backgroundImage === 'none' && colourOf(style.backgroundColor)[3] === 0) return null
    if (getComputedStyle(owner).position === 'static') throw new Unknown('a pseudo-element placed by something else')
    const box = owner.getBoundingClientRect()
    const left = box.left + owner.clientLeft + Number.parseFloat(style.left)
    const top = box.top + owner.clientTop + Number.parseFloat(style.top)
    const [width, height] = [Number.parseFloat(style.width), Number.parseFloat(style.height)]
    return x >= left && x <= left + width && y >= top && y <= top + height ? boxColours(style) : null
  }
  /** What a shape paints at a point: a line thinner than two pixels is no background. */
  function shapeColour(shape: SVGGeometryElement, x: number, y: number): Colour {
    const { fill, stroke, strokeWidth } = getComputedStyle(shape)
    const matrix = shape.getScreenCTM()
    if (!matrix) throw new Unknown('a shape that is nowhere')
    const point = new DOMPoint(x, y).matrixTransform(matrix.inverse())
    const isThin = Number.parseFloat(strokeWidth) * Math.abs(matrix.a) < 2
    if (stroke !== 'none' && !isThin && shape.isPointInStroke(point)) return colourOf(stroke)
    return shape.isPointInFill(point) ? colourOf(fill) : [0, 0, 0, 0]
  }
  /** What an element paints at a point, from the ground up, each layer with the colours it may have there. */
  function paintedBy(one: Element, x: number, y: number): Colour[][] {
    if (getComputedStyle(one).opacity !== '1') throw new Unknown(`see-through: ${one.outerHTML.slice(0, 60)}`)
    if (one instanceof SVGGeometryElement) return [[shapeColour(one, x, y)]]
    if (one instanceof SVGTextContentElement) return []
    if (/^(?:img|canvas|video|iframe|object|use|image)$/i.test(one.tagName)) throw new Unknown(`a ${one.tagName}`)
    const pseudos = (['::before', '::after'] as const).map(which => pseudoAt(one, which, x, y))
    return [boxColours(getComputedStyle(one)), ...pseudos.filter(colours => colours !== null)]
  }
  const isOpaque = (layer: readonly Colour[]) => layer.every(([, , , alpha]) => alpha === 1)

  /** Whether something around an element cuts it off at a point. */
  function isCut(element: Element, x: number, y: number): boolean {
    for (let one = element.parentElement; one; one = one.parentElement) {
      const { overflow, clipPath } = getComputedStyle(one)
      const { left, right, top, bottom } = one.getBoundingClientRect()
      if (clipPath !== 'none') return true
      if (overflow !== 'visible' && (x < left || x > right || y < top || y > bottom)) return true
    }
    return false
  }
  /** What may be behind an element's text at a point; nothing where it is cut off or covered; null: out of the window. */
  function behind(element: Element, x: number, y: number): Colour[] | null {
    const stack = document.elementsFromPoint(x, y)
    // Text along a line is found as the text it is a part of.
    const at = stack.findIndex(one => one === element || (isDrawn(one) && one === element.closest('text')))
    if (at < 0) {
      if (isCut(element, x, y)) return []
      if (stack.length === 0) return null
      throw new Unknown('nothing found where its text is')
    }
    const above = stack.slice(0, at).filter(one => !element.contains(one))
    const covers = above.flatMap(one => paintedBy(one, x, y))
    if (covers.some(isOpaque)) return []
    if (covers.some(layer => layer.some(([, , , alpha]) => alpha > 0))) throw new Unknown('something see-through above')
    const layers: Colour[][] = []
    for (const one of stack.slice(at)) {
      layers.push(...paintedBy(one, x, y).toReversed())
      // What lies below something opaque is not to be seen.
      if (layers.some(isOpaque)) break
    }
    return layers.reduceRight<Colour[]>(
      (unders, layer) => layer.flatMap(colour => unders.map(under => mixed(colour, under))),
      [[255, 255, 255, 1]],
    )
  }

  const isDrawn = (one: Element): one is SVGTextContentElement => one instanceof SVGTextContentElement

  function pointsOf(element: Element): [number, number][] {
    if (isDrawn(element)) {
      const matrix = element.getScreenCTM()
      const last = element.getNumberOfChars() - 1
      // Four of its characters, from the first to the last.
      return [...new Set([0, 1, 2, 3].map(part => Math.round((part * last) / 3)))].map(n => {
        const { x, y, width, height } = element.getExtentOfChar(n)
        const point = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(matrix ?? undefined)
        return [point.x, point.y]
      })
    }
    const range = document.createRange()
    const own = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    return own.flatMap(node => {
      range.selectNodeContents(node)
      return [...range.getClientRects()].flatMap(({ left, top, width, height }) => {
        const columns = Math.max(2, Math.ceil(width / 12))
        return Array.from({ length: columns }, (_, n) => left + (width * (n + 0.5)) / columns).flatMap(x =>
          [0.3, 0.5, 0.7].map((part): [number, number] => [x, top + height * part]),
        )
      })
    })
  }

  function contrastOf(element: Element): Contrast {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    const style = getComputedStyle(element)
    const ink = colourOf(isDrawn(element) ? style.fill : style.color)
    for (let one: Element | null = element; one; one = one.parentElement)
      if (getComputedStyle(one).opacity !== '1') throw new Unknown('see-through text')
    const isHaloed =
      isDrawn(element) && style.paintOrder.startsWith('stroke') && Number.parseFloat(style.strokeWidth) >= 4
    const points = pointsOf(element)
    const found = points.map(([x, y]) => (isHaloed ? [colourOf(style.stroke)] : behind(element, x, y)))
    if (found.every(backs => backs === null)) throw new Unknown('no text in the window')
    const backs = found.flatMap(colours => colours ?? [])
    // Cut off or covered wherever it is, it cannot be misread: of nothing, the lowest is without end.
    return { ratio: Math.min(...backs.map(back => ratioOf(mixed(ink, back), back))) }
  }

  const { scrollX: left, scrollY: top } = window
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('*, *::before, *::after { pointer-events: auto !important }')
  document.adoptedStyleSheets.push(sheet)
  try {
    return elements.map(element => {
      try {
        return contrastOf(element)
      } catch (error) {
        if (error instanceof Unknown) return { unknown: error.message }
        throw error
      }
    })
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet)
    scrollTo({ left, top, behavior: 'instant' })
  }
}
