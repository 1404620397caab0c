import type { EventType, Indicator, Readable } from '../../model/index.js';

/** What a column may hold. */
export type Field =
  | 'ordinal'
  | 'name'
  | 'commune'
  | 'district'
  | 'province'
  | 'decision'
  | 'established.on'
  | 'ground-broken.on'
  | 'developer'
  | 'status'
  | 'as-of'
  | 'source'
  | 'note'
  | SheetIndicator;

/** The indicators that columns hold. */
export type SheetIndicator = Extract<
  Indicator,
  | 'area.total'
  | 'area.industrial'
  | 'area.let'
  | 'capital.registered'
  | 'capital.disbursed'
  | 'occupancy.printed'
  | 'tenants.total'
  | 'tenants.enterprises'
  | 'workers'
>;

/** How a field is read and by what heads it is known: folded phrases without units, the head of a column whole. */
interface FieldEntry {
  readonly reads: Readable;
  readonly heads: string;
}

/** The fields, with the heads that name them in Vietnamese (with marks or without) and English. */
export const FIELDS: Readonly<Record<Field, FieldEntry>> = {
  ordinal: { reads: 'text', heads: 'stt|tt|so tt|so thu tu|no|no.|#' },
  name: {
    reads: 'name',
    heads:
      'ten cum cong nghiep|ten ccn|ten cum|ten cum cn|cum cong nghiep|cum cn|ccn|ten|name|cluster|cluster name|ten cum cong nghiep (ccn)',
  },
  commune: {
    reads: 'text',
    heads: 'xa|phuong|xa phuong|xa/phuong|xa, phuong|xa, phuong, thi tran|dia diem xa|dia diem xa, phuong|commune|ward',
  },
  district: {
    reads: 'text',
    heads:
      'huyen|quan|quan huyen|quan/huyen|huyen/thi xa|huyen, thi xa|huyen, thi xa, thanh pho|huyen/tp|dia ban|dia diem|dia diem huyen|vi tri|vi tri huyen|dia diem (huyen)|district|location',
  },
  province: { reads: 'text', heads: 'tinh|tinh/thanh pho|tinh, thanh pho|tinh/tp|tinh thanh|dia diem tinh|province' },
  'area.total': {
    reads: 'area',
    heads:
      'dien tich|dt|tong dien tich|tong dt|quy mo|quy mo dien tich|dien tich quy hoach|dien tich dat quy hoach|dt quy hoach|dt qh|dien tich qh|dien tich tong|dien tich tong so|dien tich ccn|area|total area|dien tich quy mo',
  },
  'area.industrial': {
    reads: 'area',
    heads:
      'dien tich dat cong nghiep|dat cong nghiep|dt dat cong nghiep|dt dat cn|dat cn|dien tich dat cn|dt cong nghiep|industrial land|industrial area',
  },
  'area.let': {
    reads: 'area',
    heads:
      'dien tich da cho thue|da cho thue|dt cho thue|dt da cho thue|dien tich dat da cho thue|dien tich cho thue|area let|let area',
  },
  'capital.registered': {
    reads: 'money',
    heads:
      'von|von dau tu|tong von|tong von dau tu|tong muc dau tu|tmdt|tong mdt|von dang ky|von dt|von dau tu dang ky|capital|investment|total investment',
  },
  'capital.disbursed': {
    reads: 'money',
    heads: 'von thuc hien|von da thuc hien|von dau tu thuc hien|giai ngan|von giai ngan|von dau tu da thuc hien',
  },
  'occupancy.printed': { reads: 'percent', heads: 'ty le lap day|ti le lap day|lap day|tl lap day|tlld|occupancy' },
  'tenants.total': {
    reads: 'count',
    heads:
      'so co so|co so|co so sxkd|so co so sxkd|so co so san xuat kinh doanh|so co so sx|tenants|so nha dau tu thu cap',
  },
  'tenants.enterprises': { reads: 'count', heads: 'so doanh nghiep|doanh nghiep|so dn|dn|enterprises' },
  workers: { reads: 'count', heads: 'lao dong|so lao dong|so ld|ld|tong so lao dong|workers' },
  decision: {
    reads: 'decision',
    heads:
      'quyet dinh|so quyet dinh|so qd|qd|qd thanh lap|quyet dinh thanh lap|so quyet dinh thanh lap|quyet dinh so|quyet dinh thanh lap so|qd thanh lap so|establishment decision|decision',
  },
  'established.on': {
    reads: 'date',
    heads:
      'ngay thanh lap|thoi gian thanh lap|thoi diem thanh lap|nam thanh lap|ngay quyet dinh|ngay qd|ngay ban hanh|quyet dinh ngay|quyet dinh thanh lap ngay|qd thanh lap ngay|establishment date|established',
  },
  'ground-broken.on': {
    reads: 'date',
    heads: 'khoi cong|ngay khoi cong|thoi gian khoi cong|thoi diem khoi cong|groundbreaking date|groundbreaking',
  },
  developer: {
    reads: 'text',
    heads:
      'chu dau tu|cdt|chu dau tu ha tang|chu dau tu htkt|chu dau tu xay dung ha tang|don vi chu dau tu|nha dau tu ha tang|investor|developer',
  },
  status: {
    reads: 'status',
    heads: 'tinh trang|tinh trang hoat dong|tinh hinh hoat dong|trang thai|hien trang|tinh hinh|tien do|status',
  },
  'as-of': { reads: 'date', heads: 'so lieu den ngay|ngay so lieu|tinh den|tinh den ngay|thoi diem so lieu|as of' },
  source: { reads: 'text', heads: 'nguon|nguon so lieu|source|source url|url' },
  note: { reads: 'text', heads: 'ghi chu|note|notes|remarks' },
};

/** Which field a head names. */
export const FIELD_OF: ReadonlyMap<string, Field> = /* @__PURE__ */ (() =>
  new Map(
    (Object.keys(FIELDS) as Field[]).flatMap((field) =>
      FIELDS[field].heads.split('|').map((head) => [head, field] as const),
    ),
  ))();

/** The fields that become observations, by the name of their indicator. */
export const INDICATOR_FIELDS: readonly SheetIndicator[] = [
  'area.total',
  'area.industrial',
  'area.let',
  'capital.registered',
  'capital.disbursed',
  'occupancy.printed',
  'tenants.total',
  'tenants.enterprises',
  'workers',
];

/** The act behind a status word; `null` where it names none and stays a word. */
export type StatusTable = Readonly<Record<string, EventType | null>>;
