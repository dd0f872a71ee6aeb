// The report editor: a click on a figure or table puts its mark where the cursor stands; saving is the form's own.
import './report.css';

export function mount(editor) {
  let field = editor.querySelector('textarea.chapter-text');
  editor.addEventListener('focusin', (event) => {
    if (event.target.matches('textarea.chapter-text')) {
      field = event.target;
    }
  });
  editor.addEventListener('click', (event) => {
    const button = event.target.closest('[data-insert]');
    if (!button) {
      return;
    }
    if (!field || !field.isConnected) {
      field = editor.querySelector('textarea.chapter-text');
    }
    const from = field.selectionStart;
    const own = button.dataset.line && from > 0 && field.value[from - 1] !== '\n' ? '\n' : '';
    field.setRangeText(own + button.dataset.insert + (button.dataset.line ? '\n' : ''), from, field.selectionEnd, 'end');
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
