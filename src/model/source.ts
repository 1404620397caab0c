import type { LegalDate } from '../core/index.js';

/** Where facts were read: a decision, an official site, a newspaper. */
export interface Source {
  /** The register's own key. */
  readonly id: string;
  /** Title, where known. */
  readonly title?: string;
  /** Address, where there is one. */
  readonly url?: string;
  /** When it was published, where known. */
  readonly published?: LegalDate;
}
