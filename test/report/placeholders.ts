/** Clusters that a report counts and does not name, as rows of a raw register. */

/** A raw row, as a host would hand it to the gate. */
export type Row = Readonly<Record<string, unknown>>;

/** Where the report does not say. */
const unknownPlace = '(placeholder: district not published)';

/** A step, its day as vague as need be, and what else stands on the row. */
export type Act = readonly [type: string, on: string, more?: Row];

/** One undertaking of a cluster, with its acts in order. */
export interface Undertaken {
  readonly cluster: string;
  readonly name: string;
  readonly places: readonly string[];
  readonly kind: 'establishment' | 'expansion';
  readonly acts: readonly Act[];
  /** When it was to break ground. */
  readonly due?: string;
}

/** Placeholders of one group, named after it: `operating (placeholder 3)`. */
export const placeholders = (
  group: string,
  acts: readonly (readonly Act[])[],
  more: Partial<Pick<Undertaken, 'places' | 'due'>> = {},
): readonly Undertaken[] =>
  acts.map((each, i) => ({
    cluster: `${group}-${String(i + 1)}`,
    name: `${group} (placeholder ${String(i + 1)})`,
    places: [unknownPlace],
    kind: 'establishment',
    acts: each,
    ...more,
  }));

/** The same acts for several placeholders. */
export const repeat = (times: number, acts: readonly Act[]): readonly (readonly Act[])[] =>
  Array.from({ length: times }, () => acts);

const idOf = ({ cluster, kind }: Undertaken): string => `${cluster}/${kind === 'expansion' ? '2' : '1'}`;

const eventsOf = (one: Undertaken): readonly Row[] =>
  one.acts.map(([type, on, more], i) => ({
    id: `${idOf(one)}/${type}/${String(i + 1)}`,
    type,
    undertaking: idOf(one),
    on,
    source: 'placeholder',
    ...more,
  }));

const plansOf = (one: Undertaken): readonly Row[] =>
  one.due === undefined
    ? []
    : [
        {
          id: `${idOf(one)}/plan`,
          undertaking: idOf(one),
          milestone: 'ground-broken',
          on: one.due,
          source: 'chinhphu-2022',
        },
      ];

/** The tables of some undertakings; clusters come with their establishment. */
export const tablesOf = (all: readonly Undertaken[]) => ({
  clusters: all
    .filter(({ kind }) => kind === 'establishment')
    .map(({ cluster, name, places }): Row => ({ id: cluster, name, places, province: 'Hà Nội' })),
  undertakings: all.map((one): Row => ({ id: idOf(one), cluster: one.cluster, kind: one.kind })),
  events: all.flatMap(eventsOf),
  plans: all.flatMap(plansOf),
});
