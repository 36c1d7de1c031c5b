import { file, glob } from "astro/loaders";
import { defineCollection } from "astro:content";
import { z } from "astro/zod";
import { chartIds } from "./charts/index.ts";
import { readingSchema, taskSchema, unitSchema } from "./figures/lesson-schema.ts";

const state = z.record(z.string(), z.string());

/** What a class predicts before a picture is shown. What is right comes from the register or the roll call, never from here. */
const task = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("number"),
    ask: z.string(),
    /** The claim that is guessed, and the one that ends the number line. */
    answer: z.string(),
    most: z.string(),
  }),
  z.strictObject({
    kind: z.enum(["pick", "map"]),
    ask: z.string(),
    resolution: z.string(),
    vote: z.enum(["Y", "N", "A", "X"]),
    /** The members to choose from, by code; on a map, all. */
    among: z.array(z.string().length(3)).default([]),
  }),
]);

const scenes = defineCollection({
  loader: glob({ pattern: "*/*.mdx", base: "src/content/scenes" }),
  schema: z.strictObject({
    figure: z.enum(chartIds),
    state,
    beside: state.optional(),
    still: z.boolean().default(false),
    fixed: z.array(z.string()).default([]),
    narrow: z.boolean().default(false),
    headline: z.string(),
    caption: z.string(),
    notes: z.string(),
    question: z.string(),
    minutes: z.number().int().positive(),
    tasks: z.array(task).default([]),
    contentNote: z.string().optional(),
  }),
});

const pages = defineCollection({
  loader: glob({ pattern: "*/*.mdx", base: "src/content/pages" }),
  schema: z.strictObject({ title: z.string(), description: z.string() }),
});

/** Figures that stand against each other: why, as far as is known, and how the site shows it. */
const conflicts = defineCollection({
  loader: glob({ pattern: "*/*.mdx", base: "src/content/conflicts" }),
  schema: z.strictObject({
    title: z.string(),
    claims: z.array(z.string()).min(2),
    charts: z.array(z.enum(chartIds)),
  }),
});

/** What the law says, for readers; the terms and events that each note explains. */
const law = defineCollection({
  loader: glob({ pattern: "*/*.mdx", base: "src/content/law" }),
  schema: z.strictObject({
    title: z.string(),
    events: z.array(z.string()).min(1),
    terms: z.array(z.string()),
  }),
});

/** What was published and what was changed since, for the list of corrections and for feeds: a file a locale. */
const changes = defineCollection({
  loader: file("src/content/changes/en.json"),
  schema: z.strictObject({
    id: z.string(),
    date: z.iso.date(),
    kind: z.enum(["publication", "correction", "revision", "update", "clarification"]),
    charts: z.union([z.literal("all"), z.array(z.enum(chartIds)).min(1)]),
    title: z.string(),
    text: z.string(),
  }),
});

/** Lessons for teachers. */
const units = defineCollection({
  loader: glob({ pattern: "*/*.mdx", base: "src/content/units" }),
  schema: unitSchema,
});

/** The text of each lesson for pupils, at two levels. */
const readings = defineCollection({
  loader: glob({ pattern: "*/*/*.mdx", base: "src/content/readings" }),
  schema: readingSchema,
});

/** The sheets of the handout, one task a page. */
const tasks = defineCollection({
  loader: glob({ pattern: "*/*.mdx", base: "src/content/tasks" }),
  schema: taskSchema,
});

export const collections = { scenes, pages, conflicts, law, changes, units, readings, tasks };
