import { readFileSync } from 'node:fs';
import type { ReconciledItem } from '../../../src/report/index.js';

/** One comparison that a source, or its reader, made. */
interface Check {
  readonly what: string;
  readonly official: string;
  readonly computed: string;
  readonly ok: boolean;
}

/** A published set with its own checks. */
export interface Pair {
  readonly id: string;
  readonly scope: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly checks: readonly Check[];
}

export const pairs = JSON.parse(
  readFileSync(new URL('../../../docs/examples/pairs/pairs.json', import.meta.url), 'utf8'),
) as readonly Pair[];

export const rowsOf = (id: string): Pair['rows'] => pairs.find((p) => p.id === id)?.rows ?? [];

/** The areas of one pair's rows, under the groups the source prints. */
const itemsOf = (id: string): readonly ReconciledItem[] =>
  rowsOf(id).map(({ name = '', area_ha = '', district = '' }) => ({ id: name, value: area_ha, group: district }));

export const haNam = itemsOf('ha-nam-15-proposed');
export const hanoiSix = itemsOf('hanoi-6-2017').map(({ id, value = '' }) => ({ id, value }));
export const binhThuan: readonly ReconciledItem[] = rowsOf('binh-thuan-2014').map(
  ({ name = '', plan_2015_ha = '', plan_2020_ha = '' }) => ({
    id: name,
    value: plan_2020_ha,
    horizons: { 2015: plan_2015_ha, 2020: plan_2020_ha },
  }),
);
