// Rows as a host has them: objects with decimal text, fresh from JSON. Seeded, so that each run sees the same.

/** A small seeded generator (mulberry32) of numbers in [0, 1). */
export const generator = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const stages = 'proposed designated planned construction operational expansion suspended closed'.split(' ');
const numbered = (name, count) => Array.from({ length: count }, (_, i) => `${name}-${String(i + 1).padStart(3, '0')}`);
const districts = numbered('district', 208);
const provinces = numbered('province', 15);
const periods = numbered('period', 24);

/** An amount from 100 to a billion with no, two or four digits after the point. */
const amountOf = (random) => {
  const digits = random();
  const whole = String(Math.floor(10 ** (2 + 7 * random())));
  if (digits < 0.2) return whole;
  const scale = digits < 0.85 ? 2 : 4;
  return `${whole}.${String(Math.floor(random() * 10 ** scale)).padStart(scale, '0')}`;
};

/** Rows with two to four keys, an amount and a weight: 1,664 groups by district and stage. */
export const rowsOf = (n) => {
  const random = generator(11);
  const pick = (all) => all[Math.floor(random() * all.length)];
  const rows = Array.from({ length: n }, () => ({
    district: pick(districts),
    province: pick(provinces),
    stage: pick(stages),
    period: pick(periods),
    amount: amountOf(random),
    weight: (Math.floor(1 + random() * 99999) / 100).toFixed(2),
  }));
  return JSON.parse(JSON.stringify(rows));
};

/** Observations of subjects, one about every half-year from 2013 on, each held until the next; and 24 half-year ends. */
export const observationsOf = (n) => {
  const random = generator(7);
  const perSubject = 25;
  const dayOf = (half, jitter) => {
    const month = (half % 2) * 6 + 1 + Math.floor(jitter * 6);
    const day = 1 + Math.floor(random() * 28);
    return `${2013 + Math.floor(half / 2)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  };
  const rows = [];
  for (let subject = 0; rows.length < n; subject++) {
    const district = districts[subject % districts.length];
    const on = Array.from({ length: perSubject }, (_, half) => dayOf(half, random()));
    on.forEach((from, i) =>
      rows.push({ district, amount: amountOf(random), weight: '1', from, before: on[i + 1] ?? null }),
    );
  }
  const days = Array.from({ length: 24 }, (_, i) => `${2013 + Math.floor(i / 2)}-${i % 2 === 0 ? '06-30' : '12-31'}`);
  return { rows: JSON.parse(JSON.stringify(rows.slice(0, n))), days };
};
