import type { ColumnType, Generated } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Certainty, Instrument, RuleKind } from './rule.ts';

/** JSON is written as text: the driver would turn an array into a PostgreSQL array. */
type Json<T> = ColumnType<T, string, string>;

export type LawTables = {
  'law.instruments': {
    code: string;
    kind: Instrument['kind'];
    number: string;
    title: Json<Instrument['title']>;
    issued_on: string | null;
    effective_from: string | null;
    effective_to: string | null;
    replaced_by: string | null;
    status_note: string;
    origin: 'SAOLA' | 'PROVINCE';
  };
  'law.rules': {
    id: Generated<string>;
    code: string;
    kind: RuleKind;
    instrument_code: string;
    article: string;
    subject: string;
    value: Json<unknown>;
    effective_from: string;
    effective_to: string | null;
    certainty: Certainty;
    note: string;
    origin: 'SAOLA' | 'PROVINCE';
    written_by_name: string;
    written_at: Date;
  };
};

export const lawTables = (database: Database) => database.withTables<LawTables>();
