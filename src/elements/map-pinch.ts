type Pair = readonly [number, number];

/** What two fingers did since they last moved: how far apart they went, where their middle is, how far it moved. */
type Pinch = (factor: number, middle: Pair, by: Pair) => void;

interface Fingers {
  readonly middle: Pair;
  readonly apart: number;
}

/** Tells what two fingers do on an element; one finger goes on scrolling the page. */
export function pinches(element: HTMLElement, pinch: Pinch): void {
  let last: Fingers | null = null;
  element.addEventListener("touchstart", ({ touches }) => (last = fingersOf(touches)), {
    passive: true,
  });
  element.addEventListener("touchend", ({ touches }) => (last = fingersOf(touches)));
  element.addEventListener(
    "touchmove",
    (event) => {
      const now = fingersOf(event.touches);
      if (now === null) return;
      event.preventDefault();
      if (last !== null)
        pinch(now.apart / last.apart, now.middle, between(last.middle, now.middle));
      last = now;
    },
    { passive: false },
  );
}

function fingersOf(touches: TouchList): Fingers | null {
  const [one, other] = [...touches];
  if (one === undefined || other === undefined) return null;
  return {
    middle: [(one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2],
    apart: Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)),
  };
}

function between([fromX, fromY]: Pair, [toX, toY]: Pair): Pair {
  return [toX - fromX, toY - fromY];
}
