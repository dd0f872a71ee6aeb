// Tables sort by a click or Enter on th[data-sort] ("text" or "number"); cells may carry data-value.
const collator = new Intl.Collator('zh-CN', { numeric: true });

function valueOf(row, column) {
  const cell = row.cells[column];
  return cell ? cell.dataset.value || cell.textContent.trim() : '';
}

function compare(kind, left, right) {
  if (kind === 'number') {
    return Number(left.replace(/[,%\s]/g, '') || 0) - Number(right.replace(/[,%\s]/g, '') || 0);
  }
  return collator.compare(left, right);
}

function sort(head) {
  const table = head.closest('table');
  const column = head.cellIndex;
  const rising = head.getAttribute('aria-sort') !== 'ascending';
  table.querySelectorAll('th[aria-sort]').forEach((other) => other.removeAttribute('aria-sort'));
  head.setAttribute('aria-sort', rising ? 'ascending' : 'descending');
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  rows.sort((a, b) => compare(head.dataset.sort, valueOf(a, column), valueOf(b, column)) * (rising ? 1 : -1));
  body.append(...rows);
}

document.addEventListener('click', (event) => {
  const head = event.target.closest('th[data-sort]');
  if (head) {
    sort(head);
  }
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target.matches('th[data-sort]')) {
    sort(event.target);
  }
});

document.querySelectorAll('th[data-sort]').forEach((head) => {
  head.tabIndex = 0;
});
