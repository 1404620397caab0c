// Lays rows of text out in columns, those named by number flush right. Vietnamese letters in composed form are one column wide each.
export const columns = (rows, flushRight = []) => {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => String(row[i] ?? '').length)));
  const laid = (cell, i) => String(cell)[flushRight.includes(i) ? 'padStart' : 'padEnd'](widths[i]);
  return rows.map((row) => `  ${row.map(laid).join('  ')}`.trimEnd()).join('\n');
};
