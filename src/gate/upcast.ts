/** A document, or a part of one, in the shape of some version. */
export type VersionedDocument = Readonly<Record<string, unknown>>;

/**
 * Turns a document of one version into the same of the next: pure, total, each table optional, the order of rows kept, so that problems still lead into the caller's data.
 */
type Upcaster = (document: VersionedDocument) => VersionedDocument;

/** The upcaster of each version that is no longer written, by the version it takes. */
export type Upcasters = Readonly<Record<number, Upcaster>>;

/** The version that this package writes. */
export const SCHEMA_VERSION = 1;

/** None yet: version 1 is the first. @internal */
export const UPCASTERS: Upcasters = {};

/**
 * Brings a document to the version of today, one version at a time.
 *
 * @param document - What was given.
 * @param version - The version it says it has.
 * @param upcasters - The upcasters there are.
 * @returns The document of today, or null when no chain of upcasters leads from that version here.
 * @internal
 */
export const upcast = (
  document: VersionedDocument,
  version: unknown,
  upcasters: Upcasters,
): VersionedDocument | null => {
  if (version === SCHEMA_VERSION) return document;
  if (typeof version !== 'number') return null;
  const step = upcasters[version];
  return step === undefined ? null : upcast(step(document), version + 1, upcasters);
};
