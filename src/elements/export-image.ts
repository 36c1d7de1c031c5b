import sans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import serif from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url";

const families = { "Source Sans 3": sans, "Source Serif 4": serif } as const;

/** An SVG image with the fonts that it names inside, so that it looks the same wherever it is opened. */
export async function withFonts(svg: string): Promise<string> {
  const faces = await Promise.all(Object.entries(families).map(([name, src]) => face(name, src)));
  return svg.replace("<defs>", () => `<style>${faces.join("")}</style><defs>`);
}

async function face(name: string, src: string): Promise<string> {
  const font = await (await fetch(src)).blob();
  return `@font-face{font-family:"${name}";font-weight:200 900;src:url(${await dataUrl(font)}) format("woff2")}`;
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (typeof reader.result === "string") resolve(reader.result);
    };
    reader.onerror = () => reject(new Error("a font could not be read"));
    reader.readAsDataURL(blob);
  });
}

/** An SVG image as a PNG image; `zoom` is pixels of the image a pixel of the picture. */
export async function pngOf(svg: string, zoom: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * zoom;
  canvas.height = image.naturalHeight * zoom;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("the picture could not be drawn"));
      else resolve(blob);
    }, "image/png");
  });
}

/** Hands a file to the reader. Its address lives as long as the page: nobody knows when a browser has read it. */
export function download(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
}
