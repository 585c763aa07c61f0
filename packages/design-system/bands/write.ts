import { writeFileSync } from 'node:fs';
import { type BandName, drafts } from './drafts.ts';
import { bandSvg } from './weave.ts';

for (const name of Object.keys(drafts) as BandName[]) {
  writeFileSync(new URL(`./${name}.svg`, import.meta.url), bandSvg(name));
}
