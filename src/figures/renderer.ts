import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

const folder = "node_modules/@expo-google-fonts";

/** The fonts of the site for what is drawn outside a browser, by their role. */
export const fonts = {
  story: join(folder, "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"),
  chart: join(folder, "source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  strong: join(folder, "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
} as const;

/** Draws an SVG text outside a browser with the fonts of the site; `zoom` is pixels of the image a pixel of the picture. */
export function renderer(svg: string, zoom = 1): Resvg {
  return new Resvg(svg, {
    fitTo: { mode: "zoom", value: zoom },
    font: {
      fontFiles: Object.values(fonts),
      loadSystemFonts: false,
      defaultFontFamily: "Source Sans 3",
    },
  });
}
