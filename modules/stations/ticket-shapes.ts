import { Type, type Static } from 'typebox';
import { orNull } from './shapes.ts';
import { MaintenanceKind, Part } from './maintenance.ts';
import { TicketCause, TicketState } from './ticket.ts';

export const Ticket = Type.Object({
  id: Type.String(),
  number: Type.Integer(),
  deviceId: orNull(Type.String()),
  clusterId: orNull(Type.String()),
  unitId: Type.String(),
  unitName: Type.String(),
  subject: Type.String({ description: 'the loudspeaker or the place' }),
  cause: TicketCause,
  watched: Type.Boolean({ description: 'opened by Saola, which closes it when the cause has gone' }),
  state: TicketState,
  words: Type.String(),
  openedAt: Type.String(),
  openedByName: Type.String(),
  dueAt: Type.String(),
  late: Type.Boolean(),
  assignedTo: orNull(Type.String()),
  assignedName: orNull(Type.String()),
  closedAt: orNull(Type.String()),
  reopened: Type.Integer(),
});
export type Ticket = Static<typeof Ticket>;

export const TicketPage = Type.Object({
  ...Ticket.properties,
  steps: Type.Array(
    Type.Object({
      at: Type.String(),
      kind: Type.Enum(['OPENED', 'ASSIGNED', 'RESOLVED', 'CLOSED', 'REOPENED']),
      words: Type.String(),
      byName: Type.String(),
    }),
    { description: 'the oldest first' },
  ),
  technicians: Type.Array(Type.Object({ id: Type.String(), name: Type.String() }), {
    description: 'whom it may be given to; empty for whoever may not',
  }),
  keeper: orNull(Type.Object({ name: Type.String(), phone: Type.String() })),
  repair: orNull(
    Type.Object(
      { words: Type.String(), parts: Type.Array(Part), cost: orNull(Type.Integer()), doneOn: Type.String() },
      { description: 'what was done last' },
    ),
  ),
  mayWork: Type.Boolean(),
  mayAssign: Type.Boolean(),
});
export type TicketPage = Static<typeof TicketPage>;

export const TicketSums = Type.Object({
  open: Type.Integer({ description: 'not mended yet' }),
  unassigned: Type.Integer(),
  late: Type.Integer(),
  mine: Type.Integer({ description: 'of them, those the reader sees to' }),
  resolved: Type.Integer({ description: 'mended, not closed yet' }),
  checksLate: Type.Integer({ description: 'planned checks past their day' }),
  units: Type.Array(
    Type.Object({
      unitId: Type.String(),
      unitName: Type.String(),
      open: Type.Integer(),
      late: Type.Integer(),
      checksLate: Type.Integer(),
    }),
    { description: 'communes with something open or late, the worst first' },
  ),
});
export type TicketSums = Static<typeof TicketSums>;

export const DueCheck = Type.Object({
  clusterId: Type.String(),
  deviceId: orNull(Type.String()),
  subject: Type.String(),
  unitName: Type.String(),
  check: Type.String(),
  checkName: Type.String(),
  everyMonths: Type.Integer(),
  lastOn: orNull(Type.String({ description: 'null when it was never done' })),
  dueOn: Type.String(),
  late: Type.Boolean(),
});
export type DueCheck = Static<typeof DueCheck>;

export const MaintenanceEntry = Type.Object({
  id: Type.String(),
  deviceId: orNull(Type.String()),
  clusterId: orNull(Type.String()),
  subject: Type.String(),
  unitName: Type.String(),
  kind: MaintenanceKind,
  checkName: orNull(Type.String()),
  ticketId: orNull(Type.String()),
  ticketNumber: orNull(Type.Integer()),
  doneOn: Type.String(),
  words: Type.String(),
  parts: Type.Array(Part),
  cost: orNull(Type.Integer({ description: 'đồng' })),
  byName: Type.String(),
  enteredAt: Type.String(),
});
export type MaintenanceEntry = Static<typeof MaintenanceEntry>;
