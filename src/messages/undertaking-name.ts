/**
 * Names an undertaking for people: the cluster's name, and the phase where the name does not already carry it.
 *
 * @param name - How the register names it.
 * @param phase - As printed (`giai đoạn 2`), where there is one.
 * @returns Both in one, comma between.
 * @example
 * ```ts
 * import { undertakingName } from 'industrial-clusters/messages';
 * console.log(undertakingName('Cầu Bầu', 'Giai đoạn 2')); // => Cầu Bầu, giai đoạn 2
 * console.log(undertakingName('Liên Hiệp (giai đoạn 2)', 'giai đoạn 2')); // => Liên Hiệp (giai đoạn 2)
 * ```
 */
export const undertakingName = (name: string, phase?: string): string => {
  const printed = phase?.toLowerCase();
  return printed === undefined || name.toLowerCase().includes(printed) ? name : `${name}, ${printed}`;
};
