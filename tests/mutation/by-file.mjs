import { strykerPlugins as plugins, strykerValidationSchema } from '@stryker-mutator/vitest-runner'

const [vitest] = plugins

/**
 * Runs whole files of tests. The runner asks for tests by names joined with a space, and Vitest 5 joins them with
 * " > ": of what stands in a `describe` none would run, and every mutant would seem to survive. So would one that stops
 * a file before it has a test: the runner looks at tests alone.
 */
function byFile(injector) {
  const runner = vitest.factory(injector)
  const mutantRun = runner.mutantRun.bind(runner)
  const files = ids => [...new Set(ids.map(id => `${id.split('#')[0]}#`))]
  runner.mutantRun = async ({ testFilter, ...options }) => {
    const result = await mutantRun({ ...options, ...(testFilter && { testFilter: files(testFilter) }) })
    if (result.status !== 'survived') return result
    const broken = runner.ctx.state.getFiles().find(file => file.result?.state === 'fail')
    if (!broken) return result
    const failureMessage = broken.result.errors?.[0]?.message ?? 'a file of tests failed'
    return { status: 'killed', killedBy: [], failureMessage, nrOfTests: result.nrOfTests }
  }
  return runner
}
byFile.inject = vitest.factory.inject

export const strykerPlugins = [{ ...vitest, name: 'vitest-by-file', factory: byFile }]
export { strykerValidationSchema }
