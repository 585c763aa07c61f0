import type { PlainField } from '../../content-type.ts';
import { words } from './words.ts';

export const recordedOn: PlainField = {
  key: 'recordedOn',
  kind: 'day',
  label: words('Ngày ghi', 'Recorded on', '录制日期', 'ថ្ងៃថត'),
  filter: true,
  inList: true,
};

export const recordingLength: PlainField = {
  key: 'seconds',
  kind: 'number',
  label: words('Thời lượng', 'Length', '时长', 'រយៈពេល'),
  unit: words('giây', 'seconds', '秒', 'វិនាទី'),
  min: 1,
  max: 86_400,
};

/** For those who cannot hear it, and for search. */
export const transcript: PlainField = {
  key: 'transcript',
  kind: 'text',
  maxLength: 50_000,
  label: words('Nội dung bằng chữ', 'Transcript', '文字内容', 'ខ្លឹមសារជាអក្សរ'),
  guide: {
    vi: 'Lời nói và điều cần thấy trong bản ghi, viết thành chữ cho người không nghe được.',
    en: 'What is said, and what one has to see, in words for those who cannot hear it.',
  },
  required: true,
};
