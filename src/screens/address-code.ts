import { useLocationProperty } from 'wouter/use-browser-location'
import { readFragment } from '../sharing/read-fragment.ts'

/** What stands in the address where a code should; null: nothing does. Follows the address while the page is open. */
export function useAddressCode(): string | null {
  return useLocationProperty(
    () => readFragment(location.hash),
    () => null,
  )
}
