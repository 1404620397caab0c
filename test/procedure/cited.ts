/** A place of decree 32/2024 as it is printed (1/5/2024 to 14/9/2026, and after where nothing is seen to have changed). */
export const d32 = (place: string): string => `32/2024/NĐ-CP, ${place}`;

/** The same, read with decree 139/2025 (1/7/2025 to 14/9/2026). */
export const d139 = (place: string, article: 11 | 12): string =>
  `${d32(place)} (đọc cùng 139/2025/NĐ-CP, điều ${article})`;

/** The same, as decree 303/2026 amended it (from 15/9/2026). */
export const d303 = (place: string): string => `${d32(place)} (sửa đổi, bổ sung bởi 303/2026/NĐ-CP)`;

/** A place of decree 68/2017 (15/7/2017 to 30/4/2024). */
export const d68 = (place: string): string => `68/2017/NĐ-CP, ${place}`;

/** The same, as decree 66/2020 amended it (1/8/2020 to 30/4/2024). */
export const d66 = (place: string): string => `${d68(place)} (sửa đổi, bổ sung bởi 66/2020/NĐ-CP)`;
