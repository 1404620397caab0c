import type { Basis } from '../model/index.js';

/**
 * The custom of provincial departments (thông lệ), where no provision was found: a document may be made when the one before it exists, and what is issued is amended, replaced or adjusted rather than made again.
 */
export const PRACTICE: Basis = {
  rule: 'practice',
  provision: 'thông lệ của các sở (chưa thấy quy định)',
  confidence: 'assumption',
};
