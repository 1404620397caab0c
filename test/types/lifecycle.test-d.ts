// Compiled, never run: what an editor must know of a status without an annotation.
import type { IsoDate, LegalDate, Ternary } from '../../src/core/index.js';
import {
  clusterOn,
  holdsOn,
  statusOn,
  statusTable,
  type ClusterStatus,
  type Milestone,
  type Status,
} from '../../src/lifecycle/index.js';
import type { Fact, LifecycleEvent, Register, Stage } from '../../src/model/index.js';
import { holds, type Same } from './same-type.js';

declare const register: Register;
declare const events: readonly LifecycleEvent[];
declare const on: IsoDate;

// A host's own rows will do, and so will a register; a bare day will not.
export const status: Status = statusOn({ events }, 'u', on);
statusOn(register, 'u', on, { knownBy: on });
// @ts-expect-error bare text is no day
statusOn({ events }, 'u', '2024-06-30');
// @ts-expect-error one does not ask on a vague day
statusOn({ events }, 'u', '2024' as LegalDate);
// @ts-expect-error rows are given by the name of their table
statusOn(events, 'u', on);
// @ts-expect-error absent is absent, not undefined
statusOn(register, 'u', on, { knownBy: undefined });
// @ts-expect-error a table needs the undertakings, too
statusTable({ events }, on);

holds<Same<typeof status.couldBe, readonly Stage[]>>();
holds<Same<typeof status.facts.certain, readonly Fact[]>>();
holds<Same<typeof status.milestones.established, Milestone | undefined>>();
// @ts-expect-error no such step
export const unknown: unknown = status.milestones.opened;
// @ts-expect-error an answer is not written to
status.stage = 'ended';

holds<Same<ReturnType<typeof holdsOn>, Ternary>>();
// @ts-expect-error a stage is not a fact
holdsOn(register, 'u', ['groundbreaking'], on);
holds<Same<ReturnType<typeof clusterOn>, ClusterStatus>>();
