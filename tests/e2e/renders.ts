import type { Page } from '@playwright/test'

/** A node of React's tree, as far as counting needs it. */
interface Fiber {
  readonly type: unknown
  readonly flags: number
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly alternate: Fiber | null
}

declare global {
  interface Window {
    /** Since the page began: the names of components as they rendered, commit by commit. */
    rendered: string[][]
  }
}

/** Notes from now on which components render at each commit, as React tells its developer tools. */
export async function watchRenders(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.rendered = []
    const performedWork = 1
    /** Those below a node that ran in the last commit. A subtree that is the very same object was left alone. */
    function ran(fiber: Fiber | null, names: string[]): string[] {
      for (let one = fiber; one; one = one.sibling) {
        const isFunction = typeof one.type === 'function' || (typeof one.type === 'object' && one.type !== null)
        if (isFunction && one.flags & performedWork) names.push((one.type as { name?: string }).name ?? 'memo')
        if (one.child && one.child !== one.alternate?.child) ran(one.child, names)
      }
      return names
    }
    Object.assign(window, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberUnmount() {},
        onPostCommitFiberRoot() {},
        onCommitFiberRoot(_: number, root: { current: Fiber }) {
          window.rendered.push(ran(root.current.child, []))
        },
      },
    })
  })
}
