import { defineErrors } from '@saola/platform/errors';

export const mediaError = defineErrors('media', {
  'file-not-found': {
    status: 404,
    vi: 'Không tìm thấy tệp này.',
    en: 'This file was not found.',
  },
  'file-missing': {
    status: 400,
    vi: 'Chưa có tệp nào được gửi lên.',
    en: 'No file was sent.',
  },
  'upload-not-found': {
    status: 404,
    vi: 'Lần gửi tệp này không còn. Hãy gửi lại từ đầu.',
    en: 'This upload is no more. Send the file again from its beginning.',
  },
  'upload-goes-on-elsewhere': {
    status: 409,
    vi: 'Máy chủ đã nhận tới byte {received}. Hãy gửi tiếp từ đó.',
    en: 'The server has the first {received} bytes. Go on from there.',
  },
  'upload-not-whole': {
    status: 409,
    vi: 'Tệp chưa gửi xong: mới nhận {received} trong {bytes} byte. Hãy gửi tiếp.',
    en: 'The file is not whole yet: {received} of {bytes} bytes are here. Send the rest.',
  },
  'too-large': {
    status: 413,
    vi: 'Tệp quá lớn: tối đa {limit} MB. Hãy thu nhỏ tệp rồi gửi lại.',
    en: 'The file is too large: {limit} MB at most. Make it smaller and send it again.',
  },
  'type-not-allowed': {
    status: 415,
    vi: 'Loại tệp này không được nhận. Hãy gửi ảnh (JPEG, PNG, WebP), âm thanh (MP3, WAV, M4A, OGG), video (MP4, WebM), phụ đề (VTT) hoặc tài liệu (PDF, DOCX, XLSX, PPTX, ODT).',
    en: 'Files of this kind are not taken. Send a picture (JPEG, PNG, WebP), sound (MP3, WAV, M4A, OGG), a video (MP4, WebM), captions (VTT) or a document (PDF, DOCX, XLSX, PPTX, ODT).',
  },
  mislabelled: {
    status: 415,
    vi: 'Tên tệp nói là “{label}” nhưng nội dung là “{found}”. Hãy lưu lại tệp đúng loại rồi gửi.',
    en: 'The file calls itself “{label}” but contains “{found}”. Save it as what it is and send it again.',
  },
  'active-content': {
    status: 415,
    vi: 'Tệp có chứa mã chạy được ({found}) nên bị từ chối. Hãy bỏ macro hoặc mã lệnh, hoặc xuất thành PDF rồi gửi lại.',
    en: 'The file carries code that can run ({found}) and was refused. Remove the macro or script, or export a PDF, and send it again.',
  },
  'wrong-kind': {
    status: 415,
    vi: 'Chỗ này cần {wanted}; tệp vừa gửi không phải.',
    en: 'Here {wantedEn} is wanted; what was sent is none.',
  },
  'not-readable': {
    status: 422,
    vi: 'Tệp bị hỏng hoặc không đọc được. Hãy mở thử trên máy rồi gửi lại.',
    en: 'The file is damaged or cannot be read. Try to open it on your computer, then send it again.',
  },
  'too-many-dots': {
    status: 422,
    vi: 'Ảnh có quá nhiều điểm ảnh: {width} × {height}, tối đa {most} triệu điểm. Hãy thu nhỏ ảnh (cạnh dài khoảng 4.000 điểm là đủ) rồi gửi lại.',
    en: 'The picture has too many pixels: {width} × {height}; {most} million at most. Make it smaller (about 4,000 on the longer side is enough) and send it again.',
  },
  'no-sound': {
    status: 422,
    vi: 'Tệp không có tiếng. Hãy ghi âm lại rồi gửi.',
    en: 'There is no sound in the file. Record it again.',
  },
  'not-levelled': {
    status: 422,
    vi: 'Không chỉnh được âm lượng của tệp này: tiếng quá ngắn hoặc chỗ to chỗ nhỏ quá lệch nhau. Hãy ghi âm lại cho đều tiếng rồi gửi.',
    en: 'This sound cannot be brought to the loudness of a broadcast: it is too short, or its loud and soft parts lie too far apart. Record it again more evenly and send it.',
  },
  'film-not-played': {
    status: 415,
    vi: 'Nhiều máy của người dân không phát được video này. Hãy xuất lại thành MP4 (hình H.264, tiếng AAC) hoặc WebM (VP8, VP9) rồi gửi.',
    en: 'Many people’s devices cannot play this video. Export it as MP4 (H.264 pictures, AAC sound) or WebM (VP8, VP9) and send it again.',
  },
  'process-failed': {
    status: 503,
    vi: 'Chưa xử lý được tệp. Hãy thử lại sau ít phút.',
    en: 'The file could not be processed. Try again in a few minutes.',
  },
});
