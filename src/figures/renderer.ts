import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

const fonts = [
  ["source-serif-4", "600SemiBold/SourceSerif4_600SemiBold.ttf"],
  ["source-sans-3", "400Regular/SourceSans3_400Regular.ttf"],
  ["source-sans-3", "600SemiBold/SourceSans3_600SemiBold.ttf"],
] as const;

/** Draws an SVG text outside a browser with the fonts of the site; `zoom` is pixels of the image a pixel of the picture. */
export function renderer(svg: string, zoom = 1): Resvg {
  const fontFiles = fonts.map(([family, file]) =>
    join("node_modules/@expo-google-fonts", family, file),
  );
  return new Resvg(svg, {
    fitTo: { mode: "zoom", value: zoom },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Source Sans 3" },
  });
}
