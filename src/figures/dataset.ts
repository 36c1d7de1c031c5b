import { plain } from "../claims/rich.ts";
import type { Figure } from "./figure.ts";
import type { Site } from "./site.ts";

/** What search engines read of the data behind a chart, as JSON that is safe inside a script element; `at` gives full addresses. */
export function datasetJson(
  { id, wording, sources }: Figure,
  { say, descriptors }: Site,
  at: (path: string) => string,
): string {
  const packages = sources.flatMap(({ dataset }) => descriptors.get(dataset) ?? []);
  const dataset = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: say("embed.dataset", { title: plain(wording.title) }),
    description: wording.alt,
    url: at(`/charts/${id}/`),
    isAccessibleForFree: true,
    license: [...new Set(packages.flatMap(({ licenses }) => licenses.map(({ path }) => path)))],
    creator: { "@type": "Organization", name: say("site.name"), url: at("/") },
    isBasedOn: [
      ...new Set(packages.flatMap((one) => one.sources.flatMap(({ path }) => path ?? []))),
    ],
    image: at(`/cards/${id}.png`),
    distribution: packages.flatMap(({ name, resources }) =>
      resources.map(({ title, path, mediatype }) => ({
        "@type": "DataDownload",
        name: title,
        encodingFormat: mediatype,
        contentUrl: at(`/data/${name}/${path}`),
      })),
    ),
  };
  return JSON.stringify(dataset).replaceAll("<", "\\u003c");
}
