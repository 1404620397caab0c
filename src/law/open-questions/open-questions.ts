import type { OpenQuestion } from './open-question.js';

/**
 * Every question the sources leave open, and every stretch of days without a known rule, named.
 *
 * @remarks
 * The entries with `because: 'other-rule'` are no questions: they say why a rule has no version in some days.
 */
export const openQuestions: readonly OpenQuestion[] = [
  {
    id: '105-2009-unread',
    because: 'not-read',
    question: {
      vi: 'Các điều sau của Quyết định 105/2009/QĐ-TTg không đọc được: tỷ lệ lấp đầy để thành lập, mở rộng, hồ sơ, thời hạn, báo cáo, chuyển tiếp. Quy định có hay không trong giai đoạn 5/10/2009 - 14/7/2017?',
      en: 'The later articles of decision 105/2009/QĐ-TTg could not be read: occupancy to establish or expand, dossier, terms, reporting, transition. Was there such a rule from 5/10/2009 to 14/7/2017?',
    },
    sourceIds: ['ccn-state-management'],
  },
  {
    id: '68-2017-unread',
    because: 'not-read',
    question: {
      vi: 'Nhiều điều của Nghị định 68/2017/NĐ-CP (và phần sửa đổi của 66/2020/NĐ-CP) không đọc được: điều 11, 13, 14, 20, 21, định nghĩa, chuyển tiếp. Quy định có hay không trong giai đoạn 15/7/2017 - 30/4/2024?',
      en: 'Many articles of decree 68/2017/NĐ-CP, and of its amendment by 66/2020/NĐ-CP, could not be read: 11, 13, 14, 20, 21, definitions, transition. Was there such a rule from 15/7/2017 to 30/4/2024?',
    },
    sourceIds: ['ccn-investor-rights-duties', 'ccn-appraisal-contents', 'ccn-decision-contents'],
  },
  {
    id: '68-dossier-items',
    because: 'memory-only',
    question: {
      vi: 'Thành phần hồ sơ theo 68/2017/NĐ-CP ngoài văn bản đề nghị và báo cáo đầu tư là gì?',
      en: 'What did the dossier under decree 68/2017 hold beside the request and the investment report?',
    },
    sourceIds: ['ccn-dossier-contents'],
  },
  {
    id: '68-occupancy-definition',
    because: 'not-read',
    question: {
      vi: '68/2017/NĐ-CP tính tỷ lệ lấp đầy chỉ theo đất đã cho thuê hay cả đất đã có chấp thuận?',
      en: 'Did decree 68/2017 count occupancy by let land only, or also by approved land?',
    },
    sourceIds: ['ccn-occupancy-rate-definition'],
  },
  {
    id: '68-selection-before-2020',
    because: 'not-found',
    question: {
      vi: 'Trước 1/8/2020 chủ đầu tư được lựa chọn thế nào? Không tìm thấy quy định chấm điểm toàn quốc.',
      en: 'How was the developer chosen before 1/8/2020? No national scoring was found.',
    },
  },
  {
    id: '68-transition',
    because: 'not-read',
    question: {
      vi: 'Điều khoản chuyển tiếp của 68/2017/NĐ-CP đối với cụm nhỏ, cụm lớn hình thành trước đó là gì?',
      en: 'What did the transitional article of decree 68/2017 say of smaller and larger older clusters?',
    },
  },
  {
    id: 'occupancy-edges-before-32',
    because: 'not-read',
    question: {
      vi: 'Trước 1/5/2024, dấu của ngưỡng 50 % và 50 ha được đọc từ bản tóm tắt, chưa đọc nguyên văn.',
      en: 'Before 1/5/2024 the operators of 50 % and 50 ha are read from summaries, not from the clause.',
    },
  },
  {
    id: 'average-occupancy-kind',
    because: 'reading',
    question: {
      vi: 'Tỷ lệ lấp đầy trung bình là trung bình cộng hay bình quân theo diện tích? Cụm chưa cho thuê có tính không?',
      en: 'Is average occupancy a plain mean of rates or weighted by area? Do clusters that let nothing count?',
    },
  },
  {
    id: 'occupancy-union',
    because: 'reading',
    question: {
      vi: 'Đất vừa cho thuê vừa có chấp thuận tính một lần (hợp) hay cộng?',
      en: 'Is land both let and approved counted once, by union, or added?',
    },
  },
  {
    id: 'province-decisions-2025',
    because: 'not-found',
    question: {
      vi: 'Từ 1/7/2025 đến 14/9/2026 từng tỉnh quyết định áp dụng các tiêu chí cấp huyện thế nào? Các quyết định đó chưa thu thập.',
      en: 'How did each province decide that the tests of the district apply from 1/7/2025 to 14/9/2026? Those decisions were not collected.',
    },
  },
  {
    id: 'upland-districts-unlisted',
    because: 'not-read',
    question: {
      vi: 'Huyện nào là huyện miền núi do văn bản khác quy định, chưa thu thập.',
      en: 'Which districts are mountain districts is fixed by other instruments, which were not collected.',
    },
  },
  {
    id: 'upland-after-districts',
    because: 'reading',
    question: {
      vi: 'Sau khi bỏ cấp huyện, nơi nào được coi là miền núi để áp dụng mức 5 ha?',
      en: 'After districts ceased, which places count as upland for the 5 ha?',
    },
  },
  {
    id: 'craft-village-comma',
    because: 'reading',
    question: {
      vi: '"Trong làng nghề, có nghề truyền thống" nối bằng dấu phẩy: và hay hoặc?',
      en: '"In craft villages, having a traditional craft" is joined by a comma: and, or or?',
    },
  },
  {
    id: 'minor-deviation-alternatives',
    because: 'reading',
    question: {
      vi: 'Đổi tên, đổi vị trí, tăng diện tích nối bằng dấu phẩy: là các trường hợp riêng hay cùng lúc?',
      en: 'Name, location and area are joined by commas: alternatives, or all at once?',
    },
  },
  {
    id: 'minor-deviation-and-cap',
    because: 'reading',
    question: {
      vi: 'Phần tăng không quá 5 ha có bị giới hạn 75 ha không? Được coi là có.',
      en: 'Does the 75 ha cap bind the increase of 5 ha? It is presumed to.',
    },
  },
  {
    id: 'plan-adjust-grounds-joined',
    because: 'reading',
    question: {
      vi: 'Ba cơ sở điều chỉnh phương án nối bằng dấu chấm phẩy: một là đủ hay cần cả ba?',
      en: 'The three grounds to adjust the plan are joined by semicolons: is any one enough?',
    },
  },
  {
    id: 'legacy-grounds-joined',
    because: 'reading',
    question: {
      vi: 'Ba căn cứ của cụm hình thành trước 5/10/2009 nối bằng dấu phẩy: cần cả ba hay một?',
      en: 'The three grounds of clusters of before 5/10/2009 are joined by commas: all, or any?',
    },
  },
  {
    id: 'legacy-deadline-sanction',
    because: 'not-found',
    question: {
      vi: 'Quá hạn 31/12/2026 mà chưa xử lý xong thì sao? Văn bản không nói.',
      en: 'What follows when the work is not finished before 31/12/2026? The text is silent.',
    },
  },
  {
    id: 'strictly-before',
    because: 'reading',
    question: {
      vi: '"Trước ngày D" có bao gồm ngày D không? Nghĩa chặt: hạn cuối là ngày D - 1.',
      en: 'Does "before day D" include D? Read strictly, the last day is the one before.',
    },
  },
  {
    id: 'multi-district-gaps',
    because: 'not-found',
    question: {
      vi: 'Cụm trên nhiều địa bàn: ai thông báo tiếp nhận, xét tỷ lệ lấp đầy ở địa bàn nào?',
      en: 'For a cluster across several localities, who announces, and where is saturation tested?',
    },
  },
  {
    id: 'report-approver',
    because: 'not-found',
    question: {
      vi: 'Ai phê duyệt báo cáo đầu tư? Nghị định nói phê duyệt mà không nêu cơ quan.',
      en: 'Who approves the investment report? The decree speaks of approval and names nobody.',
    },
  },
  {
    id: 'revocation-grounds',
    because: 'not-found',
    question: {
      vi: 'Quyết định thành lập bị bãi bỏ khi nào? Nghị định không liệt kê căn cứ.',
      en: 'When is a decision revoked? The decree lists no grounds.',
    },
  },
  {
    id: 'council-size',
    because: 'not-found',
    question: {
      vi: 'Hội đồng có bao nhiêu thành viên? Không quy định.',
      en: 'How many members has the council? No rule was found.',
    },
  },
  {
    id: 'vice-chair-2025',
    because: 'conflict',
    question: {
      vi: 'Từ 1/7/2025 đến 14/9/2026 ai thay lãnh đạo Sở Kế hoạch và Đầu tư đã sáp nhập làm phó chủ tịch Hội đồng? Quy chế một tỉnh chỉ nêu Sở Công Thương.',
      en: 'From 1/7/2025 to 14/9/2026, who sat for the planning department that had merged? One province lists the industry department only.',
    },
  },
  {
    id: 'nobody-passes',
    because: 'not-found',
    question: {
      vi: 'Không có doanh nghiệp, hợp tác xã, tổ chức nào đạt 50 điểm thì xử lý thế nào?',
      en: 'What follows when nobody reaches 50 points?',
    },
    sourceIds: ['ccn-investor-fail'],
  },
  {
    id: 'tie-2020-2024',
    because: 'not-found',
    question: {
      vi: 'Từ 1/8/2020 đến 30/4/2024 bằng điểm thì xử lý thế nào? Mỗi nơi một cách.',
      en: 'How was a tie settled from 1/8/2020 to 30/4/2024? Places differed.',
    },
    sourceIds: ['ccn-investor-tie-break'],
  },
  {
    id: 'ppp-after-32',
    because: 'not-found',
    question: {
      vi: 'Từ 1/5/2024 thời gian lựa chọn theo pháp luật đối tác công tư có tính vào thẩm định không? Nghị định 32/2024 không nói.',
      en: 'From 1/5/2024, is time of a choice under partnership law counted in the appraisal? Decree 32/2024 is silent.',
    },
  },
  {
    id: 'pending-at-older-switches',
    because: 'not-read',
    question: {
      vi: 'Hồ sơ đang giải quyết ngày 15/7/2017 và 1/8/2020 theo quy định nào? Điều khoản chuyển tiếp chưa đọc.',
      en: 'Which law governed dossiers pending on 15/7/2017 and on 1/8/2020? The transitional clauses were not seen.',
    },
  },
  {
    id: 'pending-since-before-2024',
    because: 'reading',
    question: {
      vi: 'Hồ sơ thẩm định từ trước 1/5/2024 vẫn chưa xong ngày 15/9/2026 theo 68/2017 hay 32/2024?',
      en: 'Does a dossier appraised since before 1/5/2024 and still pending on 15/9/2026 stay under decree 68/2017, or move to decree 32/2024?',
    },
  },
  {
    id: '303-2026-text-not-seen',
    because: 'not-read',
    question: {
      vi: 'Nguyên văn Nghị định 303/2026/NĐ-CP chưa đọc, chỉ có bản tóm tắt. Các điều không nhắc đến có đổi không?',
      en: 'The text of decree 303/2026 was not read, only a summary. Did anything change that the summary does not name?',
    },
  },
  {
    id: '303-repeal-of-legal-papers',
    because: 'not-read',
    question: {
      vi: 'Điểm c khoản 1 điều 9 (tài liệu pháp lý) bị bãi bỏ: chỉ một nguồn nói, và mẫu 01 vẫn yêu cầu.',
      en: 'That point c of article 9 clause 1 is repealed rests on one source, and form 01 still asks for the papers.',
    },
  },
  {
    id: '303-sets',
    because: 'not-found',
    question: {
      vi: 'Từ 15/9/2026 UBND cấp xã gửi mấy bộ hồ sơ cho Sở Công Thương?',
      en: 'From 15/9/2026, how many sets does the commune send to the department?',
    },
  },
  {
    id: 'support-cap-after-303',
    because: 'not-found',
    question: {
      vi: 'Mức hỗ trợ không quá 30 % có còn từ 15/9/2026 không?',
      en: 'Does the cap of 30 % on State support stand after 15/9/2026?',
    },
  },
  {
    id: 'priority-land-share-draft',
    because: 'draft',
    question: {
      vi: 'Quỹ đất dành cho nhóm ưu tiên: con số 20 ha hoặc 5 % chỉ có trong dự thảo.',
      en: 'Land for the priority groups: 20 ha or 5 % is known from a draft only.',
    },
  },
  {
    id: 'policy-approval-conflict',
    because: 'conflict',
    question: {
      vi: 'Quy chế Lào Cai 2026 vẫn coi chấp thuận chủ trương đầu tư là một bước, dù Luật Đầu tư 2025 được ghi nhận là không yêu cầu.',
      en: 'A regulation of Lào Cai of 2026 still makes investment-policy approval a step, though the law of 2025 is reported not to ask for it.',
    },
  },
  {
    id: 'policy-approval-before-2026',
    because: 'memory-only',
    question: {
      vi: 'Trước 1/3/2026 dự án hạ tầng cụm có phải chấp thuận chủ trương đầu tư không?',
      en: 'Did an infrastructure project need investment-policy approval before 1/3/2026?',
    },
  },
  {
    id: 'permit-exemption-notes',
    because: 'conflict',
    question: {
      vi: 'Có ghi chú nói nhà đầu tư được miễn giấy phép xây dựng theo điều 21; nguyên văn không có.',
      en: 'Some notes report an exemption of tenants from building permits in article 21; the text has none.',
    },
  },
  {
    id: 'planning-task-conflict',
    because: 'conflict',
    question: {
      vi: 'Nghị định 32/2024 không yêu cầu nhiệm vụ quy hoạch; Luật 47/2024 chỉ miễn khi đã có quy hoạch chung hoặc phân khu.',
      en: 'Decree 32/2024 asks for no planning task; law 47/2024 only where a general or sub-zone plan exists.',
    },
  },
  {
    id: 'detailed-plan-authority-2025',
    because: 'conflict',
    question: {
      vi: 'Từ 1/7/2025 ai phê duyệt quy hoạch chi tiết: luật ghi cấp huyện, quy chế một tỉnh ghi cấp xã; cụm trên nhiều xã chưa rõ.',
      en: 'Who approves the detailed plan from 1/7/2025: the law says district, one province’s regulation commune; several communes are unclear.',
    },
  },
  {
    id: 'detailed-plan-before-2025',
    because: 'not-read',
    question: {
      vi: 'Trước 1/7/2025 quy hoạch chi tiết theo Luật Xây dựng 2014, chưa đọc.',
      en: 'Before 1/7/2025 the detailed plan followed the construction law of 2014, which was not read.',
    },
  },
  {
    id: 'district-land-plan-after-2025',
    because: 'not-read',
    question: {
      vi: 'Sau khi bỏ cấp huyện, kế hoạch sử dụng đất hằng năm cấp huyện được thay thế thế nào?',
      en: 'After districts ceased, what stands for the annual land-use plan of the district?',
    },
  },
  {
    id: 'land-authority-after-2025',
    because: 'memory-only',
    question: {
      vi: 'Từ 1/7/2025 ai thu hồi đất cho cụm? Văn bản phân cấp chưa đọc.',
      en: 'Who recovers land for clusters from 1/7/2025? The decree was not read.',
    },
  },
  {
    id: 'land-before-2024-08',
    because: 'not-read',
    question: {
      vi: 'Pháp luật đất đai trước 1/8/2024 chưa tìm hiểu.',
      en: 'Land law before 1/8/2024 was not looked into.',
    },
  },
  {
    id: 'environment-before-2022',
    because: 'not-read',
    question: {
      vi: 'Pháp luật môi trường trước 1/1/2022 chưa tìm hiểu.',
      en: 'Environment law before 1/1/2022 was not looked into.',
    },
  },
  {
    id: 'environment-report-before-2026',
    because: 'not-read',
    question: {
      vi: 'Trước 1/1/2026 báo cáo môi trường gửi những ai?',
      en: 'Who got the environment report before 1/1/2026?',
    },
  },
  {
    id: 'exemption-before-2026',
    because: 'not-read',
    question: {
      vi: 'Trước năm 2026 cụm nào không phải đầu tư xử lý nước thải tập trung?',
      en: 'Which clusters needed no central wastewater works before 2026?',
    },
  },
  {
    id: 'licence-before-2026',
    because: 'not-read',
    question: {
      vi: 'Ngưỡng giấy phép môi trường và vận hành thử nghiệm trước 2026 chưa đọc.',
      en: 'Licence thresholds and trial operation before 2026 were not read.',
    },
  },
  {
    id: 'eia-before-2026-05',
    because: 'memory-only',
    question: {
      vi: 'Trước 18/5/2026 dự án hạ tầng cụm có phải đánh giá tác động môi trường không?',
      en: 'Did an infrastructure project need an impact assessment before 18/5/2026?',
    },
  },
  {
    id: 'no-new-tenants-without-works',
    because: 'memory-only',
    question: {
      vi: 'Cụm chưa có xử lý nước thải có bị cấm tiếp nhận dự án mới không?',
      en: 'Is a cluster without treatment works barred from taking new tenants?',
    },
  },
  {
    id: 'env-48-7-joined',
    because: 'reading',
    question: {
      vi: 'Hai trường hợp không phải đầu tư xử lý nước thải nối bằng "hoặc" hay "và"?',
      en: 'Are the two cases without central works joined by or, or by and?',
    },
  },
  {
    id: 'wastewater-standard-before-2025',
    because: 'not-read',
    question: {
      vi: 'Quy chuẩn nước thải công nghiệp trước 1/9/2025 chưa tìm hiểu.',
      en: 'The industrial wastewater standard before 1/9/2025 was not looked into.',
    },
  },
  {
    id: 'norms-before-2021',
    because: 'not-read',
    question: {
      vi: 'Quy chuẩn quy hoạch trước 5/7/2021 (QCVN 01:2019, QCXDVN 01:2008) chưa đọc.',
      en: 'Planning norms before 5/7/2021 (QCVN 01:2019, QCXDVN 01:2008) were not read.',
    },
  },
  {
    id: 'green-15-percent',
    because: 'conflict',
    question: {
      vi: 'Tỷ lệ cây xanh 15 % trong một số ghi chú không có trong QCVN 01:2021; dùng 10 %.',
      en: 'A green share of 15 % in some notes is not in QCVN 01:2021, which has 10 %.',
    },
  },
  {
    id: 'solid-waste-time-base',
    because: 'not-read',
    question: { vi: '0,3 tấn/ha chất thải rắn: theo ngày?', en: '0.3 t of solid waste a hectare: a day?' },
  },
  {
    id: 'distance-in-metres',
    because: 'not-found',
    question: {
      vi: 'Khoảng cách an toàn môi trường bao nhiêu mét? Nghị định không nêu.',
      en: 'How many metres is the environmental safety distance? The decree gives none.',
    },
    sourceIds: ['env-qcvn-01-btnmt'],
  },
  {
    id: 'construction-before-2026',
    because: 'not-read',
    question: {
      vi: 'Điều kiện khởi công, miễn giấy phép trước Luật Xây dựng 2025 chưa đọc.',
      en: 'Conditions to break ground and exemptions before the construction law of 2025 were not read.',
    },
  },
  {
    id: 'commencement-notice-term',
    because: 'not-read',
    question: {
      vi: 'Thông báo khởi công gửi trước bao nhiêu ngày?',
      en: 'How many days ahead is commencement notified?',
    },
  },
  {
    id: 'state-assets-before-2026',
    because: 'not-read',
    question: {
      vi: 'Quy định về tài sản kết cấu hạ tầng của Nhà nước trước 6/7/2026 chưa tìm hiểu.',
      en: 'Rules on State infrastructure assets before 6/7/2026 were not looked into.',
    },
  },
  {
    id: 'reporting-before-2024',
    because: 'not-read',
    question: {
      vi: 'Chế độ báo cáo theo 39/2009, 15/2017, 28/2020/TT-BCT: thời hạn, chỉ tiêu, mẫu chưa đọc; ngày hiệu lực của 28/2020 chưa rõ.',
      en: 'Reporting under circulars 39/2009, 15/2017 and 28/2020: deadlines, indicators and forms were not seen; the first day of 28/2020 is not confirmed.',
    },
    sourceIds: ['ccn-reporting-duty'],
  },
  {
    id: 'reporting-gap-2024',
    because: 'reading',
    question: {
      vi: 'Từ 1/5 đến 30/9/2024: 28/2020/TT-BCT chưa bị bãi bỏ nhưng nghị định gốc đã hết hiệu lực. Còn áp dụng không?',
      en: 'From 1/5 to 30/9/2024 circular 28/2020 was not yet repealed while its parent decrees had lapsed. Did it still apply?',
    },
  },
  {
    id: 'forms-before-2024',
    because: 'not-read',
    question: { vi: 'Mẫu văn bản trước 1/10/2024 chưa đọc.', en: 'Prescribed forms before 1/10/2024 were not seen.' },
  },
  {
    id: 'row-19-formula',
    because: 'not-found',
    question: {
      vi: 'Chỉ tiêu 19 (tỷ lệ lấp đầy bình quân) tính theo công thức nào?',
      en: 'By which formula is row 19, average occupancy, reckoned?',
    },
  },
  {
    id: 'tt14-after-303',
    because: 'not-found',
    question: {
      vi: '14/2024/TT-BCT chưa có chỉ tiêu cho cụm hỗ trợ, công nghệ cao, sinh thái; chưa thấy sửa đổi.',
      en: 'Circular 14/2024 has no rows for supporting, high-tech and eco clusters; no amendment was found.',
    },
  },
  {
    id: 'statistics-office-commune',
    because: 'reading',
    question: {
      vi: '"Cơ quan thống kê cấp xã" sau 38/2025/TT-BCT: có cơ quan đó không?',
      en: '"The commune statistics office" after circular 38/2025: does one exist?',
    },
  },
  {
    id: 'halt-2012-end',
    because: 'not-found',
    question: {
      vi: 'Việc tạm dừng năm 2012 chấm dứt khi nào, bằng văn bản nào?',
      en: 'When, and by which document, did the halt of 2012 end?',
    },
  },
  {
    id: 'ttlt31-end',
    because: 'not-found',
    question: { vi: 'Thông tư liên tịch 31/2012 hết hiệu lực khi nào?', en: 'When did joint circular 31/2012 end?' },
  },
  {
    id: 'pre-2009-deadline-2018-2024',
    because: 'not-found',
    question: {
      vi: 'Từ 1/1/2018 đến 30/4/2024 cụm hình thành trước 5/10/2009 được xử lý theo hạn nào?',
      en: 'Which deadline bound clusters of before 5/10/2009 from 1/1/2018 to 30/4/2024?',
    },
  },
  {
    id: 'incentives-kept',
    because: 'not-found',
    question: {
      vi: 'Dự án đã được ưu đãi theo 68/2017 có giữ ưu đãi sau 1/5/2024 không?',
      en: 'Does a project keep the incentives of decree 68/2017 after 1/5/2024?',
    },
  },
  {
    id: 'tax-incentives',
    because: 'not-read',
    question: {
      vi: 'Ưu đãi thuế, tiền thuê đất theo pháp luật hiện hành (103/2024/NĐ-CP, luật thuế 2025) chỉ có bản tóm tắt, chưa mã hóa.',
      en: 'Tax and land-rent incentives of general law (103/2024/NĐ-CP, the tax law of 2025) are known from a summary and not encoded.',
    },
  },
  {
    id: 'counting-before-2017',
    because: 'not-read',
    question: {
      vi: 'Cách tính thời hạn trước 1/1/2017 (Bộ luật Dân sự 2005) chưa tìm hiểu.',
      en: 'How terms were counted before 1/1/2017, under the civil code of 2005, was not looked into.',
    },
  },
  {
    id: 'holidays-before-2015',
    because: 'not-read',
    question: { vi: 'Ngày nghỉ trước năm 2015 chưa thu thập.', en: 'Days off before 2015 were not collected.' },
  },
  {
    id: 'last-day-swapped',
    because: 'reading',
    question: {
      vi: 'Ngày cuối rơi vào ngày nghỉ bù, nghỉ hoán đổi hoặc thứ bảy làm bù: thời hạn lùi thế nào?',
      en: 'When the last day is a day in lieu, a swapped day off or a worked Saturday, does the term roll?',
    },
  },
  {
    id: 'one-stop-before-2018',
    because: 'not-read',
    question: {
      vi: 'Quy định một cửa trước 21/6/2018 chưa tìm hiểu.',
      en: 'One-stop rules before 21/6/2018 were not looked into.',
    },
  },
  {
    id: '118-2025-unread',
    because: 'not-read',
    question: {
      vi: '118/2025/NĐ-CP có quy định cách tính ngày, nhận sau 15 giờ không?',
      en: 'Does decree 118/2025 define days, or the start after 15:00?',
    },
  },
  {
    id: 'culture-day-weekend',
    because: 'reading',
    question: {
      vi: '24/11 rơi vào ngày nghỉ hằng tuần có nghỉ bù không?',
      en: 'Is there a day in lieu when 24 November falls on a weekend?',
    },
  },
  {
    id: 'days-published-later',
    because: 'not-found',
    question: {
      vi: 'Ngày nghỉ, hoán đổi công bố sau ấn bản này chưa thể biết; công văn 10065/VPCP-KGVX chưa đọc nguyên văn.',
      en: 'Days off and swaps published after this edition cannot be known; dispatch 10065/VPCP-KGVX itself was not read.',
    },
  },
  {
    id: 'effective-day-counting',
    because: 'reading',
    question: {
      vi: '"Sau 10 ngày kể từ ngày ký" có tính ngày ký không? Dùng ngày in trong văn bản.',
      en: 'Does "ten days from signing" count the day of signing? The day printed in the act is used.',
    },
  },
  {
    id: 'hanoi-minima-after-2024-05',
    because: 'reading',
    question: {
      vi: 'Mức 30 ha và 15 ha của Hà Nội (33/2022) còn áp dụng từ 1/5/2024 đến 3/12/2025 không?',
      en: 'Did the 30 and 15 ha of Hà Nội (33/2022) stand from 1/5/2024 to 3/12/2025?',
    },
  },
  {
    id: 'hanoi-12-month-start',
    because: 'conflict',
    question: {
      vi: '12 tháng của Hà Nội tính từ ngày nào? Hai bài báo ghi khác nhau.',
      en: 'From when do Hà Nội’s 12 months run? Two press items differ.',
    },
  },
  {
    id: 'hanoi-tenant-admission',
    because: 'not-read',
    question: {
      vi: 'Điều kiện để chủ đầu tư tại Hà Nội tiếp nhận dự án thứ cấp (33/2022) bị cắt trong nguồn.',
      en: 'The conditions for taking in tenants in Hà Nội (33/2022) were cut off in the source.',
    },
    sourceIds: ['hanoi-ccn-tenant-admission'],
  },
  {
    id: 'hanoi-before-2022',
    because: 'memory-only',
    question: {
      vi: 'Trước 14/10/2022 Hà Nội có quy chế nào (44/2010)?',
      en: 'Which regulation had Hà Nội before 14/10/2022 (44/2010)?',
    },
    sourceIds: ['hanoi-ccn-regulation-in-force'],
  },
  {
    id: 'hanoi-75-2025-contents',
    because: 'not-read',
    question: {
      vi: '75/2025/QĐ-UBND Hà Nội có giữ diện tích tối thiểu, thời hạn 12 tháng không?',
      en: 'Does decision 75/2025 of Hà Nội keep the minima and the 12 months?',
    },
  },
  {
    id: 'provincial-rules-not-collected',
    because: 'not-read',
    question: {
      vi: 'Quy định riêng của tỉnh trong giai đoạn này chưa thu thập.',
      en: 'The province’s own rules of these days were not collected.',
    },
  },
  {
    id: 'first-day-unknown',
    because: 'not-found',
    question: {
      vi: 'Quy định biết nội dung nhưng không rõ ngày bắt đầu: mã đất SKN, khoảng cách theo QCVN 01:2025/BTNMT 1.1.4.',
      en: 'Rules whose content is known and whose first day is not: land code SKN, distances by QCVN 01:2025/BTNMT 1.1.4.',
    },
    sourceIds: ['land-code', 'env-qcvn-01-btnmt'],
  },
  {
    id: 'no-such-rule-then',
    because: 'other-rule',
    question: {
      vi: 'Văn bản đặt ra quy định này chưa có trong giai đoạn đó.',
      en: 'The instrument that made this rule did not exist in these days.',
    },
  },
  {
    id: 'other-rule-governs',
    because: 'other-rule',
    question: {
      vi: 'Trong giai đoạn đó việc này do quy định khác điều chỉnh.',
      en: 'Another rule governs the matter in these days.',
    },
  },
];
