const marginPx = 8
const gapPx = 6

/**
 * To the left of its figure, towards the map, so that what stands above and below stays in sight and can be pointed at;
 * where the window is too narrow for that, under it or over it. Always inside the window.
 */
export function placePopover(box: HTMLElement, figure: HTMLElement): void {
  const at = figure.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const inside = (start: number, size: number, window: number): number =>
    Math.max(marginPx, Math.min(start, window - size - marginPx))
  const beside = at.left - gapPx - width
  if (beside >= marginPx) {
    box.style.left = `${beside}px`
    box.style.top = `${inside(at.top, height, innerHeight)}px`
    return
  }
  const isRoomBelow = at.bottom + gapPx + height < innerHeight
  box.style.left = `${inside(at.left, width, innerWidth)}px`
  box.style.top = `${isRoomBelow ? at.bottom + gapPx : Math.max(marginPx, at.top - height - gapPx)}px`
}
