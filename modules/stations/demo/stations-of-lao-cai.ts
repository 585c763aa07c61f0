/** Stations of the demonstration. The hamlets are those of the demonstration; places, owners and telephones are examples. */

/** Hamlet below the commune, name, place, hundreds of metres east and north of the seat, speakers, owner, keeper. */
export type DemoCluster = readonly [
  hamlet: string | null,
  name: string,
  place: string,
  east: number,
  north: number,
  speakers: number,
  owner: string,
  keeper: string,
];

export interface DemoNetwork {
  technology: 'IP' | 'WIRED' | 'FM';
  name: string;
  frequencyMhz?: number;
  clusters: readonly DemoCluster[];
}

export interface DemoStation {
  unit: string;
  place: string;
  /** Joins the wired and FM networks. */
  integrationUnit?: string;
  networks: readonly DemoNetwork[];
}

const power = 'Cột của Điện lực';
const committee = 'Cột của Ủy ban nhân dân';
const hall = 'Nhà văn hóa';
const ip = (...clusters: DemoCluster[]): DemoNetwork => ({ technology: 'IP', name: 'Mạng IP', clusters });

export const stationsOfLaoCai: readonly DemoStation[] = [
  {
    unit: 'laocai.taphin',
    place: 'Phòng phát thanh, trụ sở Ủy ban nhân dân xã',
    networks: [
      ip(
        ['saxeng', 'Cụm loa Sả Xéng (trình diễn)', hall, 4, -6, 4, hall, 'Trưởng thôn Sả Xéng'],
        [
          'canngai',
          'Cụm loa Can Ngài (trình diễn)',
          'Ngã ba đầu thôn',
          -14,
          10,
          2,
          power,
          'Trưởng thôn Can Ngài',
        ],
        [
          'suoithau',
          'Cụm loa Suối Thầu (trình diễn)',
          'Trường học thôn',
          18,
          22,
          2,
          power,
          'Trưởng thôn Suối Thầu',
        ],
        [
          'tachai',
          'Cụm loa Tả Chải (trình diễn)',
          'Cạnh hợp tác xã thuốc tắm',
          9,
          5,
          2,
          power,
          'Trưởng thôn Tả Chải',
        ],
        [
          'giangtra',
          'Cụm loa Giàng Tra (trình diễn)',
          'Chân dốc đầu thôn',
          -22,
          -12,
          2,
          power,
          'Trưởng thôn Giàng Tra',
        ],
      ),
    ],
  },
  {
    unit: 'laocai.sapa',
    place: 'Trụ sở Ủy ban nhân dân phường',
    integrationUnit: 'Bộ tích hợp tại trụ sở phường (trình diễn)',
    networks: [
      ip(['tdp4', 'Cụm loa Tổ dân phố 4 (trình diễn)', hall, -16, 14, 4, hall, 'Tổ trưởng tổ dân phố 4']),
      {
        technology: 'WIRED',
        name: 'Mạng có dây khu trung tâm',
        clusters: [
          [
            'tdp1',
            'Cụm loa có dây Quảng trường (trình diễn)',
            'Quảng trường',
            2,
            1,
            6,
            committee,
            'Tổ trưởng tổ dân phố 1',
          ],
          [
            'tdp2',
            'Cụm loa có dây Chợ văn hóa (trình diễn)',
            'Cổng chợ',
            9,
            12,
            4,
            committee,
            'Tổ trưởng tổ dân phố 2',
          ],
        ],
      },
      {
        technology: 'FM',
        name: 'Mạng FM của đài cũ',
        frequencyMhz: 54.5,
        clusters: [
          [
            'tdp3',
            'Cụm loa FM Hàm Rồng (trình diễn)',
            'Đường lên Hàm Rồng',
            12,
            -8,
            2,
            power,
            'Tổ trưởng tổ dân phố 3',
          ],
          [
            null,
            'Cụm loa FM Phan Si Păng (trình diễn)',
            'Ngã tư Phan Si Păng',
            -10,
            -5,
            2,
            power,
            'Công chức văn hóa - xã hội',
          ],
        ],
      },
    ],
  },
  {
    unit: 'laocai.bacha',
    place: 'Trụ sở Ủy ban nhân dân xã',
    networks: [
      ip(
        [
          'tdpnamsat1',
          'Cụm loa Nậm Sắt 1 (trình diễn)',
          hall,
          3,
          4,
          4,
          hall,
          'Tổ trưởng tổ dân phố Nậm Sắt 1',
        ],
        ['nahoi', 'Cụm loa Na Hối (trình diễn)', 'Ngã ba Na Hối', -12, -15, 2, power, 'Trưởng thôn Na Hối'],
      ),
    ],
  },
  {
    unit: 'laocai.mucangchai',
    place: 'Trụ sở Ủy ban nhân dân xã',
    networks: [
      ip(
        ['thai', 'Cụm loa Bản Thái (trình diễn)', hall, 6, -3, 4, hall, 'Trưởng bản Thái'],
        [
          'nahang',
          'Cụm loa Nả Háng (trình diễn)',
          'Điểm trường Nả Háng',
          21,
          18,
          2,
          power,
          'Trưởng bản Nả Háng',
        ],
      ),
    ],
  },
  {
    unit: 'laocai.phuonglaocai',
    place: 'Trụ sở Ủy ban nhân dân phường',
    networks: [
      ip(
        [
          'tdpduyenhai',
          'Cụm loa Duyên Hải (trình diễn)',
          hall,
          -6,
          9,
          4,
          hall,
          'Tổ trưởng tổ dân phố Duyên Hải',
        ],
        [
          'tdpcocleu',
          'Cụm loa Cốc Lếu (trình diễn)',
          'Chợ Cốc Lếu',
          1,
          -2,
          6,
          committee,
          'Tổ trưởng tổ dân phố Cốc Lếu',
        ],
      ),
    ],
  },
  {
    unit: 'laocai.yenbai',
    place: 'Trụ sở Ủy ban nhân dân phường',
    networks: [
      ip(
        ['tdp1', 'Cụm loa Tổ dân phố 1 (trình diễn)', hall, 5, 3, 4, hall, 'Tổ trưởng tổ dân phố 1'],
        ['tdp3', 'Cụm loa Tổ dân phố 3 (trình diễn)', 'Bờ hồ', -8, -11, 2, power, 'Tổ trưởng tổ dân phố 3'],
      ),
    ],
  },
];

export const groupsOfLaoCai = [
  {
    unit: 'laocai.taphin',
    name: 'Dọc suối Tả Phìn',
    of: ['laocai.taphin.suoithau', 'laocai.taphin.canngai'],
  },
  { unit: 'laocai', name: 'Liên xã Sa Pa - Tả Phìn', of: ['laocai.taphin', 'laocai.sapa'] },
] as const;
