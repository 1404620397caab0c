import type { Bound, Count, Dong, Hectares, IsoDate, LegalDate, Percent, Span } from '../core/index.js';

/** Every indicator (chỉ tiêu) the register knows, with the type of its value; its unit is in the type. */
export interface Indicators {
  /** Area of the whole (diện tích), ha. */
  readonly 'area.total': Hectares;
  /** Industrial land by the approved detailed plan (đất công nghiệp), ha. */
  readonly 'area.industrial': Hectares;
  /** Industrial land let or sub-let (đã cho thuê), ha. */
  readonly 'area.let': Hectares;
  /** Industrial land let or covered by an approved project, each hectare once: what the decree's occupancy counts, ha. */
  readonly 'area.taken': Hectares;
  /** Industrial land with its infrastructure built, fit to let (đủ điều kiện cho thuê), ha. */
  readonly 'area.leasable': Hectares;
  /** Land recovered and cleared (đã thu hồi, giải phóng mặt bằng), ha. */
  readonly 'area.recovered': Hectares;
  /** Investment registered for the infrastructure (tổng mức đầu tư), VND. */
  readonly 'capital.registered': Dong;
  /** Investment made in it so far, VND. */
  readonly 'capital.disbursed': Dong;
  /** Tenants of all kinds (cơ sở sản xuất kinh doanh). */
  readonly 'tenants.total': Count;
  /** Of these, households (hộ). */
  readonly 'tenants.households': Count;
  /** Of these, enterprises (doanh nghiệp). */
  readonly 'tenants.enterprises': Count;
  /** Of these, cooperatives (hợp tác xã). */
  readonly 'tenants.cooperatives': Count;
  /** Of these, with foreign capital. */
  readonly 'tenants.foreign': Count;
  /** Of these, moved into the cluster from a craft village or from where they polluted (cơ sở di dời), each once. */
  readonly 'tenants.relocated': Count;
  /** Of those relocated, from craft villages (di dời từ làng nghề). */
  readonly 'tenants.from-craft-villages': Count;
  /** Of those relocated, from where they polluted or might (cơ sở gây ô nhiễm di dời); some of these from craft villages as well. */
  readonly 'tenants.from-polluting-sites': Count;
  /** Tenants in supporting industry (công nghiệp hỗ trợ). */
  readonly 'tenants.supporting': Count;
  /** Tenants that make what the province calls its key industrial products (sản phẩm công nghiệp chủ lực). */
  readonly 'tenants.key-products': Count;
  /** Tenants in clean industry (công nghiệp sạch), as the source uses the word. */
  readonly 'tenants.clean': Count;
  /** Tenants in high technology (công nghệ cao). */
  readonly 'tenants.high-tech': Count;
  /** Tenants that make goods for export (sản xuất hàng xuất khẩu). */
  readonly 'tenants.export': Count;
  /** Tenants in logistics. */
  readonly 'tenants.logistics': Count;
  /** Tenants of a sector on the list that the law of that day encourages (ngành, nghề được khuyến khích). */
  readonly 'tenants.encouraged': Count;
  /** Production projects (dự án đầu tư sản xuất kinh doanh): not tenants, who may have several or none. */
  readonly 'projects.total': Count;
  /** Of these, with foreign capital. */
  readonly 'projects.foreign': Count;
  /** Of these, in operation. */
  readonly 'projects.operating': Count;
  /** Revenue of the production projects (doanh thu), VND over a stretch of time. */
  readonly 'projects.revenue': Dong;
  /** People working there (lao động). */
  readonly workers: Count;
  /** Of these, with a labour contract (có hợp đồng lao động). */
  readonly 'workers.contracted': Count;
  /** Central wastewater works built or being built (hệ thống xử lý nước thải tập trung): 1, or 0 for none. */
  readonly 'wastewater.invested': Count;
  /** Central wastewater works that meet the environmental standard (đạt tiêu chuẩn môi trường): 1, or 0. */
  readonly 'wastewater.to-standard': Count;
  /** Occupancy as somebody printed it (tỷ lệ lấp đầy), method unknown, %. */
  readonly 'occupancy.printed': Percent;
  /** Paid to the budget (nộp ngân sách), VND over a stretch of time. */
  readonly 'budget.paid': Dong;
  /** Status as somebody printed it, where no document stands behind it. */
  readonly 'status.printed': string;
}

/** An indicator's name. */
export type Indicator = keyof Indicators;

/** Indicators that belong to a stretch of time rather than to a day: one `asOf` cannot say both. */
export const FLOW_INDICATORS = ['budget.paid', 'projects.revenue'] as const satisfies readonly Indicator[];

/** One of {@link FLOW_INDICATORS}. */
export type FlowIndicator = (typeof FLOW_INDICATORS)[number];

/** When a value held: a stock on a day, a flow over a stretch of time. */
export type ObservedWhen<I extends Indicator> = I extends FlowIndicator
  ? {
      /** The stretch of time it was paid over. */
      readonly over: Span;
    }
  : {
      /** The day it stood so; `..` when no source says. */
      readonly asOf: LegalDate;
    };

/** A value somebody observed. Two sources that disagree are two observations. */
export type ObservationOf<I extends Indicator> = {
  readonly [K in I]: {
    /** The register's own key. */
    readonly id: string;
    /** The cluster or the undertaking observed. */
    readonly about: string;
    /** What was observed. */
    readonly indicator: K;
    /** Its value. */
    readonly value: Indicators[K];
    /** What the printed number says of the true one; absent when exact. */
    readonly bound?: Bound;
    /** Where it was read. */
    readonly source: string;
    /** When the register learnt it. */
    readonly recorded?: IsoDate;
  } & ObservedWhen<K>;
}[I];

/** Any observation. */
export type Observation = ObservationOf<Indicator>;
