import { TABLES } from '../model/index.js';
import { clip, describeValue } from './describe-value.js';
import { unknownKey, unreadable, type Report } from './gate-problem.js';
import { isRecord } from './read-row.js';
import { SCHEMA_VERSION, upcast, type Upcasters, type VersionedDocument } from './upcast.js';

const reportVersion = (version: unknown, report: Report): void => {
  const reads = SCHEMA_VERSION;
  report(
    version === undefined
      ? { code: 'gate.missing-version', severity: 'error', path: ['schemaVersion'], params: { reads } }
      : {
          code: 'gate.unknown-version',
          severity: 'error',
          path: ['schemaVersion'],
          params: { got: describeValue(version), reads },
        },
  );
};

/**
 * Brings rows that a host stores one by one to the version of today; a version that cannot be read is reported, and so are data that break an upcaster.
 *
 * @param document - What holds them.
 * @param version - The version they were stored in.
 * @param upcasters - The upcasters there are.
 * @param report - Takes the problem.
 * @returns The document of today, or null.
 * @internal
 */
export const bringUpToDate = (
  document: VersionedDocument,
  version: unknown,
  upcasters: Upcasters,
  report: Report,
): VersionedDocument | null => {
  try {
    const current = upcast(document, version, upcasters);
    if (current === null) reportVersion(version, report);
    return current;
  } catch {
    report(unreadable('row', []));
    return null;
  }
};

const isDeclared = (key: string): boolean => key === 'schemaVersion' || TABLES.some((table) => table === key);

/** A document as it was given, and in the shape of today where it can be brought there. */
export interface OpenDocument {
  /** As given; empty when it is no document. */
  readonly given: VersionedDocument;
  /** In the shape of today; null when none of it can be read for certain. */
  readonly current: VersionedDocument | null;
}

/**
 * Opens what claims to be a register, as far as its tables.
 *
 * @param input - Anything.
 * @param upcasters - The upcasters there are.
 * @param report - Takes the problems of the document as a whole.
 * @returns What was given, and what can be read of it.
 * @internal
 */
export const openDocument = (input: unknown, upcasters: Upcasters, report: Report): OpenDocument => {
  try {
    if (!isRecord(input)) {
      report({ code: 'gate.not-a-register', severity: 'error', params: { got: describeValue(input) } });
      return { given: {}, current: null };
    }
    const current = bringUpToDate(input, input['schemaVersion'], upcasters, report);
    for (const key of current === null ? [] : Object.keys(current)) {
      if (!isDeclared(key)) report(unknownKey([], clip(key)));
    }
    return { given: input, current };
  } catch {
    report({ code: 'gate.not-a-register', severity: 'error', params: { got: 'unreadable' } });
    return { given: {}, current: null };
  }
};
