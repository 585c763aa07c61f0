import type { ContentType } from '../content-type.ts';
import { words } from './shared/words.ts';

export const pictureAlbum: ContentType = {
  code: 'picture-album',
  path: 'thu-vien-anh',
  group: 'media',
  place: 1,
  name: words('Bộ ảnh', 'Picture album', '图集', 'អាល់ប៊ុមរូបភាព'),
  title: words('Thư viện ảnh', 'Pictures', '图片库', 'បណ្ណាល័យរូបភាព'),
  guide: {
    vi: 'Ảnh về hoạt động của cơ quan và địa bàn. Mỗi ảnh có mô tả bằng lời cho người không nhìn được ảnh (ai, làm gì, ở đâu) và chú thích nếu cần; ghi người chụp. Không đưa ảnh trẻ em, người bệnh, người được trợ giúp nếu họ hoặc gia đình chưa đồng ý.',
    en: 'Pictures of the work of the body and of its area. Each has a description for those who cannot see it (who, doing what, where), a caption where needed, and its photographer. No children, patients or people who receive help unless they or their families agreed.',
  },
  requirements: ['CM-02', 'A11-04'],
  summary: 'optional',
  body: 'none',
  attachments: 'none',
  fields: [
    {
      key: 'pictures',
      kind: 'rows',
      label: words('Ảnh', 'Pictures', '图片', 'រូបភាព'),
      columns: [
        { key: 'picture', kind: 'picture', label: words('Ảnh', 'Picture', '图片', 'រូបភាព'), required: true },
        {
          key: 'caption',
          kind: 'line',
          maxLength: 500,
          label: words('Chú thích', 'Caption', '说明', 'ការពិពណ៌នា'),
        },
        {
          key: 'photographer',
          kind: 'line',
          label: words('Người chụp', 'Photographer', '摄影者', 'អ្នកថតរូប'),
        },
      ],
      maxRows: 100,
      required: true,
      inList: true,
    },
    {
      key: 'takenOn',
      kind: 'day',
      label: words('Ngày chụp', 'Taken on', '拍摄日期', 'ថ្ងៃថតរូប'),
      filter: true,
      inList: true,
    },
    { key: 'place', kind: 'line', label: words('Nơi chụp', 'Place', '拍摄地点', 'ទីកន្លែងថត') },
  ],
  list: { layout: 'gallery', order: 'newest' },
};
