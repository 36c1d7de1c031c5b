/** The pages of one part of the site. */
export interface OfflinePart {
  readonly id: string;
  readonly pages: number;
  readonly bytes: number;
}

/** What a copy for use without the network holds, as `/offline.json` has it. */
export interface OfflineList {
  /** Changes with any byte of any file. */
  readonly version: string;
  readonly pages: number;
  readonly bytes: number;
  readonly parts: readonly OfflinePart[];
  /** Addresses below the address of the site: `votes/es-11-9/`. */
  readonly files: readonly string[];
}
