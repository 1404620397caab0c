import type { Claim } from './claim.js';

/** How a developer's name begins when it is an enterprise's, and when it is a public body's. Other names say nothing. */
const BEGINNINGS: readonly (readonly [beginning: string, claim: Claim])[] = [
  ['công ty', 'yes'],
  ['tổng công ty', 'yes'],
  ['tập đoàn', 'yes'],
  ['doanh nghiệp', 'yes'],
  ['ctcp', 'yes'],
  ['cty', 'yes'],
  ['ct tnhh', 'yes'],
  ['tnhh', 'yes'],
  ['dntn', 'yes'],
  ['hợp tác xã', 'no'],
  ['htx', 'no'],
  ['ủy ban nhân dân', 'no'],
  ['uỷ ban nhân dân', 'no'],
  ['ubnd', 'no'],
  ['ban quản lý', 'no'],
  ['ban qlda', 'no'],
  ['trung tâm', 'no'],
];

/** What a caller knows of developers, by their name in the register. */
export type DeveloperKinds = Readonly<Record<string, 'enterprise' | 'other'>>;

/**
 * Tells whether a developer is an enterprise: as the caller says, else by how the name begins.
 *
 * @param name - As the register has it.
 * @param known - What the caller knows.
 * @returns `missing` where neither tells.
 * @internal
 */
export const isEnterprise = (name: string, known: DeveloperKinds): Claim => {
  const said = Object.hasOwn(known, name) ? known[name] : undefined;
  if (said !== undefined) return said === 'enterprise' ? 'yes' : 'no';
  const written = name.normalize('NFC').trim().toLowerCase();
  return BEGINNINGS.find(([beginning]) => written.startsWith(beginning))?.[1] ?? 'missing';
};
