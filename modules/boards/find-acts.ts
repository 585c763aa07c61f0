import { splitSentences } from '@saola/vietnamese';
import { capitalised } from './capitalised.ts';
import { forbids } from './negation.ts';

const LONGEST = 64;
const VERBS =
  'không|tuyệt đối|tắt|khóa|khoá|ngắt|rời|sơ tán|di chuyển|di dời|chuẩn bị|gọi|theo dõi|tránh|giữ|neo|chằng|gia cố|đưa|đóng|ở trong nhà|đến|lên|thu hoạch|che';
const act = new RegExp(`^(?:${VERBS})(?!\\p{L})`, 'iu');
const addressed =
  /^(?:đề nghị|yêu cầu|khuyến cáo)?\s*(?:bà con|người dân|nhân dân|các hộ(?: dân)?|các hộ gia đình|mọi người|chủ các phương tiện)?\s*(?:cần|phải|hãy|nên|khẩn trương|chủ động|lưu ý)?\s+/iu;

/** What people are told to do, in the order of the text, each short enough to be read from the road. */
export function findActs(text: string): string[] {
  const clauses = splitSentences(text).flatMap((sentence) =>
    sentence.split(/[;:.!]\s+|\s+–\s+/u).flatMap(splitClauses),
  );
  const acts = clauses.map(strip).filter((clause) => act.test(clause) && clause.length <= LONGEST);
  return [...new Set(acts.map(capitalised))];
}

/** A comma parts two acts only when an act follows it, and never a forbidden thing from its “không”. */
function splitClauses(sentence: string): string[] {
  const parts = sentence.split(new RegExp(`,\\s+(?=(?:${VERBS})(?!\\p{L}))`, 'iu'));
  return parts.reduce<string[]>((clauses, part) => {
    const before = clauses.at(-1);
    const goesOn = before !== undefined && forbids(before) && !/^(?:không|tuyệt đối)(?!\p{L})/iu.test(part);
    return goesOn ? [...clauses.slice(0, -1), `${before}, ${part}`] : [...clauses, part];
  }, []);
}

function strip(clause: string): string {
  const bare = clause.trim().replace(/[.!…]+$/u, '');
  return act.test(bare) ? bare : ` ${bare}`.replace(/^\s+/u, '').replace(addressed, '').trim();
}
