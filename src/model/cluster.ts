/** What a cluster is set up for, where that is known: general, craft-village (làng nghề), specialised (chuyên ngành), supporting-industry (hỗ trợ), high-tech (công nghệ cao) or eco (sinh thái). The law sets other limits for each. */
export type ClusterType = 'general' | 'craft-village' | 'specialised' | 'supporting' | 'high-tech' | 'eco';

/**
 * An industrial cluster (cụm công nghiệp). Not an industrial park (khu công nghiệp), which another law governs.
 */
export interface Cluster {
  /** The register's own key. */
  readonly id: string;
  /** The name as printed, without `cụm công nghiệp`. */
  readonly name: string;
  /** Where it lies: one place or several, at the level at which the register counts. A group key is the whole set: nothing is counted twice or split. */
  readonly places: readonly [string, ...string[]];
  /** The province or centrally run city, where known: provincial rules are chosen by it. */
  readonly province?: string;
  /** What it is set up for, where known. */
  readonly type?: ClusterType;
  /** Other names and spellings seen in sources. */
  readonly aliases?: readonly string[];
}

/** Why an undertaking exists: a new cluster, a larger one, or one formed before 5/10/2009 (before Quyết định 105/2009/QĐ-TTg) and settled later. */
export type UndertakingKind = 'establishment' | 'expansion' | 'regularisation';

/** One course of acts at a cluster. A cluster has one or several: its establishment, each expansion. */
export interface Undertaking {
  /** The register's own key. */
  readonly id: string;
  /** The cluster it belongs to. */
  readonly cluster: string;
  /** Why it exists. */
  readonly kind: UndertakingKind;
  /** The phase as printed (`giai đoạn 2`): a label, not proof of an expansion. */
  readonly phase?: string;
}
