// The areas of the sample register, added up on Beam's local runner and once more without it.
// How to run it stands in README.md: apache-beam is none of this package's dependencies.
import { isDeepStrictEqual } from 'node:util';
import beam from 'apache-beam';
import { directRunner } from 'apache-beam/runners/direct_runner';
import { aggregate } from 'industrial-clusters/aggregate';
import { register } from 'industrial-clusters/samples/hanoi';
import { areaByPlaces, combineArea, known } from './combine.mjs';

const places = new Map(register.clusters.map((cluster) => [cluster.id, cluster.places]));
const rows = register.observations
  .filter(({ indicator }) => indicator === 'area.total')
  .map(({ about, value }) => ({ places: places.get(about), area: value }));

const { one, same, print } = known({
  /** To Beam all rows are one group; the sets of places are groups of the measure. */
  one: () => 'all',
  same: (row) => row,
  print: ({ groups }) => {
    for (const [name, { clusters, area }] of groups) console.log(`${name}: ${clusters} areas, ${area.value} ha`);
    const alone = [...aggregate(rows, areaByPlaces)];
    console.log(isDeepStrictEqual(groups, alone) ? 'as in one pass' : 'NOT as in one pass');
  },
});

const pipeline = (root) =>
  root
    .apply(beam.create(rows))
    .apply(beam.groupBy(one).combining(same, combineArea, 'groups'))
    .map(print);

await directRunner().run(pipeline);
