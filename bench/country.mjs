// A register as large as the country's: 2,000 clusters, 33,500 records in all, seeded.
import { generator } from './rows.mjs';

const steps = [
  'listed',
  'application-received',
  'applications-called',
  'dossier-submitted',
  'dossier-complete',
  'appraised',
  'established',
  'detailed-plan-approved',
  'ground-broken',
  'operation-began',
];
const values = {
  'area.total': '24.5',
  'area.industrial': '17.25',
  'area.let': '9.5',
  workers: 480,
  'tenants.total': 31,
};
const clusters = 2000;
const observations = 9499;

/** A day of a year, sometimes known to the month only. */
const dateIn = (year, random) => {
  const month = `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`;
  return random() < 0.2 ? month : `${month}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
};

/** The raw register: every cluster has gone up some way of the ladder, a step a year or so. */
export const countryRegister = () => {
  const random = generator(5);
  const ids = Array.from({ length: clusters }, (_, i) => `c${i + 1}`);
  const indicators = Object.keys(values);
  return {
    schemaVersion: 1,
    sources: [{ id: 's', title: 'made' }],
    clusters: ids.map((id, i) => ({ id, name: `Cụm ${i + 1}`, places: [`Huyện ${1 + (i % 208)}`] })),
    undertakings: ids.map((id) => ({ id: `${id}/1`, cluster: id, kind: 'establishment' })),
    events: ids.flatMap((id) =>
      steps.map((type, step) => ({
        id: `${id}/${step}`,
        undertaking: `${id}/1`,
        type,
        on: dateIn(2012 + step + Math.floor(random() * 2), random),
        source: 's',
      })),
    ),
    observations: Array.from({ length: observations }, (_, i) => {
      const indicator = indicators[i % indicators.length];
      const about = ids[Math.floor(random() * clusters)];
      return { id: `o${i}`, about, indicator, value: values[indicator], asOf: dateIn(2023, random), source: 's' };
    }),
  };
};
