// Splits rows over worker threads and merges what they send back: the same figures as one pass, to the last digit.
// Run after `npm run build`: node docs/examples/workers/main.mjs
import { isDeepStrictEqual } from 'node:util';
import { Worker } from 'node:worker_threads';
import { aggregate, mergeAll } from 'industrial-clusters/aggregate';
import { totals } from './totals.mjs';

const districts = ['Phúc Thọ', 'Thạch Thất', 'Thường Tín'];
const rows = Array.from({ length: 9000 }, (_, i) => ({
  district: districts[i % 3],
  area: `${5 + (i % 70)}.${String(i % 100).padStart(2, '0')}`,
  occupancy: i % 11 === 0 ? undefined : String(i % 101),
}));

const inWorker = (part) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: part });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

const parts = [rows.slice(0, 2000), rows.slice(2000, 5500), rows.slice(5500)];
const merged = mergeAll(await Promise.all(parts.map(inWorker)), totals);
if (!merged.ok) throw new Error(merged.problems.map(({ code }) => code).join());

const output = totals.extractOutput(merged.value);
for (const [district, { clusters, area, occupancy }] of output) {
  console.log(
    `${district}: ${clusters} clusters, ${area.value} ha, ${occupancy.value} % by area (${occupancy.missing} without)`,
  );
}
console.log(isDeepStrictEqual(output, aggregate(rows, totals)) ? 'as in one pass' : 'NOT as in one pass');
