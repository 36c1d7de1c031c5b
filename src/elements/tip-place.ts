/** Puts a panel beside the pointer or the visible part of a mark, under it or else above, inside picture and screen. */
export function placeTip(
  panel: HTMLElement,
  picture: Element,
  mark: Element,
  pointer?: MouseEvent,
): void {
  const frame = picture.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const middle = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const x = (pointer?.clientX ?? box.left + box.width / 2) - frame.left;
  const y = pointer?.clientY ?? middle;
  const { offsetWidth: width, offsetHeight: height } = panel;
  const left = Math.max(0, Math.min(x + 12, frame.width - width));
  const below = y + 16;
  const above = Math.max(y - height - 12, 4);
  const top = below + height <= innerHeight ? below : above;
  panel.style.setProperty("left", `${String(left)}px`);
  panel.style.setProperty("top", `${String(top - frame.top)}px`);
}
