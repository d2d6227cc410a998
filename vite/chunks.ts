import path from 'node:path'
import { normalizePath } from 'vite'

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

const entry = normalizePath(path.resolve('src/entry-client.tsx'))
let first: Set<string> | null = null

/** The modules that the first script cannot run without: all it imports, but not what it imports on demand. */
function firstOf(modules: Modules): Set<string> {
  const seen = new Set<string>()
  const left = [entry]
  for (let id = left.pop(); id; id = left.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    left.push(...(modules.getModuleInfo(id)?.importedIds ?? []))
  }
  return seen
}

/** The file of a module that comes with the first script; null for those that come later. */
export function fileOfFirst(id: string, modules: Modules): 'shared' | null {
  first ??= firstOf(modules)
  return first.has(id) ? 'shared' : null
}
