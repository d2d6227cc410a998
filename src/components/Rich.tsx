/** A line of words in which `backticks` set off what a computer reads. */
export function Rich({ text }: { text: string }) {
  return text.split('`').map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never change places
      <code key={index}>{part}</code>
    ),
  )
}
