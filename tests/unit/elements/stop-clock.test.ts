import { expect, it } from "vitest";
import { clockFace, StopClock } from "../../../src/elements/stop-clock.ts";

it("counts only while it runs, and goes on from zero", () => {
  let now = 0;
  const clock = new StopClock(() => now);
  now = 5_000;
  expect(clock.seconds).toBe(0);
  clock.start();
  now = 65_900;
  expect(clock.seconds).toBe(60);
  clock.stop();
  now = 90_000;
  expect(clock.seconds).toBe(60);
  clock.start();
  clock.zero();
  now = 93_000;
  expect(clock.seconds).toBe(3);
});

it("is read in minutes and seconds", () => {
  expect([0, 65, 3_601].map(clockFace)).toEqual(["0:00", "1:05", "60:01"]);
});
