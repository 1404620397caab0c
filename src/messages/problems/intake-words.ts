import type { Indicator, Readable } from '../../model/index.js';
import { indicatorLabel } from '../indicator-label.js';
import type { InBoth, Language } from '../language.js';

/** What a text was to be read as. @internal */
export const readableWords: Readonly<Record<Readable, InBoth>> = {
  area: { vi: 'diện tích', en: 'an area' },
  money: { vi: 'số tiền', en: 'an amount of money' },
  percent: { vi: 'tỷ lệ', en: 'a percentage' },
  count: { vi: 'số lượng', en: 'a count' },
  date: { vi: 'ngày, tháng, năm', en: 'a date' },
  decision: { vi: 'số quyết định', en: 'the number of a decision' },
  name: { vi: 'tên', en: 'a name' },
  status: { vi: 'tình trạng', en: 'a status' },
  text: { vi: 'nội dung chữ', en: 'text' },
};

/** The units it is given in; nothing else has any. @internal */
export const unitsOf: Readonly<Record<Readable, InBoth | undefined>> = {
  area: { vi: 'ha, m² hoặc km²', en: 'ha, m² or km²' },
  money: { vi: 'đồng, triệu đồng hoặc tỷ đồng', en: 'đồng, or millions or billions of them' },
  percent: { vi: '%', en: '%' },
  count: { vi: 'người, hộ, doanh nghiệp và các đơn vị đếm khác', en: 'people, households, enterprises and the like' },
  date: undefined,
  decision: undefined,
  name: undefined,
  status: undefined,
  text: undefined,
};

/** The most digits a quantity may have; nothing else has such limits. @internal */
export const digitsOf: Readonly<Record<Readable, InBoth | undefined>> = {
  area: { vi: '9 chữ số phần nguyên và 6 chữ số thập phân (ha)', en: '9 digits before and 6 after the point (ha)' },
  money: { vi: '15 chữ số (đồng)', en: '15 digits (đồng)' },
  percent: { vi: '6 chữ số phần nguyên và 4 chữ số thập phân', en: '6 digits before and 4 after the point' },
  count: { vi: '15 chữ số', en: '15 digits' },
  date: undefined,
  decision: undefined,
  name: undefined,
  status: undefined,
  text: undefined,
};

/** A part that a date lacks. @internal */
export const partWords: Readonly<Record<'year' | 'month', InBoth>> = {
  year: { vi: 'năm', en: 'year' },
  month: { vi: 'tháng', en: 'month' },
};

const unitWords: Readonly<Record<string, InBoth>> = {
  ha: { vi: 'ha', en: 'ha' },
  m2: { vi: 'm²', en: 'm²' },
  km2: { vi: 'km²', en: 'km²' },
  dong: { vi: 'đồng', en: 'đồng' },
  percent: { vi: '%', en: '%' },
  workers: { vi: 'lao động', en: 'workers' },
  tenants: { vi: 'cơ sở', en: 'tenants' },
  households: { vi: 'hộ', en: 'households' },
  enterprises: { vi: 'doanh nghiệp', en: 'enterprises' },
  cooperatives: { vi: 'hợp tác xã', en: 'cooperatives' },
  projects: { vi: 'dự án', en: 'projects' },
  clusters: { vi: 'cụm', en: 'clusters' },
};

const assumptions: Readonly<Record<string, InBoth>> = {
  'decimal-mark': { vi: 'dấu phẩy hoặc chấm là dấu thập phân', en: 'the mark is a decimal mark' },
  'thousands-mark': { vi: 'dấu phẩy hoặc chấm ngăn hàng nghìn', en: 'the mark parts thousands' },
  'thousands-space': { vi: 'dấu cách ngăn hàng nghìn', en: 'the space parts thousands' },
  'space-dropped': { vi: 'bỏ dấu cách thừa', en: 'a stray space was dropped' },
  'digits-translated': {
    vi: 'đổi chữ số của hệ chữ khác sang chữ số thường',
    en: 'digits of another script were put in figures',
  },
  'unit-from-column': { vi: 'đơn vị lấy theo tiêu đề cột', en: 'the unit is that of the column' },
  'currency-dong': { vi: 'tiền là đồng Việt Nam', en: 'the money is đồng' },
  'aside-dropped': {
    vi: 'bỏ phần trong ngoặc, dấu chú thích, phần ghi thêm',
    en: 'what stands in brackets, marks of footnotes and remarks are left out',
  },
  'day-first': { vi: 'ngày đứng trước tháng', en: 'the day stands before the month' },
  'part-dropped': { vi: 'lấy cả kỳ, bỏ chữ "đầu", "giữa" hoặc "cuối"', en: 'the whole period was kept' },
  'from-publication': { vi: 'tính từ ngày đăng', en: 'it counts from the day of publication' },
  'before-excludes': { vi: 'không kể chính ngày đó', en: 'the day itself is left out' },
  'marks-restored': { vi: 'thêm lại dấu của ký hiệu văn bản', en: 'lost marks of the sign were put back' },
  'capital-restored': { vi: 'viết hoa lại tên', en: 'capitals were put back' },
};

const fields: Readonly<Record<string, InBoth>> = {
  ordinal: { vi: 'số thứ tự', en: 'ordinal number' },
  name: { vi: 'tên cụm công nghiệp', en: 'name of the cluster' },
  commune: { vi: 'xã, phường', en: 'commune' },
  district: { vi: 'quận, huyện', en: 'district' },
  province: { vi: 'tỉnh, thành phố', en: 'province' },
  decision: { vi: 'số quyết định', en: 'number of the decision' },
  'established.on': { vi: 'ngày thành lập', en: 'day of establishment' },
  'ground-broken.on': { vi: 'ngày khởi công', en: 'day of groundbreaking' },
  developer: { vi: 'chủ đầu tư', en: 'developer' },
  status: { vi: 'tình trạng', en: 'status' },
  'as-of': { vi: 'ngày của số liệu', en: 'day of the figures' },
  source: { vi: 'nguồn số liệu', en: 'source' },
  note: { vi: 'ghi chú', en: 'note' },
};

const wordOf = (words: Readonly<Record<string, InBoth>>, name: string, language: Language): string | undefined =>
  (Object.hasOwn(words, name) ? words[name] : undefined)?.[language];

/**
 * Names a unit; one that is not known stays as it is.
 *
 * @internal
 */
export const unitWord = (unit: string, language: Language): string => wordOf(unitWords, unit, language) ?? unit;

/**
 * Says what a reading took for granted; a name that is not known stays as it is.
 *
 * @internal
 */
export const assumedText = (names: readonly string[], language: Language): string =>
  names.map((name) => wordOf(assumptions, name, language) ?? name).join(', ');

/**
 * Names what a column of a sheet holds; a name that is not known stays as it is.
 *
 * @internal
 */
export const fieldLabel = (field: Indicator | (string & {}), language: Language): string =>
  wordOf(fields, field, language) ?? indicatorLabel(field, language);
