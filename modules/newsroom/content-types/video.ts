import type { ContentType } from '../content-type.ts';
import { recordedOn, recordingLength, transcript } from './shared/recording-fields.ts';
import { words } from './shared/words.ts';

export const video: ContentType = {
  code: 'video',
  path: 'video',
  group: 'media',
  place: 2,
  name: words('Phim, video', 'Video', '视频', 'វីដេអូ'),
  title: words('Thư viện video', 'Videos', '视频库', 'បណ្ណាល័យវីដេអូ'),
  guide: {
    vi: 'Phim, video do cơ quan làm hoặc được phép dùng. Tải tệp video lên đây, hoặc ghi địa chỉ xem trên kênh chính thức của cơ quan. Bắt buộc có nội dung bằng chữ để người khiếm thính đọc được và tìm kiếm thấy. Video do máy tạo hoặc chỉnh sửa bằng trí tuệ nhân tạo phải ghi rõ trong tóm tắt.',
    en: 'Videos made by the body or used with permission. Upload the video here, or give its address on an official channel of the body. A transcript is required, for deaf people and for search. What was made or altered by artificial intelligence says so in its summary.',
  },
  requirements: ['CM-02', 'A11-04'],
  summary: 'required',
  body: 'none',
  attachments: 'optional',
  oneOf: ['file', 'link'],
  fields: [
    {
      key: 'file',
      kind: 'video',
      label: words('Xem video', 'Video', '视频', 'វីដេអូ'),
      guide: {
        vi: 'MP4 (hình H.264, tiếng AAC) hoặc WebM. Thông tin về máy quay và nơi quay trong tệp được bỏ đi khi tải lên.',
        en: 'MP4 (H.264 pictures, AAC sound) or WebM. What the file tells of the camera and of the place is taken out.',
      },
      inList: true,
    },
    {
      key: 'captions',
      kind: 'files',
      mimes: ['text/vtt'],
      label: words('Phụ đề', 'Captions', '字幕', 'អក្សររត់'),
      guide: {
        vi: 'Tệp phụ đề WebVTT (.vtt) bằng ngôn ngữ của bài, cho người không nghe được; hiện trong video khi người xem bật.',
        en: 'A WebVTT file (.vtt) in the language of the item, for those who cannot hear it; shown in the video when switched on.',
      },
    },
    { key: 'cover', kind: 'picture', label: words('Ảnh bìa', 'Cover', '封面', 'រូបគម្រប'), inList: true },
    {
      key: 'link',
      kind: 'link',
      label: words('Địa chỉ xem', 'Watch at', '观看地址', 'អាសយដ្ឋានសម្រាប់មើល'),
      guide: {
        vi: 'Khi video không tải lên đây: địa chỉ trên kênh chính thức của cơ quan, đài truyền hình hoặc cổng của cơ quan nhà nước.',
        en: 'Where the video is not uploaded here: its address on an official channel of the body, of a broadcaster, or on a portal of the State.',
      },
      hosts: [
        'gov.vn',
        'youtube.com',
        'youtu.be',
        'vtv.vn',
        'vov.vn',
        'ttxvn.vn',
        'chinhphu.vn',
        'quochoi.vn',
      ],
    },
    recordingLength,
    recordedOn,
    transcript,
  ],
  list: { layout: 'gallery', order: 'newest' },
};
