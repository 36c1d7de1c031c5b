import type { TableName } from "../charts/chart.ts";
import type { DataPackage } from "../tables/descriptor.ts";

export interface Source {
  readonly dataset: string;
  readonly title: string;
  readonly href: string;
  readonly upstream: readonly {
    readonly title: string;
    readonly href: string | null;
  }[];
}

/** The datasets that a chart's tables come from, with their upstream sources as the descriptors name them. */
export function sourcesOf(
  uses: readonly TableName[],
  descriptors: ReadonlyMap<string, DataPackage>,
): readonly Source[] {
  const datasets = [...new Set(uses.map((table) => table.split("/")[0] ?? table))];
  return datasets.map((dataset) => {
    const descriptor = descriptors.get(dataset);
    if (descriptor === undefined)
      throw new Error(
        `unknown dataset: ${dataset}; expected one of ${[...descriptors.keys()].join(", ")}`,
      );
    return {
      dataset,
      title: descriptor.title,
      href: `/data/#${dataset}`,
      upstream: descriptor.sources.map(({ title, path }) => ({
        title,
        href: path ?? null,
      })),
    };
  });
}
