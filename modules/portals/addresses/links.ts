export const linkProblems = [
  'NOT_FOUND',
  'WITHDRAWN',
  'FILE_MISSING',
  'NO_ANSWER',
  'REFUSED',
  'UNKNOWN_HOST',
] as const;
/** Why a link leads nowhere. */
export type LinkProblem = (typeof linkProblems)[number];
