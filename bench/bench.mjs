// Prints medians of interleaved rounds as ratios: seconds differ between machines, ratios hold. `--json` prints one array.
import { questions } from './questions.bench.mjs';
import { daysAt, heapAfter, passes, totalsAt } from './totals.bench.mjs';

const json = process.argv.includes('--json');
const quick = process.argv.includes('--quick');
const sizes = quick ? [1000, 10_000] : [1000, 10_000, 100_000, 1_000_000];
const entries = [];

const print = (entry) => {
  entries.push(entry);
  if (json) return;
  const { name, n, ours_ns, floor_ns, ratio_to_floor, peers } = entry;
  const factors = Object.entries(peers).map(([peer, factor]) => `${peer} ${factor}×`);
  console.log(
    `${name}, n = ${n.toLocaleString('en')}: ${ratio_to_floor} of the floor (${ours_ns} to ${floor_ns} ns each)`,
  );
  if (factors.length > 0) console.log(`  the peers take: ${factors.join(', ')}`);
};

for (const n of sizes) for (const entry of await totalsAt(n)) print(entry);
for (const n of quick ? [100_000] : [100_000, 1_000_000]) for (const entry of await daysAt(n)) print(entry);
for (const entry of await passes()) print(entry);
for (const entry of await questions()) print(entry);
if (json) console.log(JSON.stringify(entries, null, 1));
else {
  for (const chunks of [1, 10, 50]) {
    const { rows, held, accumulator } = heapAfter(chunks);
    console.log(
      `heap held after ${rows.toLocaleString('en')} rows: ${Math.round(held / 1024)} kB (${Math.round(accumulator / 1024)} kB as JSON)`,
    );
  }
}
