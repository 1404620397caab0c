import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_139, IN_303, IN_32 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * What a tenant must do (nghĩa vụ của tổ chức, cá nhân đầu tư sản xuất kinh doanh).
 */
export const tenantDuties: Rule<readonly Item[]> = {
  id: 'tenant.duties',
  subject: 'tenant',
  title: { vi: 'Nghĩa vụ của nhà đầu tư sản xuất', en: 'Duties of a tenant' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32,
      value: [
        {
          id: 'contract',
          vi: 'sử dụng đất, triển khai đúng hợp đồng, quy chế, giấy phép; quá hạn phải xin gia hạn',
          en: 'use land and work by contract, regulation and approvals; ask for an extension when late',
        },
        {
          id: 'laws',
          vi: 'tuân thủ pháp luật, nộp phí hạ tầng, dịch vụ',
          en: 'obey the laws, pay for works and services',
        },
        {
          id: 'labour',
          vi: 'ưu tiên lao động địa phương, diện chính sách, hộ bị thu hồi đất',
          en: 'hire locals, policy beneficiaries and households that lost land first',
        },
        {
          id: 'report',
          vi: 'báo cáo định kỳ cơ quan thống kê và UBND cấp huyện',
          en: 'report to the statistics office and the district committee',
        },
        { id: 'other', vi: 'nghĩa vụ khác', en: 'other duties' },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '23' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: [
        {
          id: 'contract',
          vi: 'sử dụng đất, triển khai đúng hợp đồng, quy chế, giấy phép; quá hạn phải xin gia hạn',
          en: 'use land and work by contract, regulation and approvals; ask for an extension when late',
        },
        {
          id: 'laws',
          vi: 'tuân thủ pháp luật, nộp phí hạ tầng, dịch vụ',
          en: 'obey the laws, pay for works and services',
        },
        {
          id: 'labour',
          vi: 'ưu tiên lao động địa phương, diện chính sách, hộ bị thu hồi đất',
          en: 'hire locals, policy beneficiaries and households that lost land first',
        },
        {
          id: 'report',
          vi: 'báo cáo định kỳ cơ quan thống kê và UBND cấp xã',
          en: 'report to the statistics office and the commune committee',
        },
        { id: 'other', vi: 'nghĩa vụ khác', en: 'other duties' },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '23', readWith: { instrument: '139/2025/NĐ-CP', article: '11' } },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: [
        {
          id: 'contract',
          vi: 'sử dụng đất, triển khai đúng hợp đồng, quy chế, giấy phép; quá hạn phải xin gia hạn',
          en: 'use land and work by contract, regulation and approvals; ask for an extension when late',
        },
        {
          id: 'laws',
          vi: 'tuân thủ pháp luật, nộp phí hạ tầng, dịch vụ',
          en: 'obey the laws, pay for works and services',
        },
        {
          id: 'labour',
          vi: 'ưu tiên lao động địa phương, diện chính sách, hộ bị thu hồi đất',
          en: 'hire locals, policy beneficiaries and households that lost land first',
        },
        {
          id: 'report',
          vi: 'báo cáo định kỳ cơ quan thống kê và UBND cấp xã',
          en: 'report to the statistics office and the commune committee',
        },
        { id: 'other', vi: 'nghĩa vụ khác', en: 'other duties' },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '23' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['tenant-duties'],
};
