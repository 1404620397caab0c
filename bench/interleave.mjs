// Times cases side by side: rounds are interleaved in one process, in turning order, so that what slows the machine slows
// all of them alike; a ratio is the median over rounds of the ratios within a round.

const median = (all) => {
  const sorted = [...all].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const time = async (run, times) => {
  const start = performance.now();
  for (let i = 0; i < times; i++) await run();
  return ((performance.now() - start) / times) * 1e6;
};

/**
 * Runs the cases and gives for each its median (unit: ns a call) and its median ratio to the first. A case marked `slow` is
 * called once a round and in few rounds.
 */
export const interleave = async (cases, { rounds = 9, leastMs = 30 } = {}) => {
  const timed = [];
  for (const each of cases) {
    // A few calls first, so that what is timed is what the compiler settled on.
    const warmUntil = performance.now() + (each.slow ? 0 : 150);
    let calls = 0;
    do {
      await each.run();
      calls++;
    } while (performance.now() < warmUntil || (!each.slow && calls < 3));
    const once = await time(each.run, 1);
    timed.push({ ...each, times: each.slow ? 1 : Math.max(1, Math.ceil((leastMs * 1e6) / once)), samples: [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < timed.length; i++) {
      const each = timed[(i + round) % timed.length];
      if (each.slow && round >= 3) continue;
      globalThis.gc?.();
      each.samples[round] = await time(each.run, each.times);
    }
  }
  const [floor] = timed;
  return timed.map(({ name, samples }) => ({
    name,
    ns: median(samples.filter((sample) => sample !== undefined)),
    ratio: median(samples.flatMap((sample, round) => (sample === undefined ? [] : [sample / floor.samples[round]]))),
  }));
};
