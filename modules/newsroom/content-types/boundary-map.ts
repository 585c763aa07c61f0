import type { ContentType } from '../content-type.ts';
import { option, words } from './shared/words.ts';

export const boundaryMap: ContentType = {
  code: 'boundary-map',
  path: 'ban-do-hanh-chinh',
  group: 'introduction',
  place: 4,
  name: words('Bản đồ địa giới hành chính', 'Boundary map', '行政区划图', 'ផែនទីព្រំប្រទល់រដ្ឋបាល'),
  title: words('Bản đồ hành chính', 'Administrative map', '行政区划', 'ផែនទីរដ្ឋបាល'),
  guide: {
    vi: 'Bản đồ địa giới hành chính của tỉnh hoặc xã đến từng thôn, tổ dân phố, theo hồ sơ địa giới được phê duyệt: ảnh, tệp tải về hoặc liên kết đến dữ liệu bản đồ. Không dùng bản đồ lấy trên mạng không rõ nguồn; bản đồ có biên giới, biển đảo phải thể hiện đúng chủ quyền. Phần mô tả ảnh nói bằng lời hình dạng, vị trí và các đơn vị giáp ranh.',
    en: 'The boundary map of the province or commune down to its hamlets, after the approved boundary file: a picture, a file to download, or a link to map data. No maps from the net without a source; borders, sea and islands have to be shown as the State draws them. The description of the picture says shape, place and neighbours in words.',
  },
  requirements: ['PUB-03', 'CM-01'],
  summary: 'optional',
  body: 'optional',
  attachments: 'none',
  fields: [
    {
      key: 'map',
      kind: 'picture',
      label: words('Ảnh bản đồ', 'Map as a picture', '地图图片', 'រូបភាពផែនទី'),
      inList: true,
    },
    {
      key: 'boundary',
      kind: 'boundary',
      credit: 'mapCredit',
      label: words('Ranh giới trên bản đồ', 'Boundary on the map', '地图上的边界', 'ព្រំប្រទល់លើផែនទី'),
      guide: {
        vi: 'Tệp GeoJSON theo WGS84, tối đa 5 MB, gồm các vùng và địa điểm có tên. Trang tự vẽ bản đồ, không tải gì từ nơi khác, và ghi tên từng nơi bên dưới.',
        en: 'GeoJSON in WGS84, at most 5 MB, of areas and places with names. The page draws the map itself, loads nothing from elsewhere, and names each place below.',
      },
    },
    {
      key: 'mapCredit',
      kind: 'line',
      sameInAllLanguages: true,
      label: words('Nguồn bản đồ', 'Source of the map', '地图来源', 'ប្រភពផែនទី'),
      guide: {
        vi: 'Cơ quan cung cấp ranh giới, hiện ngay dưới bản đồ.',
        en: 'Whose boundaries these are; stands below the map.',
      },
    },
    {
      key: 'mapFiles',
      kind: 'files',
      label: words('Tệp bản đồ', 'Map files', '地图文件', 'ឯកសារផែនទី'),
      guide: { vi: 'Ví dụ PDF khổ lớn.', en: 'Such as a large PDF.' },
    },
    {
      key: 'mapLink',
      kind: 'link',
      label: words('Liên kết đến dữ liệu bản đồ', 'Link to map data', '地图数据链接', 'តំណទៅទិន្នន័យផែនទី'),
    },
    {
      key: 'area',
      kind: 'number',
      label: words('Diện tích tự nhiên', 'Area', '面积', 'ផ្ទៃក្រឡា'),
      unit: words('km²', 'km²', '平方公里', 'គ.ម²'),
      min: 0,
      max: 400_000,
      inList: true,
    },
    {
      key: 'neighbours',
      kind: 'rows',
      label: words('Giáp ranh', 'Neighbours', '毗邻地区', 'តំបន់ជាប់ព្រំប្រទល់'),
      columns: [
        {
          key: 'direction',
          kind: 'choice',
          label: words('Hướng', 'Direction', '方位', 'ទិស'),
          options: [
            option('NORTH', 'Bắc', 'North', '北', 'ជើង'),
            option('NORTH_EAST', 'Đông Bắc', 'North-east', '东北', 'ឦសាន'),
            option('EAST', 'Đông', 'East', '东', 'កើត'),
            option('SOUTH_EAST', 'Đông Nam', 'South-east', '东南', 'អាគ្នេយ៍'),
            option('SOUTH', 'Nam', 'South', '南', 'ត្បូង'),
            option('SOUTH_WEST', 'Tây Nam', 'South-west', '西南', 'និរតី'),
            option('WEST', 'Tây', 'West', '西', 'លិច'),
            option('NORTH_WEST', 'Tây Bắc', 'North-west', '西北', 'ពាយ័ព្យ'),
          ],
          required: true,
        },
        {
          key: 'neighbour',
          kind: 'line',
          label: words('Đơn vị giáp ranh', 'Neighbour', '毗邻单位', 'អង្គភាពជិតខាង'),
          required: true,
        },
      ],
      maxRows: 30,
    },
    {
      key: 'basis',
      kind: 'line',
      label: words(
        'Văn bản xác định địa giới',
        'Document that sets the boundary',
        '区划依据文件',
        'លិខិតកំណត់ព្រំប្រទល់',
      ),
      guide: {
        vi: 'Số, ký hiệu, ngày và cơ quan ban hành của nghị quyết, quyết định hoặc hồ sơ địa giới.',
        en: 'Number, date and issuer of the resolution, decision or boundary file.',
      },
    },
  ],
  oneOf: ['map', 'boundary', 'mapFiles', 'mapLink'],
  list: { layout: 'chapters', order: 'newest' },
};
