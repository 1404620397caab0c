import type { Count, Hectares, IsoDate, LegalDate, Points } from '../core/index.js';

/** Nothing more than the envelope says. */
export type NoPayload = unknown;

/** Every step of the ladder: the document that marks it, and what the register keeps of that document. One table makes the union, the gate, the labels and the diagram agree. */
export interface EventPayloads {
  /** Entered in the list of the provincial plan (quyết định phê duyệt quy hoạch, Danh mục cụm công nghiệp). */
  readonly listed: { /** Planned area, ha. */ readonly area?: Hectares };
  /** Taken off that list (rút khỏi quy hoạch). */
  readonly delisted: NoPayload;
  /** First application of a would-be developer (văn bản đề nghị làm chủ đầu tư): starts the term to announce. */
  readonly 'application-received': { /** Who applied. */ readonly applicant?: string };
  /** Call for applications announced (thông báo tiếp nhận hồ sơ). */
  readonly 'applications-called': NoPayload;
  /** Dossier submitted by the local committee (tờ trình, hồ sơ đề nghị thành lập, mở rộng): the appraisal stage starts here. */
  readonly 'dossier-submitted': { /** Area applied for, ha. */ readonly area?: Hectares };
  /** Dossier found complete (tiếp nhận hồ sơ đầy đủ, hợp lệ): starts the appraisal term. */
  readonly 'dossier-complete': NoPayload;
  /** Supplements asked for in writing (yêu cầu bổ sung hồ sơ): stops the appraisal term. */
  readonly 'dossier-returned': NoPayload;
  /** Supplements received (bổ sung hồ sơ): the term runs on. */
  readonly 'dossier-supplemented': NoPayload;
  /** Departments asked for their opinion (văn bản lấy ý kiến các sở, ngành). */
  readonly 'departments-consulted': NoPayload;
  /** Members asked for, to set up the council (văn bản đề nghị cử thành viên Hội đồng). */
  readonly 'members-requested': NoPayload;
  /** Council proposed to the province (tờ trình thành lập Hội đồng). */
  readonly 'council-proposed': NoPayload;
  /** Council that chooses the developer formed (quyết định thành lập Hội đồng đánh giá lựa chọn chủ đầu tư). */
  readonly 'council-formed': NoPayload;
  /** Its membership changed (quyết định kiện toàn Hội đồng). */
  readonly 'council-amended': NoPayload;
  /** Council dissolved (quyết định giải thể Hội đồng): one calls again. */
  readonly 'council-dissolved': NoPayload;
  /** Draft criteria sent out for opinions (lấy ý kiến dự thảo tiêu chí). */
  readonly 'criteria-consulted': NoPayload;
  /** Criteria agreed by the council (tiêu chí, thang điểm đánh giá). */
  readonly 'criteria-agreed': NoPayload;
  /** Agreed criteria replaced by others (thay thế tiêu chí). */
  readonly 'criteria-replaced': NoPayload;
  /** Bids scored and the result reported (biên bản, phiếu chấm điểm, báo cáo kết quả). */
  readonly 'bids-scored': {
    /** How many bid. */
    readonly bidders?: Count;
    /** Who was chosen; absent when nobody was, or when no source says. */
    readonly chosen?: string;
    /** The best score, points of 100. */
    readonly score?: Points;
  };
  /** Establishment or expansion proposed to the province with the appraisal report (báo cáo thẩm định, tờ trình thành lập, mở rộng). */
  readonly appraised: { /** Area proposed, ha. */ readonly area?: Hectares };
  /** Established or expanded (quyết định thành lập, mở rộng cụm công nghiệp). */
  readonly established: {
    /** Area decided, ha: of the cluster, or of the part added. */
    readonly area?: Hectares;
    /** The developer named (chủ đầu tư xây dựng hạ tầng kỹ thuật). */
    readonly developer?: string;
  };
  /** Establishment or expansion refused (văn bản không chấp thuận). */
  readonly 'establishment-refused': NoPayload;
  /** Developer named after establishment (quyết định giao chủ đầu tư). */
  readonly 'developer-named': { /** Who. */ readonly developer?: string };
  /** Developer changed (thay đổi chủ đầu tư). */
  readonly 'developer-changed': { /** Who comes in. */ readonly developer?: string };
  /** Decision adjusted (quyết định điều chỉnh). */
  readonly 'decision-adjusted': { /** Area decided now, ha. */ readonly area?: Hectares };
  /** Schedule extended (gia hạn tiến độ). */
  readonly 'schedule-extended': { /** Until when, where known. */ readonly until?: LegalDate };
  /** Detailed plan 1/500 approved (quyết định phê duyệt quy hoạch chi tiết). */
  readonly 'detailed-plan-approved': { /** Industrial land it fixes, ha. */ readonly industrialArea?: Hectares };
  /** Environmental papers approved (đánh giá tác động môi trường, giấy phép môi trường). */
  readonly 'environment-approved': NoPayload;
  /** Infrastructure project approved (quyết định phê duyệt dự án đầu tư hạ tầng). */
  readonly 'project-approved': NoPayload;
  /** Land recovered and cleared (thu hồi đất, giải phóng mặt bằng). */
  readonly 'land-recovered': { /** Area recovered by this act, ha. */ readonly area?: Hectares };
  /** Land leased to the developer (quyết định cho thuê đất). */
  readonly 'land-leased': { /** Area leased, ha. */ readonly area?: Hectares };
  /** Design after basic design approved (thiết kế xây dựng triển khai sau thiết kế cơ sở). */
  readonly 'design-approved': NoPayload;
  /** Building permit granted (giấy phép xây dựng). */
  readonly 'permit-granted': NoPayload;
  /** Exemption from the permit established (miễn giấy phép xây dựng). */
  readonly 'permit-exempted': NoPayload;
  /** Works contract signed (hợp đồng thi công). */
  readonly 'contract-signed': NoPayload;
  /** Commencement notified (thông báo khởi công). */
  readonly 'commencement-notified': NoPayload;
  /** Ground broken (khởi công xây dựng hạ tầng kỹ thuật). */
  readonly 'ground-broken': NoPayload;
  /** Works suspended (tạm dừng thi công). */
  readonly 'works-suspended': NoPayload;
  /** Works resumed (thi công trở lại). */
  readonly 'works-resumed': NoPayload;
  /** Common works completed (hoàn thành hạ tầng kỹ thuật dùng chung). */
  readonly 'works-completed': NoPayload;
  /** Tenant admitted (chấp thuận dự án đầu tư sản xuất kinh doanh vào cụm). */
  readonly 'tenant-admitted': { /** Who. */ readonly tenant?: string };
  /** Operation began: a production project exists (cụm đi vào hoạt động). */
  readonly 'operation-began': NoPayload;
  /** Decision revoked (bãi bỏ quyết định thành lập). */
  readonly revoked: NoPayload;
  /** An entry withdrawn because it was wrong. It acts on every day, for readers who know of it, and is never voided itself: the fact is entered again. */
  readonly 'entered-in-error': { /** The entry withdrawn. */ readonly voids: string };
}

/** A step, named by the document that marks it. */
export type EventType = keyof EventPayloads;

/** What every event carries. */
export interface Envelope<T> {
  /** The register's own key. */
  readonly id: string;
  /** The step. */
  readonly type: T;
  /** The undertaking it belongs to. */
  readonly undertaking: string;
  /** When it happened, as vague as the papers are. */
  readonly on: LegalDate;
  /** When the register learnt it: the only way to reprint last year's report. */
  readonly recorded?: IsoDate;
  /** Number of the document (`2797/QĐ-UBND`). */
  readonly document?: string;
  /** Where it was read. */
  readonly source?: string;
}

/** An event of one type. */
export type EventOf<T extends EventType> = { readonly [K in T]: Envelope<K> & EventPayloads[K] }[T];

/** Any event. Not `Event`: a forgotten import would compile against the browser's. */
export type LifecycleEvent = EventOf<EventType>;

/** An act not yet in the register: no id, and one known day, since only history is vague. */
export type Draft<T extends EventType = EventType> = {
  readonly [K in T]: Omit<Envelope<K>, 'id' | 'on'> & {
    /** The day of the act. */ readonly on: IsoDate;
  } & EventPayloads[K];
}[T];
