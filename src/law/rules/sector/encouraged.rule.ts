import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { IN_105, IN_303, IN_32_AND_139, IN_68_AND_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Sectors encouraged to come into clusters (ngành, nghề được khuyến khích đầu tư, di dời). Encouraged, not required.
 */
export const encouragedSectors: Rule<readonly Item[]> = {
  id: 'sector.encouraged',
  subject: 'sector',
  title: { vi: 'Ngành nghề khuyến khích', en: 'Encouraged sectors' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_105,
      value: [
        { id: 'food', vi: 'chế biến nông, lâm, thủy sản', en: 'processing of farm, forest and fishery products' },
        { id: 'new', vi: 'sản phẩm mới, thay thế nhập khẩu', en: 'new products, import substitutes' },
        { id: 'local', vi: 'nguyên liệu địa phương', en: 'local materials' },
        { id: 'labour', vi: 'nhiều lao động', en: 'labour-intensive work' },
        { id: 'supporting', vi: 'công nghiệp hỗ trợ', en: 'supporting industry' },
        {
          id: 'advanced',
          vi: 'công nghệ tiên tiến, thân thiện môi trường',
          en: 'advanced or environment-friendly technology',
        },
        { id: 'relocated', vi: 'cơ sở ô nhiễm phải di dời', en: 'polluting establishments that must move' },
      ],
      source: { instrument: '105/2009/QĐ-TTg' },
      confidence: 'summary',
    },
    {
      force: IN_68_AND_66,
      value: [
        { id: 'relocated', vi: 'cơ sở ô nhiễm cần di dời', en: 'polluting establishments to be moved' },
        { id: 'agricultural-machinery', vi: 'máy, thiết bị nông nghiệp', en: 'agricultural machinery and equipment' },
        {
          id: 'supporting',
          vi: 'sản phẩm công nghiệp hỗ trợ theo danh mục',
          en: 'supporting products on the official list',
        },
        {
          id: 'consumer',
          vi: 'hàng tiêu dùng dùng nguyên liệu, lao động tại chỗ',
          en: 'consumer goods from local material and labour',
        },
        { id: 'local', vi: 'thế mạnh, nghề địa phương', en: 'local strengths and crafts' },
        { id: 'food', vi: 'chế biến nông, lâm, thủy sản', en: 'processing of farm, forest and fishery goods' },
      ],
      source: { instrument: '68/2017/NĐ-CP', article: '3' },
      confidence: 'summary',
    },
    {
      force: IN_32_AND_139,
      value: [
        {
          id: 'agriculture',
          vi: 'chế biến, chế tạo phục vụ nông nghiệp; cơ khí; công nghiệp hỗ trợ; dệt may, da giày',
          en: 'processing and making for agriculture; engineering; supporting industry; textiles, leather and footwear',
        },
        {
          id: 'digital',
          vi: 'công nghệ thông tin, viễn thông, điện tử, năng lượng thông minh, kỹ thuật số, tự động hóa, vật liệu mới, sinh học',
          en: 'information technology, telecoms, electronics, smart energy, digital, automation, new materials, biotechnology',
        },
        {
          id: 'local',
          vi: 'ngành nghề địa phương cần bảo tồn; dịch vụ phục vụ trực tiếp sản xuất',
          en: 'local trades to be preserved; services that directly serve production',
        },
        {
          id: 'clean',
          vi: 'công nghệ cao, sạch, ít năng lượng, giá trị gia tăng cao, phát triển bền vững',
          en: 'high-tech, clean, low-energy, high value added, sustainable',
        },
        {
          id: 'relocated',
          vi: 'cơ sở ô nhiễm hoặc có nguy cơ tại làng nghề, khu dân cư',
          en: 'polluting or risky workshops of craft villages and dwellings',
        },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '3', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: [
        {
          id: 'agriculture',
          vi: 'chế biến, chế tạo phục vụ nông nghiệp; cơ khí; công nghiệp hỗ trợ; dệt may, da giày',
          en: 'processing and making for agriculture; engineering; supporting industry; textiles, leather and footwear',
        },
        {
          id: 'digital',
          vi: 'công nghệ thông tin, viễn thông, điện tử, năng lượng thông minh, kỹ thuật số, tự động hóa, vật liệu mới, sinh học',
          en: 'information technology, telecoms, electronics, smart energy, digital, automation, new materials, biotechnology',
        },
        {
          id: 'local',
          vi: 'ngành nghề địa phương cần bảo tồn; dịch vụ phục vụ trực tiếp sản xuất',
          en: 'local trades to be preserved; services that directly serve production',
        },
        {
          id: 'clean',
          vi: 'công nghệ cao, sạch, ít năng lượng, giá trị gia tăng cao, phát triển bền vững',
          en: 'high-tech, clean, low-energy, high value added, sustainable',
        },
        {
          id: 'relocated',
          vi: 'cơ sở ô nhiễm hoặc có nguy cơ tại làng nghề, khu dân cư',
          en: 'polluting or risky workshops of craft villages and dwellings',
        },
        {
          id: 'strategic',
          vi: 'doanh nghiệp công nghệ chiến lược, công nghệ số, khởi nghiệp sáng tạo',
          en: 'strategic-technology, digital-technology and innovative start-up enterprises',
        },
        {
          id: 'priority-types',
          vi: 'ưu tiên năm loại hình cụm: làng nghề, chuyên ngành, hỗ trợ, công nghệ cao, sinh thái',
          en: 'priority to five types of cluster: craft-village, specialised, supporting, high-tech, eco',
        },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '3', clause: '1', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  sourceIds: ['encouraged-sectors', 'ccn-encouraged-sectors', 'nd303-sectors'],
};
