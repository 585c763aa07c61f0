/** What the check for accessible texts says. */
export const accessibleVi = {
  stops: (n: number) => `${n} lỗi tiếp cận cần sửa trước khi duyệt`,
  advice: (n: number) => (n > 0 ? `${n} điều nên sửa cho dễ đọc` : 'Không còn lỗi tiếp cận'),
  approvedAnyway: (by: string, at: string) => `${by} đã duyệt khi còn lỗi, lúc ${at}:`,
  error: 'Lỗi',
  warning: 'Nên sửa',
  field: 'Mục thông tin',
  parts: {
    title: 'Tiêu đề',
    summary: 'Tóm tắt',
    body: 'Nội dung',
    picture: 'Ảnh của tin',
    attachments: 'Tệp đính kèm',
  } as Record<string, string>,
  submitConfirm: (n: number) => `Tin còn ${n} lỗi tiếp cận`,
  submitText: 'Người duyệt sẽ không duyệt được khi còn lỗi. Vẫn trình?',
  submitAnyway: 'Vẫn trình',
  approveAnyway: 'Duyệt kèm lý do',
  mayLead:
    'Những lỗi này khiến một số người không đọc được tin. Hãy trả lại để sửa; chỉ duyệt ngay khi thật cần.',
  mayNotLead:
    'Những lỗi này khiến một số người không đọc được tin. Hãy trả lại người soạn để sửa, hoặc đề nghị người duyệt cấp tỉnh duyệt kèm lý do.',
  emergencyTitle: 'Tin khẩn cấp: duyệt ngay, sửa sau',
  emergencyLead:
    'Tin khẩn cấp không phải chờ. Các lỗi dưới đây được giữ cùng tin để bổ sung ngay sau khi phát.',
  emergencyReason: 'Tin khẩn cấp: công bố ngay, bổ sung phần tiếp cận sau.',
  reason: 'Lý do công bố khi chưa sửa',
  reasonHint: 'Lưu cùng tin; cấp trên xem được.',
  tools: {
    caption: 'Tên bảng',
    captionHint: 'Bảng này cho biết điều gì?',
    captionApply: 'Ghi tên bảng',
    headRow: 'Hàng đầu là tiêu đề',
    headColumn: 'Cột đầu là tiêu đề',
  },
  exceptions: 'Đã công bố khi còn lỗi tiếp cận',
  exceptionsLead: 'Cần bổ sung bằng phiên bản tiếp theo của tin.',
  errors: (n: number) => `${n} lỗi`,
  because: (by: string) => `${by}:`,
};
