/** A file on its way, piece by piece. */
export interface Upload {
  id: string;
  unitId: string;
  unitPath: string;
  name: string;
  bytes: number;
  /** So many of them are kept; the next piece begins here. */
  received: number;
  /** What it became. */
  fileId: string | null;
}

/** One piece has at most so many bytes; what is cut off on the way is kept as far as it came. */
export const mostOfPiece = 16 << 20;
/** Films and sound have limits of their own; what is brought in by archive may be longer. */
export const mostOfUpload = 1 << 30;
/** Days after which what nobody goes on with is forgotten. */
export const patienceInDays = 3;
