// The machine is shared: waiting for calm, and telling how calm it was.
import { readFileSync } from 'node:fs'
import os from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'

/** Above this share of its time, a visit's main thread waited for a core too much for its times to tell anything. */
export const noisyFrom = 0.5

/** A machine counts as calm below this share of busy cores. */
const calmBelow = 0.3

function coreTimes() {
  const all = os.cpus().map(({ times }) => times)
  const sum = read => all.reduce((total, times) => total + read(times), 0)
  return {
    idle: sum(times => times.idle),
    all: sum(times => Object.values(times).reduce((one, other) => one + other, 0)),
  }
}

/** The share of busy cores over a moment. */
async function busyShare() {
  const before = coreTimes()
  await pause(300)
  const after = coreTimes()
  return 1 - (after.idle - before.idle) / (after.all - before.all)
}

/** Waits until the machine is mostly idle, at most so many seconds. */
export async function waitForCalm(seconds) {
  const end = Date.now() + 1000 * seconds
  while (seconds > 0 && (await busyShare()) > calmBelow && Date.now() < end);
}

/** Time that a process' main thread ran, and time that it waited for a core, in ns (Linux only). */
function scheduleOf(id) {
  return readFileSync(`/proc/${id}/task/${id}/schedstat`, 'utf8').split(' ').map(Number)
}

/** The share of the time it wanted to run that the page's main thread waited for a core; NaN where it cannot be told. */
export async function waitedShare(browserSession) {
  try {
    const { processInfo } = await browserSession.send('SystemInfo.getProcessInfo')
    const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => scheduleOf(id))
    const [[ran, waited]] = renderers.toSorted((one, other) => other[0] - one[0])
    return waited / (ran + waited)
  } catch {
    return Number.NaN
  }
}

/** Makes a visit again, at most so many times, while it fails or has to wait; the calmest one counts. */
export async function calmest(visit, retries) {
  let best = await visit()
  for (let again = 0; again < retries && (best.error || best.waited >= noisyFrom); again += 1) {
    const next = await visit()
    if (best.error || (!next.error && next.waited < best.waited)) best = next
  }
  return best
}
