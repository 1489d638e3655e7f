import { percent, ratio, table } from '../measure/figures.js';
import { type Results, STOCK, TYPSTS } from './results.js';

/** What we want to reach, with what was measured; nothing of what was not measured. */
interface Aim {
  readonly aim: string;
  readonly measured: string;
  readonly reached: boolean;
}

/** The aims of the program's speed as a table that says of each whether this run reached it. */
export function aimsTable(results: Results): string {
  const aims = [
    ...againstTypst(results),
    ...againstStock(results),
    ...ownShares(results),
    ...huge(results),
    ...flat(results),
  ];
  return table(
    ['aim', 'measured', 'reached'],
    aims.map(({ aim, measured, reached }) => [aim, measured, reached ? 'yes' : 'no']),
  );
}

const name = (id: string): string => id.replace('typst-', 'Typst ');

function againstTypst({ short }: Results): Aim[] {
  return ['road', 'render'].flatMap((id) => {
    const ours = short.find((one) => one.id === id);
    return TYPSTS.flatMap((other): Aim[] => {
      const found = ours?.against[other];
      if (ours === undefined || found === undefined) return [];
      return [
        {
          aim: `${id === 'road' ? 'the whole road' : 'rendering alone'} takes no more than ${name(other)}`,
          measured: `CPU ${ratio(found.cpu)}, clock ${ratio(found.wall)}`,
          reached: found.cpu <= 1 && found.wall <= 1,
        },
      ];
    });
  });
}

function againstStock({ short }: Results): Aim[] {
  const found = short.find(({ id }) => id === 'render')?.against[STOCK];
  if (found === undefined) return [];
  const measured = `${ratio(1 / found.cpu)} times by CPU, ${ratio(1 / found.wall)} by the clock`;
  return [
    {
      aim: 'rendering is 5 times as fast as by stock pdfmake',
      measured,
      reached: found.cpu <= 0.2 && found.wall <= 0.2,
    },
  ];
}

function ownShares({ short }: Results): Aim[] {
  const stations = short.find(({ id }) => id === 'road')?.stations;
  if (stations === undefined) return [];
  const all = Object.values(stations).reduce((sum, time) => sum + time, 0);
  const share = ((stations.style ?? 0) + (stations.compose ?? 0)) / all;
  return [
    { aim: 'style and composing take under a fifth of the road', measured: percent(share), reached: share < 0.2 },
  ];
}

function huge({ huge: all }: Results): Aim[] {
  const ours = all.find(({ id }) => id === 'road');
  return TYPSTS.flatMap((id): Aim[] => {
    const other = all.find((one) => one.id === id);
    if (ours === undefined || other === undefined) return [];
    const { wall, cpu, peak } = {
      wall: ours.wall / other.wall,
      cpu: ours.cpu / other.cpu,
      peak: ours.peak / other.peak,
    };
    const measured = `CPU ${ratio(cpu)}, clock ${ratio(wall)}, memory ${ratio(peak)}`;
    return [
      { aim: `2,000 pages take less time and memory than in ${name(id)}`, measured, reached: wall < 1 && peak < 1 },
    ];
  });
}

function flat({ growth }: Results): Aim[] {
  const last = growth.at(-1);
  const [early, late] = [last?.at[100], last?.at[last.profiles]];
  if (last === undefined || early === undefined || late === undefined || last.profiles <= 100) return [];
  const aim = `memory stays flat, within 20 %, from the 100th to the ${last.profiles}th profile`;
  return [{ aim, measured: `${ratio(late / early)} of it`, reached: late / early <= 1.2 }];
}
