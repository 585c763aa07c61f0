import { BaseSequencer, type TestSpecification } from 'vitest/node';

// What waits for minutes begins first, beside what computes; the many short ones fill both workers to the end.
const first = [
  'tests/bad-input/pulled-plug',
  'tests/operations/backup',
  'tests/bad-input/database-away',
  'tests/',
  'modules/portals/routes/language',
  'apps/loudspeaker-agent/agent',
  'modules/broadcasting/broadcasting',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const found = first.findIndex((start) => moduleId.includes(`/${start}`));
      return found < 0 ? first.length : found;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
