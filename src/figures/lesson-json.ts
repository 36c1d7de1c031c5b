import { plain, rich } from "../claims/rich.ts";
import { lengths } from "./lesson-schema.ts";
import { entryId, unitAddress, type UnitEntry } from "./lessons.ts";
import type { Site } from "./site.ts";

const licence = "https://creativecommons.org/licenses/by/4.0/";
/** Who the lessons are for, in years of age. */
const ages = "14-18";

/** What catalogues of teaching material read of a lesson, as JSON that is safe inside a script element; `at` gives full addresses. */
export function lessonJson(
  unit: UnitEntry,
  { say, claims }: Site,
  at: (path: string) => string,
): string {
  const { data } = unit;
  const url = at(unitAddress(entryId(unit)));
  const common = {
    "@type": "LearningResource",
    learningResourceType: "lesson plan",
    educationalLevel: say("classroom.level"),
    typicalAgeRange: ages,
    inLanguage: say.locale,
    license: licence,
  };
  const lesson = {
    "@context": "https://schema.org",
    ...common,
    name: data.title,
    description: plain(rich(data.summary, claims)),
    url,
    teaches: data.goals,
    about: data.subjects,
    timeRequired: duration(45),
    isAccessibleForFree: true,
    accessibilityFeature: [
      "alternativeText",
      "longDescription",
      "structuralNavigation",
      "readingOrder",
      "highContrastDisplay",
    ],
    audience: { "@type": "EducationalAudience", educationalRole: "teacher" },
    creator: { "@type": "Organization", name: say("site.name"), url: at("/") },
    hasPart: lengths.map((length) => ({
      ...common,
      name: say("classroom.version.name", { title: data.title, length }),
      url: `${url}#minutes-${String(length)}`,
      timeRequired: duration(length),
    })),
  };
  return JSON.stringify(lesson).replaceAll("<", "\\u003c");
}

/** Minutes as ISO 8601 has them. */
function duration(minutes: number): string {
  return `PT${String(minutes)}M`;
}
