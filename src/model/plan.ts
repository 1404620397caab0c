import type { IsoDate, LegalDate } from '../core/index.js';
import type { EventType } from './event.js';

/** The day by which a step was to be taken, as some document set it (tiến độ). Not a fact that it was taken. */
export interface Plan {
  /** The register's own key. */
  readonly id: string;
  /** The undertaking it binds. */
  readonly undertaking: string;
  /** The step due. */
  readonly milestone: EventType;
  /** When it is due. */
  readonly on: LegalDate;
  /** The act that set it, where known: an establishment, an extension. */
  readonly setBy?: string;
  /** Where it was read. */
  readonly source: string;
  /** When the register learnt it. */
  readonly recorded?: IsoDate;
}
