/** Which of `count` equal columns of an element the pointer is over. */
export function indexAt(event: PointerEvent & { readonly currentTarget: Element }, count: number): number {
  const { left, width } = event.currentTarget.getBoundingClientRect()
  const share = width > 0 ? (event.clientX - left) / width : 0
  return Math.min(count - 1, Math.max(0, Math.floor(share * count)))
}
