import { findUnitByPath } from '@saola/organisations';
import type { Services } from '@saola/platform/services';
import { importEntries } from '@saola/speech';
import { actAs } from './act-as.ts';

/** How people here say what stands in papers: of the province, and of one commune. */
const books: [path: string, username: string, csv: string][] = [
  [
    'laocai',
    'quantri.tinh',
    'written,reading,spoken\nKDL,SAY,khu du lịch\nNPK,SPELL,\nVinatex,WORD,\nBCH PCTT,SAY,ban chỉ huy phòng chống thiên tai\n',
  ],
  [
    'laocai.taphin',
    'quantri.taphin',
    'written,reading,spoken\nNVHT,SAY,nhà văn hóa thôn\nHTX TP,SAY,hợp tác xã Tả Phìn\n',
  ],
];

export async function seedDictionary(services: Services): Promise<void> {
  for (const [path, username, csv] of books) {
    const unit = await findUnitByPath(services.database, path);
    if (unit) await importEntries(await actAs(services, username), { unitId: unit.id, csv });
  }
}
