import { z } from "astro/zod";
import { chartIds } from "../charts/index.ts";
import { shortKeys } from "./short-addresses.ts";

/** How long the versions of a lesson take, in minutes. */
export const lengths = [20, 45, 90] as const;
export type Length = (typeof lengths)[number];

const words = z.string().min(1);
const list = z.array(words).min(1);
const claims = z.array(z.string());
/** The minutes of a step in each version, in the order of `lengths`; nought where a version leaves it out. */
const minutes = z.tuple([z.int().nonnegative(), z.int().nonnegative(), z.int().nonnegative()]);

const step = z.strictObject({
  title: words,
  minutes,
  do: words,
  ask: list.optional(),
  expect: list.optional(),
  scenes: z.array(words).default([]),
  pages: z.array(z.string().regex(/^\/.*\/$/)).default([]),
  /** The sheet of the handout that it needs. */
  sheet: words.optional(),
});

/** A lesson, as teachers get it; the minutes of the steps of each version add up. */
export const unitSchema = z
  .strictObject({
    title: words,
    question: words,
    summary: words,
    subjects: list,
    goals: list,
    prior: list,
    materials: list,
    steps: z.array(step).min(3),
    misconceptions: z.array(z.strictObject({ belief: words, instead: words, claims })).min(3),
    extension: list,
    rubric: z
      .array(z.strictObject({ criterion: words, beginning: words, secure: words, strong: words }))
      .min(2),
    balance: z
      .array(z.strictObject({ who: words, says: words, rests: words, claims: claims.min(1) }))
      .min(2),
    care: z.strictObject({ note: words, apart: words, closing: words }),
    terms: z.array(z.strictObject({ term: words, meaning: words, claims: claims.min(1) })).min(3),
  })
  .superRefine(({ steps }, context) => {
    for (const [at, length] of lengths.entries()) {
      const sum = steps.reduce((total, one) => total + (one.minutes[at] ?? 0), 0);
      if (sum !== length)
        context.addIssue({
          code: "custom",
          path: ["steps"],
          message: `the steps of the version of ${String(length)} minutes take ${String(sum)}`,
        });
    }
  });

export const readingSchema = z.strictObject({ title: words, questions: list });

/** A sheet of the handout. */
export const taskSchema = z
  .strictObject({
    title: words,
    /** The lesson that it belongs to. */
    unit: words,
    /** The scene whose question it ends with. */
    scene: words.optional(),
    figure: z.enum(chartIds).optional(),
    state: z.record(z.string(), z.string()).default({}),
    /** Whether the title of the figure, which gives the answer away, is left to the answers. */
    untitled: z.boolean().default(false),
    address: z.enum(shortKeys),
    tasks: list,
    /** How many ruled lines follow each task. */
    lines: z.array(z.int().nonnegative()),
    table: z
      .strictObject({
        columns: list,
        rows: z.array(z.strictObject({ label: z.string(), answers: z.array(z.string()) })).min(1),
      })
      .optional(),
    /** What to expect, one for each task. */
    answers: list,
    /** What to expect of the question of the scene. */
    closing: words.optional(),
  })
  .superRefine(({ tasks, lines, answers, scene, closing }, context) => {
    const fits = tasks.length === lines.length && tasks.length === answers.length;
    if (!fits)
      context.addIssue({ code: "custom", message: "each task needs its lines and its answer" });
    if ((scene === undefined) !== (closing === undefined))
      context.addIssue({ code: "custom", message: "the question of a scene needs an answer" });
  });

export type Unit = z.infer<typeof unitSchema>;
export type Step = Unit["steps"][number];
export type Task = z.infer<typeof taskSchema>;
