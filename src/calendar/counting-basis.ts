import type { Basis } from '../model/index.js';

// The civil code's articles were read in a consolidated text: grade `text`. What it leaves open is an `assumption`.
const code = (rule: string, place: string, confidence: Basis['confidence']): Basis => ({
  rule: `calendar.${rule}`,
  provision: `91/2015/QH13, ${place}`,
  confidence,
});

/** That the civil code counts the terms of offices: it applies where the law does not say otherwise, and other laws of administration refer to it; those on clusters are silent. */
export const CIVIL_CODE: Basis = /* @__PURE__ */ code('civil-code', 'điều 145 khoản 1', 'summary');
/** The first day, or the day of the event, is not counted. */
export const FIRST_DAY: Basis = /* @__PURE__ */ code('first-day', 'điều 147 khoản 2-3', 'text');
/** A term ends with its last day; in months and years on the corresponding day, or the month's last. */
export const LAST_DAY: Basis = /* @__PURE__ */ code('last-day', 'điều 148 khoản 1-4', 'text');
/** A last day on a weekend or a holiday gives way to the next working day. */
export const LAST_DAY_OFF: Basis = /* @__PURE__ */ code('last-day-off', 'điều 148 khoản 5', 'text');
/** Whether a day in lieu or a swapped weekday is one: a reading, either way. */
export const LIEU_OR_SWAPPED_DAY: Basis = /* @__PURE__ */ code('lieu-or-swapped-day', 'điều 148 khoản 5', 'assumption');
/** Whether a worked Saturday is still a weekend: a reading, either way. */
export const WORKED_WEEKEND: Basis = /* @__PURE__ */ code('worked-weekend', 'điều 148 khoản 5', 'assumption');

/** No general definition of a working day was found; the five-day week and the holidays are law, and commentaries agree. */
export const WORKING_DAY: Basis = {
  rule: 'calendar.working-day',
  provision: '188/1999/QĐ-TTg, điều 1',
  confidence: 'summary',
};
/** Which days a term without holidays leaves out: the labour code names holidays, but says nothing on such terms. */
export const WITHOUT_HOLIDAYS: Basis = {
  rule: 'calendar.without-holidays',
  provision: '45/2019/QH14, điều 112 khoản 1',
  confidence: 'assumption',
};
/** A file received late in the day, taken as received on the next working day. */
export const LATE_RECEIPT: Basis = {
  rule: 'calendar.late-receipt',
  provision: '61/2018/NĐ-CP, điều 18 khoản 2-3',
  confidence: 'assumption',
};
/** The first day counted, as some effective dates are. */
export const FIRST_DAY_COUNTED: Basis = {
  rule: 'practice',
  provision: 'Tính cả ngày đầu tiên của thời hạn',
  confidence: 'assumption',
};
/** That whole days are left out between the caller's two; the law on clusters says only that the time is not counted. */
export const STOPPED_DAYS: Basis = {
  rule: 'practice',
  provision: 'Không tính trọn các ngày tạm dừng',
  confidence: 'assumption',
};
