import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * What the investment report must contain (báo cáo đầu tư thành lập, mở rộng cụm công nghiệp).
 */
export const investmentReport: Rule<readonly Item[]> = {
  id: 'dossier.investment-report',
  subject: 'dossier',
  title: { vi: 'Nội dung báo cáo đầu tư', en: 'Contents of the investment report' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_32_AND_139,
      value: [
        {
          id: 'need',
          vi: 'căn cứ pháp lý, sự cần thiết, đáp ứng điều kiện, nhu cầu lao động, tác động của khu, cụm lân cận',
          en: 'legal basis, need, conditions met, labour needed, effect of neighbouring parks and clusters',
        },
        {
          id: 'land',
          vi: 'hiện trạng, thu hồi, nhu cầu và cơ cấu sử dụng đất; bố trí ngành liên kết; đấu nối hạ tầng',
          en: 'present land, recovery, land need and structure; linked trades; connections',
        },
        {
          id: 'works',
          vi: 'mục tiêu, diện tích, địa điểm, phạm vi, phương án hạ tầng, giải phóng mặt bằng, tiến độ, kế hoạch thu hút và lấp đầy, nguồn nước, phòng cháy, nhà ở lao động',
          en: 'aims, area, place, scope, works, clearance, schedule, plan to attract tenants and fill, water, fire, workers’ housing',
        },
        {
          id: 'developer',
          vi: 'tư cách, năng lực, kinh nghiệm, tổng mức và cơ cấu vốn',
          en: 'status, capacity, experience, total investment and capital structure',
        },
        { id: 'operation', vi: 'chi phí vận hành, phương thức quản lý', en: 'operating cost and way of managing' },
        {
          id: 'environment',
          vi: 'đánh giá sơ bộ tác động môi trường, tiếp nhận chất thải, dự báo nguồn thải, chức năng nguồn nước',
          en: 'preliminary environmental assessment, waste reception, emissions expected, function of water sources',
        },
        {
          id: 'effects',
          vi: 'ưu đãi đề xuất (nếu có), hiệu quả kinh tế - xã hội, giải pháp',
          en: 'incentives asked (if any), socio-economic effect, solutions',
        },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '9', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: [
        {
          id: 'need',
          vi: 'căn cứ pháp lý, sự cần thiết, đáp ứng điều kiện, nhu cầu lao động, tác động của khu, cụm lân cận',
          en: 'legal basis, need, conditions met, labour needed, effect of neighbouring parks and clusters',
        },
        {
          id: 'land',
          vi: 'hiện trạng, thu hồi, nhu cầu và cơ cấu sử dụng đất; bố trí ngành liên kết; đấu nối hạ tầng',
          en: 'present land, recovery, land need and structure; linked trades; connections',
        },
        {
          id: 'works',
          vi: 'mục tiêu, diện tích, địa điểm, phạm vi, phương án hạ tầng, giải phóng mặt bằng, tiến độ, kế hoạch thu hút và lấp đầy, nguồn nước, phòng cháy, nhà ở lao động',
          en: 'aims, area, place, scope, works, clearance, schedule, plan to attract tenants and fill, water, fire, workers’ housing',
        },
        {
          id: 'developer',
          vi: 'tư cách, năng lực, kinh nghiệm, tổng mức và cơ cấu vốn',
          en: 'status, capacity, experience, total investment and capital structure',
        },
        { id: 'operation', vi: 'chi phí vận hành, phương thức quản lý', en: 'operating cost and way of managing' },
        {
          id: 'environment',
          vi: 'đánh giá sơ bộ tác động môi trường, tiếp nhận chất thải, dự báo nguồn thải, chức năng nguồn nước',
          en: 'preliminary environmental assessment, waste reception, emissions expected, function of water sources',
        },
        {
          id: 'effects',
          vi: 'ưu đãi đề xuất (nếu có), hiệu quả kinh tế - xã hội, giải pháp',
          en: 'incentives asked (if any), socio-economic effect, solutions',
        },
        { id: 'cluster-type', vi: 'loại hình cụm, đối tượng thu hút', en: 'type of cluster and target tenants' },
        {
          id: 'priority-land',
          vi: 'quỹ đất dự kiến cho doanh nghiệp công nghệ cao tư nhân, nhỏ và vừa, khởi nghiệp sáng tạo',
          en: 'land planned for private high-tech, small and medium, and innovative start-up enterprises',
        },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '9', clause: '2', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['investment-report-contents', 'nd303-dossier'],
};
