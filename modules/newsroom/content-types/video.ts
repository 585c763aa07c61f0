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
    vi: 'Phim, video do cơ quan làm hoặc được phép dùng. Video đặt trên kênh chính thức của cơ quan; ở đây ghi địa chỉ xem. Bắt buộc có nội dung bằng chữ để người khiếm thính đọc được và tìm kiếm thấy. Video do máy tạo hoặc chỉnh sửa bằng trí tuệ nhân tạo phải ghi rõ trong tóm tắt.',
    en: 'Videos made by the body or used with permission. The video stands on an official channel of the body; give its address here. A transcript is required, for deaf people and for search. What was made or altered by artificial intelligence says so in its summary.',
  },
  requirements: ['CM-02', 'A11-04'],
  summary: 'required',
  body: 'none',
  attachments: 'optional',
  fields: [
    { key: 'cover', kind: 'picture', label: words('Ảnh bìa', 'Cover', '封面', 'រូបគម្រប'), inList: true },
    {
      key: 'link',
      kind: 'link',
      label: words('Địa chỉ xem', 'Watch at', '观看地址', 'អាសយដ្ឋានសម្រាប់មើល'),
      guide: {
        vi: 'Video trên kênh chính thức của cơ quan, đài truyền hình hoặc cổng của cơ quan nhà nước.',
        en: 'On an official channel of the body, of a broadcaster, or on a portal of the State.',
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
      required: true,
    },
    recordingLength,
    recordedOn,
    transcript,
  ],
  list: { layout: 'gallery', order: 'newest' },
};
