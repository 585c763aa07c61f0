/** What the listening panel of the editor says in Vietnamese. */
export const listeningVi = {
  title: 'Nghe thử',
  lead: 'Nghe từng câu, bên cạnh lời máy sẽ đọc.',
  listen: 'Nghe thử từng câu',
  goOn: 'Nghe tiếp',
  stop: 'Dừng',
  changed: 'Văn bản đã sửa: nghe lại phần mới',
  lines: (all: number, made: number) => (made < all ? `${all} câu, đã đọc ${made}` : `${all} câu`),
  playLine: (number: number) => `Nghe câu ${number}`,
  pauseLine: (number: number) => `Dừng câu ${number}`,
  mend: 'Sửa cách đọc',
  mendLine: (number: number) => `Sửa cách đọc câu ${number}`,
  failed: 'Câu này chưa đọc được. Hãy bấm nghe lại, hoặc sửa lời cho gọn hơn.',
  roles: {
    ANNOUNCEMENT: 'Lời xướng',
    HEADLINE: 'Tiêu đề',
    BODY: 'Nội dung',
    REPEAT: 'Nhắc lại',
    CLOSING: 'Lời kết',
  },
  guess: {
    guessed: (word: string) => `“${word}” máy đang đoán: sửa?`,
    spelled: (word: string) => `“${word}” máy đang đánh vần: sửa?`,
  },
  asWritten: 'Viết',
  asSpoken: 'Máy đọc',
  moreWords: (n: number) => `${n} chữ nữa`,
  openDictionary: 'Mở từ điển đọc (trang mới)',
  whichWord: 'Chữ đọc chưa đúng',
  written: 'Chữ viết',
  spoken: 'Đọc là',
  forUnit: 'Ghi vào từ điển đọc của đơn vị: từ nay chữ này luôn được đọc như vậy.',
  forMe:
    'Chỉ bản nghe thử của bạn đọc như vậy; nhờ biên tập viên ghi vào từ điển của đơn vị để loa cũng đọc đúng.',
  saveAndHear: 'Lưu và nghe lại câu này',
  leave: 'Thôi',
  saved: 'Đã ghi cách đọc.',
  makeWhole: 'Tạo cả bản phát thanh',
  making: 'Đang tạo bản phát thanh',
  waiting: 'Đang chờ đến lượt…',
  pieces: (made: number, wanted: number) =>
    made < wanted ? `Đã đọc ${made}/${wanted} câu` : 'Đang ghép, cân âm lượng…',
  cancel: 'Dừng tạo',
  cancelled: 'Đã dừng. Các câu đọc xong được giữ lại, lần sau sẽ nhanh hơn.',
  notMade: (error: string) => `Chưa tạo được bản phát thanh (speech/${error}). Hãy thử lại sau ít phút.`,
  measured: (span: string, loudness: number, peak: number) =>
    `Dài ${span}, độ to ${comma(loudness)} LUFS, đỉnh ${comma(peak)} dBTP`,
  waveform: 'Dạng sóng của bản phát thanh',
  wholeSound: 'Cả bản phát thanh',
};

const comma = (value: number) => value.toFixed(1).replace('.', ',').replace('-', '−');
