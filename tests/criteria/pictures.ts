import { isHidden, nameOf } from './names.ts'

const pictures = 'svg, img, canvas, object, embed, area, input[type="image"], [role="img"]'

function short(element: Element): string {
  return element.outerHTML.slice(0, 100)
}

/** Pictures that are neither named nor passed over. */
export function unnamedPictures(root: ParentNode): string[] {
  return [...root.querySelectorAll(pictures)]
    .filter(one => !isHidden(one) && !one.parentElement?.closest('[role="img"]'))
    .filter(one => one.getAttribute('role') !== 'img' || !nameOf(one, root))
    .map(short)
}

/** Pictures that only illustrate and still have something to say. */
export function talkingOrnaments(root: ParentNode): string[] {
  return [...root.querySelectorAll(pictures)]
    .filter(isHidden)
    .filter(one => one.matches('[aria-label], [aria-labelledby], [title], [alt]') || one.querySelector('title, desc'))
    .map(short)
}

/** Names that say that there is a picture, or repeat a file's, in place of what it shows. */
export function emptyNames(root: ParentNode): string[] {
  return [...root.querySelectorAll('[role="img"]')]
    .filter(one => !isHidden(one))
    .map(one => nameOf(one, root))
    .filter(
      name =>
        /^(?:image|graphique|dessin|figure|picture|chart|drawing|icon)\b|\.(?:svg|png)\b/i.test(name) ||
        name.length < 8,
    )
}

/** Pictures made of points, where words would be drawn and not written. */
export function bitmaps(root: ParentNode): string[] {
  return [...root.querySelectorAll('img, picture, canvas, image, object, embed, video')].map(short)
}

/** Figures whose caption is beside the picture and not bound to it. */
export function looseCaptions(root: ParentNode): string[] {
  const captions = [...root.querySelectorAll('figcaption')]
  return captions
    .filter(caption => {
      const figure = caption.closest('figure')
      return !figure || nameOf(figure, root) !== nameOf(caption, root)
    })
    .map(short)
}
