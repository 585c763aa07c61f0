/** What the recording room says in Vietnamese. */
export const recordingRoomVi = {
  open: 'Thu âm tại đây',
  title: 'Phòng thu',
  text: 'Văn bản để đọc',
  lead: 'Có thể thu từng đoạn rồi ghép lại. Đọc cách micro khoảng một gang tay, ở chỗ kín gió.',
  record: 'Bắt đầu thu',
  recordMore: 'Thu thêm một đoạn',
  stop: (seconds: number) => `Dừng thu (${span(seconds)})`,
  level: 'Độ to của tiếng thu',
  tooLoud: 'Tiếng quá to, bị vỡ. Lùi xa micro một chút.',
  tooSoft: 'Chưa nghe rõ tiếng. Nói gần micro hơn.',
  good: 'Độ to vừa',
  problems: {
    refused:
      'Trình duyệt chưa cho dùng micro. Bấm vào biểu tượng ổ khóa cạnh địa chỉ trang và chọn cho phép.',
    none: 'Máy này không có micro. Cắm micro hoặc tai nghe có micro rồi thử lại.',
    failed: 'Chưa thu được tiếng. Hãy thử lại, hoặc thu bằng điện thoại rồi tải tệp lên.',
  },
  take: (number: number) => `Đoạn ${number}`,
  playTake: (number: number) => `Nghe đoạn ${number}`,
  stopTake: (number: number) => `Dừng đoạn ${number}`,
  up: (number: number) => `Đưa đoạn ${number} lên trước`,
  down: (number: number) => `Đưa đoạn ${number} xuống sau`,
  remove: (number: number) => `Xóa đoạn ${number}`,
  wave: (number: number) => `Dạng sóng của đoạn ${number}`,
  cutFrom: (number: number) => `Cắt từ, đoạn ${number}`,
  cutTo: (number: number) => `Cắt đến, đoạn ${number}`,
  choose: 'Kéo hai mốc để chọn phần bỏ đi',
  cutOut: (seconds: string) => `Bỏ ${seconds} đã chọn`,
  wholeAgain: 'Lấy lại cả đoạn',
  seconds: (seconds: number) => span(seconds),
  clean: 'Lọc ồn và làm rõ tiếng (nên bật khi thu bằng điện thoại)',
  use: (seconds: number) =>
    seconds > 0 ? `Ghép và dùng bản thu (${span(seconds)})` : 'Ghép và dùng bản thu',
  sending: (share: number) => `Đang gửi ${Math.round(share * 100)}%`,
  used: 'Đang dùng bản thu của bạn.',
  leave: 'Đóng',
};

const span = (seconds: number) => `${seconds.toFixed(1).replace('.', ',')} giây`;
