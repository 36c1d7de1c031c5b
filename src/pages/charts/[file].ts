import type { APIRoute, GetStaticPaths } from "astro";
import { chartFile, type Sheet, sheets } from "../../figures/chart-files.ts";
import { type FileKind, fileKinds } from "../../figures/file-kinds.ts";
import { site } from "../../site.ts";

interface Props {
  readonly sheet: Sheet;
  readonly kind: FileKind;
}

/** The files of every chart in its default state. */
export const getStaticPaths: GetStaticPaths = async () => {
  const all = await sheets(import.meta.env.SITE, site);
  return all.flatMap((sheet) =>
    fileKinds.map((kind) => ({
      params: { file: `${sheet.figure.id}${kind}` },
      props: { sheet, kind } satisfies Props,
    })),
  );
};

export const GET: APIRoute<Props> = async ({ props: { sheet, kind } }) => {
  const content = await chartFile(sheet, kind, site);
  return new Response(typeof content === "string" ? content : new Uint8Array(content));
};
