import { sql } from 'kysely';
import { recordAudit, type AuditLine } from '@saola/platform/audit';
import type { Database } from '@saola/platform/database';
import { platformError } from '@saola/platform/errors';
import { send, type Told } from '@saola/platform/events';
import { enqueue, type EnqueueOptions, type Task } from '@saola/platform/jobs';
import { type LiveEvent, notifyLive } from '@saola/platform/live';
import type { Services } from '@saola/platform/services';
import type { Actor } from './actor.ts';
import type { Context } from './context.ts';

export type AuditNote = Omit<AuditLine, 'command' | 'actor' | 'ip' | 'requestId'>;

/** What every command works in: one transaction, one actor, the audit line beside the write, events after commit. */
export interface Frame {
  tx: Database;
  actor: Actor;
  now: Date;
  services: Services;
  /** The context for asking another module or for a command inside this one: same transaction. */
  context: Context;
  /** @throws platform/forbidden */
  authorise(permission: string, unitPath: string): void;
  /** Says why everybody may do this; stands where authorise() would. */
  anyone(why: string): void;
  record(note: AuditNote): void;
  /** Says why this write leaves no audit line. */
  unrecorded(why: string): void;
  /** Writes events to the outbox, in this transaction: many of them in one statement. */
  tell(...events: Told[]): Promise<void>;
  enqueue<I extends object>(task: Task<I>, input: I, options?: EnqueueOptions): Promise<void>;
  /** Tells live screens, on commit. */
  announce(topic: string, about?: Omit<LiveEvent, 'topic'>): Promise<void>;
}

/**
 * A use case that changes something. A body that never authorised, or left no audit line, is rolled back:
 * forgetting is a defect that the first try shows.
 */
export function command<I, O>(
  name: string,
  body: (frame: Frame, input: I) => Promise<O>,
): (context: Context, input: I) => Promise<O> {
  return (context, input) =>
    inOneTransaction(context, async (tx) => {
      const notes: AuditNote[] = [];
      let authorised = false;
      let recorded = false;
      const inner: Context = { ...context, database: tx };
      const frame: Frame = {
        tx,
        actor: context.actor,
        now: context.now(),
        services: context.services,
        context: inner,
        authorise(permission, unitPath) {
          if (!context.actor.may(permission, unitPath)) throw platformError('forbidden', { permission });
          authorised = true;
        },
        anyone: () => void (authorised = true),
        record(note) {
          notes.push(note);
          recorded = true;
        },
        unrecorded: () => void (recorded = true),
        tell: (...events) => send(inner, events),
        enqueue: (task, input, options) => enqueue(inner, task, input, options),
        announce: (topic, about = {}) => {
          announced.get(tx)?.push({ topic, ...about });
          return notifyLive(tx, topic, about);
        },
      };
      const result = await body(frame, input);
      if (!authorised) throw new Error(`Command ${name} never asked whether the actor may do it`);
      if (!recorded) throw new Error(`Command ${name} left no audit line`);
      for (const note of notes)
        await recordAudit(tx, {
          ...note,
          command: name,
          actor: context.actor,
          ip: context.ip,
          requestId: context.requestId,
        });
      return result;
    });
}

/** What a transaction will have announced once it is committed. */
const announced = new WeakMap<Database, LiveEvent[]>();

/** Several commands in one transaction, if this is not one already; what they announce is heard here when it is committed. */
export async function inOneTransaction<O>(
  { database, services }: Context,
  work: (tx: Database) => Promise<O>,
): Promise<O> {
  if (database.isTransaction) return work(database);
  const events: LiveEvent[] = [];
  const result = await database.transaction().execute(async (tx) => {
    announced.set(tx, events);
    await sql`set local lock_timeout = '10s'`.execute(tx);
    return work(tx);
  });
  // Whoever asked for the change and looks at once sees it.
  if (events.length > 0) services.live.committed(events);
  return result;
}
