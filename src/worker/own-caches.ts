/** How the names of our caches start. A host shares its caches among all its folders: the folder is in the name. */
export function prefixOf(base: string): string {
  return `repere ${base} `
}

/** The names of the caches of every build that lives in this folder, the oldest first. `base` has both its slashes. */
export async function ownCaches(base: string): Promise<string[]> {
  return (await caches.keys()).filter(name => name.startsWith(prefixOf(base)))
}

/** Deletes them all. */
export async function deleteOwnCaches(base: string): Promise<void> {
  await Promise.all((await ownCaches(base)).map(name => caches.delete(name)))
}
