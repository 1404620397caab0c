/** One entry of the benchmark: the first case is the floor, the second is ours, the others are peers. Nanoseconds are of one of the `n`. */
export const entryOf = (name, n, [floor, ours, ...others]) => ({
  name,
  n,
  ours_ns: Math.round(ours.ns / n),
  floor_ns: Math.round(floor.ns / n),
  ratio_to_floor: Number(ours.ratio.toFixed(2)),
  peers: Object.fromEntries(others.map((peer) => [peer.name, Number((peer.ns / ours.ns).toFixed(1))])),
});
