import { IN_105, IN_68_AND_66 } from './periods.js';
import type { Gap } from './rule.js';

/** The clause of decision 105/2009/QĐ-TTg, if there is one, was not seen. */
export const UNREAD_105: Gap = { force: IN_105, question: '105-2009-unread' };

/** The clause of decree 68/2017/NĐ-CP, if there is one, was not seen. */
export const UNREAD_68: Gap = { force: IN_68_AND_66, question: '68-2017-unread' };
