import type { EmergencyKind } from './emergency.ts';

/** What an officer begins with: blanks stand in brackets with three dots, and nothing goes out while one is left. */
export const preparedTexts: Record<EmergencyKind, { title: string; text: string }> = {
  STORM: {
    title: 'Cảnh báo bão khẩn cấp',
    text: `Bão số [số…] đang tiến vào địa bàn, dự báo gây gió mạnh cấp [cấp gió…] và mưa rất to từ [giờ, ngày…].
Đề nghị bà con ở yên trong nhà kiên cố, chằng chống nhà cửa, chặt tỉa cành cây, không ra khỏi nhà khi gió mạnh.
Hộ ở nhà tạm, nhà dột nát, vùng trũng thấp, ven suối sơ tán ngay đến [nơi sơ tán…].
Đưa trâu bò, thuyền bè, lồng bè về nơi an toàn. Tắt điện khi nước vào nhà.
Cần giúp đỡ, gọi số 112.`,
  },
  FLOOD: {
    title: 'Cảnh báo lũ khẩn cấp',
    text: `Nước [sông, suối…] đang lên nhanh, lúc [giờ…] ở mức [mực nước…], dự báo vượt báo động [mức báo động…].
Bà con ở [thôn, bản…] khẩn trương kê cao tài sản, đưa người già, trẻ em, người ốm đến [nơi sơ tán…].
Không vớt củi, không đánh bắt cá, không lội qua ngầm tràn, không đi thuyền trên sông suối.
Ngắt cầu dao điện trước khi nước vào nhà.
Cần giúp đỡ, gọi số 112.`,
  },
  FLASH_FLOOD: {
    title: 'Cảnh báo lũ quét, sạt lở đất',
    text: `Nguy cơ rất cao xảy ra lũ quét, sạt lở đất tại [thôn, bản…] trong [số giờ…] giờ tới.
Bà con sống ven suối, dưới chân taluy, sườn dốc rời khỏi nhà ngay, đến [nơi sơ tán…]. Không chờ, không quay lại lấy đồ đạc.
Thấy nước suối đục hơn, nghe tiếng động lạ, thấy đất nứt hoặc cây nghiêng: chạy ngay lên chỗ cao, tránh xa lòng suối.
Không đi qua ngầm tràn, cầu yếu, đoạn đường đang sạt lở. Báo cho nhà bên cạnh cùng đi.
Cần cứu giúp, gọi số 112.`,
  },
  FOREST_FIRE: {
    title: 'Cháy rừng, huy động chữa cháy',
    text: `Đang xảy ra cháy rừng tại [khu vực…], lửa lan về phía [hướng…].
Bà con ở [thôn, bản…] đóng kín cửa, sẵn sàng rời khỏi nhà theo hướng dẫn, đi ngược hướng khói.
Lực lượng được huy động tập trung tại [nơi tập trung…], mang theo dao phát, bàn dập lửa. Trẻ em, người già không vào rừng.
Nghiêm cấm đốt nương, đốt thực bì, đốt lửa trong và ven rừng.
Thấy đám cháy mới, gọi số 114 hoặc số 112.`,
  },
  FIRE: {
    title: 'Thông báo cháy',
    text: `Đang xảy ra cháy tại [địa điểm…].
Bà con ở [khu vực…] rời khỏi nhà ngay, đi theo hướng [hướng đi…], tập trung tại [nơi tập trung…].
Cúi thấp người, lấy khăn ướt che mũi miệng khi có khói. Không dùng thang máy, không quay lại lấy đồ.
Nhường đường cho xe chữa cháy.
Người bị kẹt, gọi số 114 hoặc số 112.`,
  },
  DAM_RELEASE: {
    title: 'Cảnh báo xả lũ hồ chứa',
    text: `Hồ [tên hồ…] xả lũ từ [giờ, ngày…], lưu lượng [lưu lượng…] mét khối một giây; nước hạ du lên nhanh.
Bà con ở [thôn, bản…] rời ngay khỏi lòng sông, bãi bồi, bãi sỏi; đưa người, gia súc, thuyền bè, máy móc lên cao.
Không tắm, không đánh cá, không vớt củi, không đi qua ngầm tràn cho đến khi có thông báo mới.
Cần giúp đỡ, gọi số 112.`,
  },
  EPIDEMIC: {
    title: 'Thông báo dịch bệnh khẩn cấp',
    text: `Tại [khu vực…] đã ghi nhận [số ca…] ca bệnh [tên bệnh…].
Bà con [việc cần làm…]; hạn chế tụ tập, rửa tay bằng xà phòng, đeo khẩu trang nơi đông người.
Người có biểu hiện [biểu hiện…] ở yên tại nhà và gọi Trạm Y tế, số [điện thoại…].
Không giấu bệnh, không tự chữa, không đưa tin khi chưa có thông báo của cơ quan y tế.
Cần giúp đỡ, gọi số 112.`,
  },
  OTHER: {
    title: 'Thông báo khẩn cấp',
    text: `Đang xảy ra [sự việc…] tại [khu vực…].
Bà con ở [thôn, bản…] [việc cần làm ngay…].
Nghe theo hướng dẫn của chính quyền và lực lượng tại chỗ; chờ thông báo tiếp theo trên loa.
Cần giúp đỡ, gọi số 112.`,
  },
};

/** Said where the ordered words cannot be made: true whatever has happened. */
export const neutralText = `Đang có tình huống khẩn cấp tại địa phương.
Bà con giữ bình tĩnh, rời khỏi lòng suối, bờ sông, sườn dốc và nơi nguy hiểm; nghe theo hướng dẫn của chính quyền và lực lượng tại chỗ.
Theo dõi loa truyền thanh để nghe thông báo tiếp theo.
Cần cứu giúp, gọi số 112.`;

/** The same of an end: other dangers may still be there. */
export const neutralAllClearText = `Một lệnh khẩn cấp phát trên loa đã hết hiệu lực.
Bà con tiếp tục đề phòng, nghe loa truyền thanh và làm theo thông báo của chính quyền địa phương.`;
