/** “Xã Tả Phìn” begins a sentence, “ở xã Tả Phìn” stands within one; a “Sở” keeps its capital. */
export const unitInSentence = (fullName: string): string =>
  fullName.replace(/^(Xã|Phường|Đặc khu|Thị trấn|Tỉnh|Thành phố|Thôn|Bản|Tổ dân phố)(?= )/, (kind) =>
    kind.toLowerCase(),
  );
