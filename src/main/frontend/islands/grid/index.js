// Moves through a table of fields like a spreadsheet, and spreads a pasted block over its cells.
const fieldAt = (row, column) => row && row.cells[column] && row.cells[column].querySelector('.cell-field');

const rowsOf = (table) => Array.from(table.rows).filter((row) => row.querySelector('.cell-field'));

function step(table, field, down, across) {
  const cell = field.closest('td');
  const rows = rowsOf(table);
  let at = rows.indexOf(cell.parentElement);
  let column = cell.cellIndex;
  do {
    at += down;
    column += across;
    const next = fieldAt(rows[at], column);
    if (next) {
      next.focus();
      next.select();
      return true;
    }
  } while (at >= 0 && at < rows.length && column >= 0 && column < 12);
  return false;
}

function move(table, event) {
  const field = event.target;
  const start = field.selectionStart === 0 && field.selectionEnd === 0;
  const end = field.selectionStart === field.value.length;
  const all = field.selectionStart === 0 && field.selectionEnd === field.value.length;
  const moves = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    Enter: [event.shiftKey ? -1 : 1, 0],
    ArrowLeft: start || all ? [0, -1] : null,
    ArrowRight: end || all ? [0, 1] : null
  };
  const way = moves[event.key];
  if (way) {
    event.preventDefault();
    if (!step(table, field, way[0], way[1]) && event.key === 'Enter') {
      field.blur();
    }
  }
}

function paste(table, event) {
  const text = event.clipboardData.getData('text/plain').replace(/\r/g, '').replace(/\n$/, '');
  if (!/[\t\n]/.test(text)) {
    return;
  }
  event.preventDefault();
  const cell = event.target.closest('td');
  const rows = rowsOf(table);
  const first = rows.indexOf(cell.parentElement);
  let left = 0;
  text.split('\n').forEach((line, down) => line.split('\t').forEach((value, across) => {
    const field = fieldAt(rows[first + down], cell.cellIndex + across);
    if (!field && value.trim()) {
      left++;
    }
    if (field && value.trim()) {
      field.value = value.trim();
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }));
  sayLeft(table, left);
}

// A block of another shape than the table: what found no cell is said, not lost in silence.
function sayLeft(table, left) {
  const frame = table.parentElement;
  const before = frame.querySelector('.paste-left');
  if (before) {
    before.remove();
  }
  if (left > 0 && table.dataset.left) {
    const words = document.createElement('p');
    words.className = 'cell-wrong paste-left';
    words.setAttribute('role', 'alert');
    words.textContent = table.dataset.left.replace('#', left);
    frame.prepend(words);
  }
}

const shown = (cell) => {
  const field = cell.querySelector('.cell-field');
  return (field ? field.value : cell.textContent).trim().replace(/(\d),(?=\d{3})/g, '$1');
};

// The office types its figures into the treasury's system: a column at a time, or the whole table.
const columnOf = (table, at) => Array.from(table.tBodies).flatMap((body) => Array.from(body.rows))
  .filter((row) => row.cells.length > at).map((row) => shown(row.cells[at])).join('\n');

const wholeOf = (table) => Array.from(table.tBodies).flatMap((body) => Array.from(body.rows))
  .filter((row) => row.cells.length > 2)
  .map((row) => Array.from(row.cells).map((cell, at) => (at === 0 ? cell.querySelector('span').textContent : shown(cell))).join('\t'))
  .join('\n');

// Without a secure address there is no clipboard to write to: a field is selected and copied instead.
function copy(text) {
  if (navigator.clipboard && window.isSecureContext) {
    return navigator.clipboard.writeText(text);
  }
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
  return Promise.resolve();
}

function copying(table, event) {
  const button = event.target.closest('[data-copy-column], [data-copy-table]');
  if (!button) {
    return;
  }
  const text = button.dataset.copyColumn ? columnOf(table, Number(button.dataset.copyColumn)) : wholeOf(table);
  copy(text).then(() => {
    const words = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = words; }, 1500);
  });
}

export function mount(table) {
  (table.closest('section') || table).addEventListener('click', (event) => copying(table, event));
  table.addEventListener('keydown', (event) => {
    if (event.target.matches('.cell-field')) {
      move(table, event);
    }
  });
  table.addEventListener('paste', (event) => {
    if (event.target.matches('.cell-field')) {
      paste(table, event);
    }
  });
}
