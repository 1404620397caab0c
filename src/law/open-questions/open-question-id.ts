/** The stable name of an open question. */
export type OpenQuestionId =
  | '105-2009-unread'
  | 'upland-districts-unlisted'
  | 'upland-after-districts'
  | 'hanoi-minima-after-2024-05'
  | 'provincial-rules-not-collected';
