import { expect, it } from "vitest";
import { chartIds } from "../../../src/charts/index.ts";
import { figure } from "../../../src/figures/figure.ts";
import { loadSite } from "../../../src/figures/load.ts";

const site = loadSite("data", "en");

it.each(chartIds)(
  "%s begins every option of its controls with a capital or a number",
  async (id) => {
    const { controls } = await figure(id, {}, id, site, "still");
    for (const { label, options } of controls)
      for (const option of [label, ...options.map((one) => one.label)])
        expect(option).toMatch(/^[\p{Lu}\d“]/u);
  },
);
