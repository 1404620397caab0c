import type { Expected, TableName } from '../../model/index.js';
import type { InBoth } from '../language.js';

/** What one row of each table is. @internal */
export const rowWords: Readonly<Record<TableName, InBoth>> = {
  clusters: { vi: 'cụm công nghiệp', en: 'cluster' },
  undertakings: { vi: 'hồ sơ', en: 'undertaking' },
  events: { vi: 'văn bản', en: 'event' },
  plans: { vi: 'mốc tiến độ', en: 'plan' },
  observations: { vi: 'số liệu', en: 'observation' },
  supports: { vi: 'hoạt động hỗ trợ', en: 'support activity' },
  statements: { vi: 'số đã công bố', en: 'statement' },
  sources: { vi: 'nguồn', en: 'source' },
};

/** What a field takes. Names in code are given where they have to be typed. @internal */
export const expectedWords: Readonly<Record<Expected, InBoth>> = {
  row: { vi: 'một dòng dữ liệu', en: 'a row' },
  id: { vi: 'một mã từ 1 đến 200 ký tự', en: 'an id of 1 to 200 characters' },
  text: { vi: 'chuỗi từ 1 đến 2.000 ký tự', en: 'text of 1 to 2,000 characters' },
  list: {
    vi: 'danh sách các chuỗi ký tự, không quá 1.000 mục (địa điểm: ít nhất một mục)',
    en: 'a list of texts, at most 1,000 of them (of places, at least one)',
  },
  day: { vi: 'một ngày có thật, dạng 2024-06-30', en: 'a day that exists, as 2024-06-30' },
  date: {
    vi: 'một ngày có thật hoặc khoảng thời gian chứa nó, dạng 2024-06-30, 2024-06, 2024-Q2, 2024-H1, 2024, 2023/2024, ../2024-06-30, 2024-06-30/.. hoặc ..',
    en: 'a day that exists, or what holds it, as 2024-06-30, 2024-06, 2024-Q2, 2024-H1, 2024, 2023/2024, ../2024-06-30, 2024-06-30/.. or ..',
  },
  span: {
    vi: 'một kỳ { from, before } gồm hai ngày, from trước before',
    en: 'a stretch { from, before } of two days, from earlier than before',
  },
  when: { vi: 'asOf hoặc over, chỉ một trong hai', en: 'either asOf or over, and not both' },
  ha: {
    vi: 'diện tích (ha) không âm, dạng chuỗi như "20.5", không quá 9 chữ số trước và 6 chữ số sau dấu chấm thập phân',
    en: 'an area in ha, 0 or more, as text such as "20.5", with at most 9 digits before the point and 6 after it',
  },
  dong: {
    vi: 'số tiền (đồng) không âm, dạng chuỗi như "756541000000", không quá 15 chữ số, không có phần lẻ',
    en: 'an amount of đồng, 0 or more, as text such as "756541000000", with at most 15 digits and no fraction',
  },
  percent: {
    vi: 'tỷ lệ (%) không âm, dạng chuỗi như "77.67", không quá 6 chữ số trước và 4 chữ số sau dấu chấm thập phân',
    en: 'a percentage, 0 or more, as text such as "77.67", with at most 6 digits before the point and 4 after it',
  },
  points: {
    vi: 'điểm không âm, dạng chuỗi như "82.5", không quá 6 chữ số trước và 4 chữ số sau dấu chấm thập phân',
    en: 'points, 0 or more, as text such as "82.5", with at most 6 digits before the point and 4 after it',
  },
  count: { vi: 'một số nguyên không âm', en: 'a whole number, 0 or more' },
  flag: { vi: '1 (có) hoặc 0 (không)', en: '1 for yes or 0 for no' },
  'whole-number': {
    vi: 'một số nguyên không âm dạng chuỗi, không quá 15 chữ số',
    en: 'a whole number, 0 or more, as text of at most 15 digits',
  },
  bound: { vi: '>, >=, <, <= hoặc ~', en: '>, >=, <, <= or ~' },
  scope: {
    vi: 'một phạm vi { label } và, nếu cần, places',
    en: 'a scope { label } with, where needed, places',
  },
  'cluster-type': {
    vi: 'loại hình cụm: general, craft-village, specialised, supporting, high-tech hoặc eco',
    en: 'a type of cluster: general, craft-village, specialised, supporting, high-tech or eco',
  },
  'undertaking-kind': {
    vi: 'loại hồ sơ: establishment, expansion hoặc regularisation',
    en: 'a kind of undertaking: establishment, expansion or regularisation',
  },
  'event-type': {
    vi: 'tên một bước trong trình tự, ví dụ "ground-broken"',
    en: 'the name of a step of the ladder, such as "ground-broken"',
  },
  indicator: {
    vi: 'tên một chỉ tiêu, ví dụ "area.industrial"',
    en: 'the name of an indicator, such as "area.industrial"',
  },
  'support-kind': {
    vi: 'một loại hoạt động hỗ trợ: training, fair, credit-link, equipment, information',
    en: 'a kind of support: training, fair, credit-link, equipment, information',
  },
  figure: {
    vi: 'một số { value } và, nếu cần, bound',
    en: 'a figure { value } with, where needed, bound',
  },
  'stated-indicator': {
    vi: 'tên một chỉ tiêu công bố, ví dụ "count.operating"',
    en: 'the name of a published figure, such as "count.operating"',
  },
};

/** The land that is let. @internal */
export const landWords = {
  'area.industrial': { vi: 'đất công nghiệp', en: 'industrial land' },
  'area.leasable': { vi: 'đất đủ điều kiện cho thuê', en: 'land fit to let' },
} as const;
