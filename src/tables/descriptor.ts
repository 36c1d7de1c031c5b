/** The parts of the Data Package standard (version 2) that the project uses. See https://datapackage.org/standard/. */
export interface DataPackage {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** Day the data was compiled, as RFC 3339; no date in a table lies after it. */
  readonly created: string;
  readonly licenses: readonly License[];
  readonly sources: readonly Source[];
  readonly resources: readonly Resource[];
}

export interface License {
  readonly name: string;
  readonly path: string;
  readonly title: string;
}

export interface Source {
  readonly title: string;
  readonly path?: string;
}

/** A file of a package: a CSV table with a schema, or a JSON file without one. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: string;
  readonly schema?: Schema;
  /** The objects of a topology. */
  readonly layers?: readonly string[];
}

export interface Schema {
  readonly fields: readonly Field[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: {
    readonly resource: string;
    readonly fields: readonly string[];
  };
}

export const fieldTypes = ["string", "integer", "number", "date", "list"] as const;
export type FieldType = (typeof fieldTypes)[number];

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly format?: string;
  readonly title: string;
  readonly description: string;
  /** `edtf` marks strings that are partial dates or spans of them. */
  readonly rdfType?: string;
  readonly delimiter?: string;
  readonly categories?: readonly (string | Category)[];
  readonly constraints?: Constraints;
}

export interface Category {
  readonly value: string;
  readonly label: string;
}

export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** The name of the file that describes a dataset. */
export const descriptorName = "datapackage.json";

/** The Extended Date/Time Format of the Library of Congress: 2022, 2022-09, 2022/2026-03. */
export const edtf = "http://id.loc.gov/datatypes/edtf";

/** The values a field with categories may have; empty for others. */
export function categoryValues({ categories = [] }: Field): readonly string[] {
  return categories.map((category) => (typeof category === "string" ? category : category.value));
}
