// Made from data/*/datapackage.json by scripts/generate-types.ts; do not edit.
import type { PlanarTopology } from "./geometry.ts";

/** Every table of the data, by dataset and name. */
export interface Tables {
  /** Claims */
  readonly "claims/claims": readonly {
    readonly id: string;
    readonly value: number | null;
    readonly value_max: number | null;
    readonly qualifier:
      "exactly" | "at_least" | "over" | "fewer_than" | "up_to" | "about" | "range" | "none";
    readonly unit: string | null;
    readonly value_text: string | null;
    readonly as_of: string | null;
    readonly as_of_precision: "day" | "month" | "year" | null;
    readonly statement: string;
    readonly definition: string;
    readonly who: string;
    readonly source_url: string;
    readonly publisher: string;
    readonly publication_date: string | null;
    readonly archived: "y" | "n";
    readonly confidence: "high" | "medium" | "low";
    readonly note: string | null;
  }[];
  /** Events */
  readonly "events/events": readonly {
    readonly event_id: string;
    readonly date: string;
    readonly date_precision: "day" | "month" | "year";
    readonly end_date: string | null;
    readonly category:
      | "deportation"
      | "law_russia"
      | "law_ukraine"
      | "court"
      | "un"
      | "diplomacy"
      | "mediation_return"
      | "sanctions"
      | "report"
      | "testimony"
      | "civil_society";
    readonly title: string;
    readonly summary: string;
    readonly actors: readonly string[];
    readonly place: string;
    readonly numbers: readonly string[];
    readonly source_url: string;
    readonly source2_url: string | null;
    readonly publisher: string;
    readonly confidence: "high" | "medium" | "low";
    readonly importance: number;
    readonly notes: string | null;
  }[];
  /** World */
  readonly "geometry/world": PlanarTopology<"countries" | "boundaries">;
  /** Ukraine, Russia, Belarus, North Korea */
  readonly "geometry/transfers": PlanarTopology<"units" | "context">;
  /** Ukraine */
  readonly "geometry/ukraine": PlanarTopology<"units" | "context">;
  /** Areas that are not members */
  readonly "geometry/areas": readonly {
    readonly id: string;
    readonly name: string;
    readonly treatment:
      "observer" | "not_member" | "non_self_governing" | "part_of_member" | "neutral";
    readonly part_of: string | null;
    readonly note: string | null;
  }[];
  /** Units */
  readonly "geometry/units": readonly {
    readonly id: string;
    readonly name: string;
    readonly country: "UA" | "RU" | "BY" | "KP";
    readonly lat: number;
    readonly lon: number;
  }[];
  /** Dots */
  readonly "geometry/dots": readonly {
    readonly iso3: string;
    readonly lat: number;
    readonly lon: number;
    readonly x: number;
    readonly y: number;
    readonly narrow_x: number;
    readonly narrow_y: number;
  }[];
  /** Tiles */
  readonly "geometry/tiles": readonly {
    readonly iso3: string;
    readonly column: number;
    readonly row: number;
    readonly narrow_column: number;
    readonly narrow_row: number;
  }[];
  /** Reading list */
  readonly "reading/reading": readonly {
    readonly title: string;
    readonly publisher: string;
    readonly date: string | null;
    readonly url: string;
    readonly type:
      | "treaty"
      | "un_document"
      | "court"
      | "report"
      | "law"
      | "sanctions"
      | "parliament"
      | "data"
      | "statement"
      | "analysis"
      | "journalism"
      | "teaching";
  }[];
  /** Totals returned */
  readonly "returns/returned": readonly {
    readonly date: string;
    readonly cumulative_returned: number;
    readonly reporter: string;
    readonly definition: string;
    readonly source_url: string;
    readonly publisher: string;
    readonly publication_date: string | null;
    readonly confidence: "high" | "medium" | "low";
    readonly note: string | null;
    readonly precision: "exact" | "approx" | "at_least" | "fewer_than" | "range";
    readonly date_precision: "day" | "month" | "approx";
    readonly series:
      | "register"
      | "combined"
      | "media_boilerplate"
      | "save_ukraine"
      | "russian_commissioner"
      | "channel_qatar"
      | "channel_ombudsman_office"
      | "channel_us_first_lady";
  }[];
  /** Figures on children taken */
  readonly "returns/identified": readonly {
    readonly date: string;
    readonly value: number;
    readonly measure: "identified_by_ukraine" | "estimate" | "russian_claim" | "un_verified";
    readonly reporter: string;
    readonly definition: string;
    readonly source_url: string;
    readonly publisher: string;
    readonly publication_date: string | null;
    readonly confidence: "high" | "medium" | "low";
    readonly note: string | null;
    readonly value_high: number | null;
    readonly precision: "exact" | "approx" | "at_least" | "fewer_than" | "range";
    readonly date_precision: "day" | "month" | "approx";
    readonly series: string;
  }[];
  /** Group returns */
  readonly "returns/groups": readonly {
    readonly date: string;
    readonly children: number;
    readonly mediator: string;
    readonly from: string;
    readonly to: string;
    readonly source_url: string;
    readonly note: string | null;
    readonly publisher: string;
    readonly publication_date: string | null;
    readonly confidence: "high" | "medium" | "low";
    readonly date_precision: "day" | "month" | "approx";
  }[];
  /** Figures by origin */
  readonly "returns/by-origin": readonly {
    readonly as_of: string | null;
    readonly origin: string;
    readonly origin_type: "oblast" | "institution";
    readonly measure: string;
    readonly value: number;
    readonly precision: "exact" | "approx" | "at_least" | "fewer_than" | "range";
    readonly reporter: string;
    readonly source_url: string;
    readonly publisher: string;
    readonly publication_date: string | null;
    readonly confidence: "high" | "medium" | "low";
    readonly note: string | null;
  }[];
  /** Figures by destination */
  readonly "returns/by-destination": readonly {
    readonly as_of: string;
    readonly destination: string;
    readonly destination_type: "Russian region" | "total" | "country facility" | "country" | "area";
    readonly measure: string;
    readonly value: number;
    readonly precision: "exact" | "approx" | "at_least" | "fewer_than" | "range";
    readonly reporter: string;
    readonly source_url: string;
    readonly publisher: string;
    readonly publication_date: string | null;
    readonly confidence: "high" | "medium" | "low";
    readonly note: string | null;
  }[];
  /** Routes */
  readonly "transfers/routes": readonly {
    readonly route_id: string;
    readonly origin_place_id: string;
    readonly origin_place: string;
    readonly origin_region_code: string;
    readonly destination_place_id: string;
    readonly destination_place: string;
    readonly destination_region_code: string;
    readonly destination_country: "UA" | "RU" | "BY" | "KP";
    readonly crosses_border: "yes" | "no";
    readonly date_start: string | null;
    readonly date_end: string | null;
    readonly date_precision: "day" | "month" | "year" | "not_before" | "unknown";
    readonly date_basis: "event" | "report" | "period" | "inferred" | "announced" | "none";
    readonly children: number | null;
    readonly children_qualifier: "exact" | "at_least" | "approx" | "unknown";
    readonly kind:
      | "deportation"
      | "forcible_transfer_occupied"
      | "adoption_fostering"
      | "camp"
      | "military_training"
      | "medical";
    readonly transport: readonly string[];
    readonly via_place_ids: readonly string[];
    readonly via: string | null;
    readonly status: "reported" | "announced";
    readonly source_side:
      | "ukrainian_authority"
      | "russian_authority"
      | "occupation_authority"
      | "belarus_state_media"
      | "russian_media"
      | "media"
      | "media_investigation"
      | "ngo"
      | "research"
      | "un";
    readonly source_url: string;
    readonly publisher: string;
    readonly publication_date: string | null;
    readonly confidence: "high" | "medium" | "low";
    readonly overlaps_with: readonly string[];
    readonly note: string;
  }[];
  /** Facilities */
  readonly "transfers/facilities": readonly {
    readonly facility_id: string;
    readonly name: string;
    readonly place_id: string;
    readonly place: string;
    readonly region_code: string;
    readonly country: "UA" | "RU" | "BY" | "KP";
    readonly type:
      | "camp"
      | "sanatorium"
      | "cadet_school"
      | "military_base"
      | "training_centre"
      | "orphanage"
      | "family_support_centre"
      | "hospital"
      | "school"
      | "university"
      | "hotel"
      | "religious";
    readonly activities: readonly string[];
    readonly report: string;
    readonly lat: number;
    readonly lon: number;
    readonly coordinate_precision: "town" | "nearest_town" | "region_anchor";
    readonly source_url: string;
    readonly publisher: string;
    readonly publication_date: string | null;
    readonly confidence: "high" | "medium" | "low";
    readonly note: string | null;
  }[];
  /** Counts by region */
  readonly "transfers/regions": readonly {
    readonly row_id: string;
    readonly region_code: string | null;
    readonly region: string;
    readonly metric: string;
    readonly value: number;
    readonly qualifier: "exact" | "at_least" | "approx";
    readonly as_of: string | null;
    readonly report: string;
    readonly source_url: string;
    readonly publisher: string;
    readonly publication_date: string | null;
    readonly confidence: "high" | "medium" | "low";
    readonly note: string | null;
  }[];
  /** Counts by oblast of origin */
  readonly "transfers/origins": readonly {
    readonly row_id: string;
    readonly oblast_codes: readonly string[];
    readonly oblasts: readonly string[];
    readonly metric: string;
    readonly value: number;
    readonly qualifier: "exact" | "at_least" | "approx";
    readonly period: string | null;
    readonly source_url: string;
    readonly publisher: string;
    readonly publication_date: string | null;
    readonly confidence: "high" | "medium" | "low";
    readonly note: string;
  }[];
  /** Places */
  readonly "transfers/places": readonly {
    readonly place_id: string;
    readonly place: string;
    readonly region_code: string;
    readonly country: "UA" | "RU" | "BY" | "KP";
    readonly lat: number;
    readonly lon: number;
    readonly precision: "town" | "nearest_town" | "region_anchor";
    readonly geonames_name: string;
    readonly verified_by: string;
    readonly note: string | null;
  }[];
  /** Resolutions */
  readonly "un-votes/resolutions": readonly {
    readonly id: string;
    readonly symbol: string | null;
    readonly title: string;
    readonly date: string;
    readonly topic:
      | "territorial-integrity"
      | "crimea-human-rights"
      | "crimea-militarization"
      | "aggression"
      | "humanitarian"
      | "suspension-hrc"
      | "reparations"
      | "peace"
      | "nuclear-safety"
      | "children";
    readonly yes: number;
    readonly no: number;
    readonly abstain: number;
    readonly nonvoting: number;
    readonly members: number;
    readonly roll_call: "complete" | "partial";
    readonly meeting: string | null;
    readonly draft: string | null;
    readonly committee_report: string | null;
    readonly majority_rule: "simple" | "two-thirds";
    readonly source_id: string;
    readonly undl_record: string | null;
    readonly source_url: string;
    readonly notes: string | null;
  }[];
  /** Roll calls */
  readonly "un-votes/votes": readonly {
    readonly resolution_id: string;
    readonly iso3: string;
    readonly vote: "Y" | "N" | "A" | "X" | "U";
    readonly source_id: string | null;
  }[];
  /** Member states */
  readonly "un-votes/members": readonly {
    readonly iso3: string;
    readonly m49: string;
    readonly iso2: string;
    readonly name: string;
    readonly un_group: "African" | "Asia-Pacific" | "Eastern European" | "GRULAC" | "WEOG";
    readonly un_group_note: string | null;
    readonly admitted: string;
    readonly admitted_note: string | null;
  }[];
  /** Other names of member states */
  readonly "un-votes/names": readonly {
    readonly iso3: string;
    readonly name: string;
    readonly kind:
      | "common"
      | "former"
      | "en"
      | "fr"
      | "es"
      | "ru"
      | "zh"
      | "ar"
      | "uk"
      | "de"
      | "it"
      | "pl"
      | "pt"
      | "ro"
      | "tr"
      | "hi";
  }[];
  /** Sources of the votes */
  readonly "un-votes/sources": readonly {
    readonly source_id: string;
    readonly title: string;
    readonly url: string;
    readonly terms: string;
    readonly used_for: string;
    readonly how_read: string | null;
  }[];
  /** Evidence */
  readonly "un-votes/evidence": readonly {
    readonly resolution_id: string;
    readonly iso3: string;
    readonly vote: "Y" | "N" | "A" | "X" | "U";
    readonly source_id: string;
    readonly source_url: string;
    readonly publisher: string;
    readonly evidence: string;
    readonly confidence: "high" | "medium" | "low" | "contradicted" | "claim";
  }[];
  /** Totals of the emergency session */
  readonly "un-votes/totals-es11": readonly {
    readonly iso3: string;
    readonly yes: number;
    readonly no: number;
    readonly abstain: number;
    readonly nonvoting: number;
  }[];
}

export type TableName = keyof Tables;

export const tableNames: readonly TableName[] = [
  "claims/claims",
  "events/events",
  "geometry/world",
  "geometry/transfers",
  "geometry/ukraine",
  "geometry/areas",
  "geometry/units",
  "geometry/dots",
  "geometry/tiles",
  "reading/reading",
  "returns/returned",
  "returns/identified",
  "returns/groups",
  "returns/by-origin",
  "returns/by-destination",
  "transfers/routes",
  "transfers/facilities",
  "transfers/regions",
  "transfers/origins",
  "transfers/places",
  "un-votes/resolutions",
  "un-votes/votes",
  "un-votes/members",
  "un-votes/names",
  "un-votes/sources",
  "un-votes/evidence",
  "un-votes/totals-es11",
];
