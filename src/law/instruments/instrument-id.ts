/**
 * The number of a legal instrument (số, ký hiệu văn bản), as its readers cite it.
 *
 * @remarks
 * Numbers of provincial decisions are unique only within the province, and two consolidated texts bear the number
 * 55/VBHN-BCT; those carry the province or the year in brackets.
 */
export type InstrumentId =
  | '105/2009/QĐ-TTg'
  | '39/2009/TT-BCT'
  | '07/CT-TTg (2012)'
  | '31/2012/TTLT-BCT-BKHĐT'
  | '17/2016/TT-BCT'
  | '68/2017/NĐ-CP'
  | '15/2017/TT-BCT'
  | '66/2020/NĐ-CP'
  | '28/2020/TT-BCT'
  | '32/2024/NĐ-CP'
  | '14/2024/TT-BCT'
  | '139/2025/NĐ-CP'
  | '38/2025/TT-BCT'
  | '55/VBHN-BCT (2025)'
  | '1178/ĐCK-CTT'
  | '303/2026/NĐ-CP'
  | '178/2026/NĐ-CP'
  | '178/2025/NĐ-CP'
  | '47/2024/QH15'
  | '31/2024/QH15'
  | '72/2020/QH14'
  | '146/2025/QH15'
  | '08/2022/NĐ-CP'
  | '48/2026/NĐ-CP'
  | '66.19/2026/NQ-CP'
  | '06/2025/TT-BTNMT'
  | 'QCVN 01:2025/BTNMT'
  | '01/2021/TT-BXD'
  | '135/2025/QH15'
  | '143/2025/QH15'
  | '91/2015/QH13'
  | '45/2019/QH14'
  | '10/2012/QH13'
  | '188/1999/QĐ-TTg'
  | '61/2018/NĐ-CP'
  | '28/2026/QH16'
  | '33/2022/QĐ-UBND (Hà Nội)'
  | '75/2025/QĐ-UBND (Hà Nội)'
  | '16/2026/QĐ-UBND (Lào Cai)';
