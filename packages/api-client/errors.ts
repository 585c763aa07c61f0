/** What the server says when it refuses; `status` 0 means that no answer came. */
export class ApiError extends Error {
  readonly code: string;
  readonly requestId: string | null;
  readonly status: number;
  readonly details: unknown;

  constructor(answer: {
    code: string;
    message: string;
    requestId?: string | null;
    status: number;
    details?: unknown;
  }) {
    super(answer.message);
    this.name = 'ApiError';
    this.code = answer.code;
    this.requestId = answer.requestId ?? null;
    this.status = answer.status;
    this.details = answer.details;
  }
}

export const isApiError = (error: unknown): error is ApiError => error instanceof ApiError;

interface WireError {
  code?: string;
  message?: string;
  requestId?: string;
  details?: unknown;
}

/** Reads an answer that is not 2xx; sign-in answers carry no requestId in the body, so the header serves. */
export async function errorFrom(response: Response): Promise<ApiError> {
  const body = (await response.json().catch(() => ({}))) as WireError;
  return new ApiError({
    code: body.code ?? `http/${response.status}`,
    message: body.message ?? response.statusText,
    requestId: body.requestId ?? response.headers.get('x-request-id'),
    status: response.status,
    details: body.details,
  });
}
