import { Type } from 'typebox';

const Named = Type.Object({ path: Type.String(), fullName: Type.String() });
const Moved = Type.Object({ from: Type.String(), to: Type.String() });
const count = Type.Integer();

const Handed = Type.Object({
  from: Named,
  to: Named,
  below: Type.Array(Moved),
  stories: count,
  drafts: count,
  files: count,
  devices: count,
  feedback: count,
  accounts: count,
  roles: count,
  speech: Type.Object({
    entries: count,
    voices: count,
    rules: count,
    conflicts: Type.Array(
      Type.Object({
        kind: Type.Enum(['ENTRY', 'VOICE', 'RULE']),
        about: Type.String(),
        kept: Type.String(),
        left: Type.String(),
      }),
      { description: 'what the former unit had and the successor has otherwise; the successor’s stands' },
    ),
    namingFormer: Type.Array(Type.String(), { description: 'announcements that still name the former unit' }),
  }),
  broadcasting: Type.Object({
    schedules: count,
    hoursLeft: Type.Array(Type.String(), {
      description: 'former units whose loudspeakers keep to the successor’s own hours now',
    }),
  }),
  sites: Type.Array(
    Type.Object({
      policy: Type.Enum(['REDIRECT', 'ARCHIVE']),
      hosts: Type.Array(Type.String()),
      to: Type.String(),
      items: count,
      moved: Type.Array(Moved),
    }),
  ),
});

export const ReportShape = Type.Object({
  basis: Type.String(),
  on: Type.String(),
  changes: Type.Array(
    Type.Object({
      kind: Type.Enum(['MERGE', 'SPLIT', 'RENAME', 'DISSOLVE']),
      ended: Type.Array(Named),
      made: Type.Array(Named),
      handed: Type.Array(Handed),
    }),
  ),
});
