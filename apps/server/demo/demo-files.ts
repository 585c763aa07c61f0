import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { illustration, portraitDrawing, type IllustrationName } from '@saola/design-system';
import { storeFile } from '@saola/media';
import { pictures, type PictureKey } from '@saola/newsroom/demo';
import { papers, type PaperKey } from '@saola/newsroom/demo/items';
import { findUnitByPath } from '@saola/organisations';
import { systemContext } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import { previewKey, previewSpeech } from '@saola/speech';
import { provincePath } from '../province.ts';
import { writePdf } from './write-pdf.ts';

const drawings: Record<PictureKey, IllustrationName> = {
  'mua-vang': 'harvest-terraces',
  'mua-bao': 'mountain-storm',
  'bien-may': 'sea-of-clouds',
  'tram-y-te': 'health-station',
  'luoi-dien': 'power-line',
  'nha-san': 'meeting-house',
  'cho-phien': 'brocade-market',
  'truong-hoc': 'village-school',
  'lam-duong': 'road-works',
  'doi-che': 'tea-hills',
  'trong-cay': 'tree-planting',
};

export type DemoFiles = (key: string) => Promise<string>;

/** Ids of the files of the demonstration, each drawn, written or spoken and stored when it is first asked for. */
export function demoFiles(services: Services): DemoFiles {
  const stored = new Map<string, Promise<string>>();
  return (key) => {
    const known = stored.get(key) ?? storeOne(services, key);
    stored.set(key, known);
    return known;
  };
}

async function storeOne(services: Services, key: string): Promise<string> {
  const province = await findUnitByPath(services.database, provincePath(services.config));
  const [kind, name] = key.split(':') as [string, string];
  const file = await makeOne(services, kind, name);
  const { id } = await storeFile(systemContext(services), {
    unitId: province!.id,
    unitPath: province!.path,
    ...file,
  });
  return id;
}

async function makeOne(services: Services, kind: string, name: string) {
  switch (kind) {
    case 'drawing': {
      const drawing = illustration(drawings[name as PictureKey]);
      return { content: await png(drawing), name: `${name}.png`, alt: pictures[name as PictureKey] };
    }
    case 'portrait':
      return {
        content: await png(portraitDrawing(name as 'woman' | 'man')),
        name: `${name}.png`,
        alt: 'Hình vẽ minh họa',
      };
    case 'sound':
      return { content: await speak(services), name: `${name}.mp3` };
    default: {
      const { title, lines } = papers[name as PaperKey];
      return { content: writePdf(title, lines), name: `${name}.pdf` };
    }
  }
}

const png = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg)).png().toBuffer();

const words =
  'Bà con chú ý. Trời sắp rét đậm. Bà con che kín chuồng trại, cho trâu bò ăn no, uống nước ấm. Không đốt than trong phòng kín. Người già và trẻ nhỏ mặc ấm, hạn chế ra ngoài lúc sáng sớm.';

async function speak(services: Services): Promise<Buffer> {
  const { url } = await previewSpeech(systemContext(services), { text: words });
  return buffer(await services.storage.get(previewKey(url.split('/').at(-1)!)));
}
