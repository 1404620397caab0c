import type { IsoDate } from '../../core/index.js';

/** The level of a unit: province (tỉnh, thành phố trực thuộc trung ương), district (cấp huyện, ended on 1/7/2025), commune (cấp xã). */
export type PlaceLevel = 'province' | 'district' | 'commune';

/** A unit by its code on a day. A code alone names nothing: 52 was Bình Định until 30/6/2025 and is Gia Lai since. */
export interface PlaceKey {
  /** Its level. */
  readonly level: PlaceLevel;
  /** The statistics office's code, as text: `01`, not 1. */
  readonly code: string;
  /** The day on which the code means this unit. */
  readonly on: IsoDate;
}

/** One version of a unit (đơn vị hành chính): a new one begins when its name, kind, parent or code changes, or it is joined or split. Boundary moves beside these are not recorded. */
export interface PlaceVersion {
  /** Its level. */
  readonly level: PlaceLevel;
  /** The statistics office's code. */
  readonly code: string;
  /** Its name without the word of its kind. */
  readonly name: string;
  /** The word of its kind: tỉnh, thành phố, huyện, xã. */
  readonly kind: string;
  /** The first day on which it is known to have been so; `null`: longer than the list reaches back. A list of one day begins on that day, however old its units. */
  readonly from: IsoDate | null;
  /** The first day it no longer was; `null`: no end is known on `checkedOn`. */
  readonly before: IsoDate | null;
  /** The code of the unit it lay in, at its own time: of a district its province, of a commune its district until 30/6/2025 and its province since; provinces have none. */
  readonly parent?: string;
}

/** Where the land of an ended version went. */
export interface Succession {
  /** Its level. */
  readonly level: PlaceLevel;
  /** Its code. */
  readonly code: string;
  /** The first day it no longer was. */
  readonly before: IsoDate;
  /** The code, on that day, of a unit that took it in. */
  readonly into: string;
  /** Whether all its land went there. `unknown` where the source names the heir and not the share. */
  readonly share: 'whole' | 'part' | 'unknown';
}

/** A directory of units in time: plain data, the package's own or the host's. */
export interface PlaceDirectory {
  /** Names the edition of the data. */
  readonly edition: string;
  /** The day to which it was checked; nothing is known after. */
  readonly checkedOn: IsoDate;
  /** Every version of every unit it holds. */
  readonly units: readonly PlaceVersion[];
  /** Where ended versions went. */
  readonly successions: readonly Succession[];
}
