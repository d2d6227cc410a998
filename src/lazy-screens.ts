/**
 * The screens that are not on the way from the first question to the result: their code arrives with their address,
 * or ahead of it when the browser is idle.
 */
const loaders = {
  contents: () => import('./screens/Contents.tsx').then(module => module.Contents),
  chapter: () => import('./screens/Chapter.tsx').then(module => module.Chapter),
  again: () => import('./screens/Again.tsx').then(module => module.Again),
  compare: () => import('./screens/Compare.tsx').then(module => module.Compare),
  glossary: () => import('./screens/Glossary.tsx').then(module => module.Glossary),
  method: () => import('./screens/Method.tsx').then(module => module.Method),
  about: () => import('./screens/About.tsx').then(module => module.About),
  accessibility: () => import('./screens/Accessibility.tsx').then(module => module.Accessibility),
}

type Loaders = typeof loaders
export type LazyPage = keyof Loaders
type Screens = { [Name in LazyPage]: Awaited<ReturnType<Loaders[Name]>> }

const screens: Partial<Screens> = {}

export function isLazy(page: string): page is LazyPage {
  return Object.hasOwn(loaders, page)
}

const failed = new Set<LazyPage>()

/**
 * Loads the code of a screen once. Rejects when it cannot be fetched, and ever after: a second import never asks again
 * in some engines, and in others comes without the stylesheet that was lost. A new document has both.
 */
export async function loadScreen<Name extends LazyPage>(name: Name): Promise<void> {
  if (failed.has(name)) throw new Error(`the screen "${name}" could not be loaded`)
  try {
    screens[name] ??= (await loaders[name]()) as Screens[Name]
  } catch (error) {
    failed.add(name)
    throw error
  }
}

export function hasScreen(name: LazyPage): boolean {
  return screens[name] !== undefined
}

/** A screen that `loadScreen` has loaded before; throws when it has not. */
export function screenOf<Name extends LazyPage>(name: Name): Screens[Name] {
  const screen = screens[name]
  if (!screen) throw new Error(`the screen "${name}" is not loaded`)
  return screen as Screens[Name]
}

/** The source file of a screen, as the build knows it. */
export function sourceOf(name: LazyPage): string {
  return `src/screens/${name.charAt(0).toUpperCase()}${name.slice(1)}.tsx`
}
