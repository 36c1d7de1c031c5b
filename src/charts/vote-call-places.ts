import type { Spot } from "./boxes.ts";

/** Where an annotation stands at a width, in CSS pixels of the map: the start of its first baseline, and where its line begins. */
export interface CallPlace {
  readonly text: Spot;
  readonly line: Spot;
}

/** A state that the map names whatever the resolution, with a spot inside it in units of the map. */
interface Call {
  readonly iso3: string;
  readonly spot: Spot;
  readonly at: Readonly<Partial<Record<number, CallPlace>>>;
}

/** The annotated states, by how far west they are. */
export const calls: readonly Call[] = [
  {
    iso3: "usa",
    spot: [170, 112],
    at: {
      1080: { text: [20, 142], line: [110, 137] },
      720: { text: [2, 100], line: [89, 95] },
      360: { text: [0, -34], line: [52, -10] },
    },
  },
  {
    iso3: "bra",
    spot: [332, 298],
    at: {
      1080: { text: [420, 340], line: [414, 336] },
      720: { text: [282, 232], line: [276, 227] },
      360: { text: [0, 186], line: [60, 170] },
    },
  },
  {
    iso3: "blr",
    spot: [528, 64],
    at: { 1080: { text: [482, -24], line: [510, 0] } },
  },
  {
    iso3: "ukr",
    spot: [539, 77],
    at: {
      1080: { text: [588, -24], line: [600, 0] },
      720: { text: [360, -24], line: [380, 0] },
      360: { text: [140, -34], line: [172, -10] },
    },
  },
  {
    iso3: "rus",
    spot: [775, 37],
    at: {
      1080: { text: [980, 52], line: [974, 47] },
      720: { text: [634, 30], line: [628, 25] },
      360: { text: [244, -34], line: [264, -10] },
    },
  },
  {
    iso3: "prk",
    spot: [779, 105],
    at: { 1080: { text: [975, 122], line: [969, 117] } },
  },
  {
    iso3: "irn",
    spot: [608, 137],
    at: { 1080: { text: [656, 258], line: [672, 244] } },
  },
  {
    iso3: "chn",
    spot: [757, 140],
    at: {
      1080: { text: [965, 190], line: [959, 185] },
      720: { text: [636, 128], line: [630, 123] },
      360: { text: [244, 186], line: [278, 170] },
    },
  },
  {
    iso3: "ind",
    spot: [677, 177],
    at: {
      1080: { text: [740, 326], line: [756, 312] },
      720: { text: [462, 228], line: [480, 214] },
      360: { text: [130, 186], line: [186, 170] },
    },
  },
  {
    iso3: "zaf",
    spot: [518, 368],
    at: {
      1080: { text: [420, 440], line: [506, 434] },
      720: { text: [270, 290], line: [358, 286] },
    },
  },
];
