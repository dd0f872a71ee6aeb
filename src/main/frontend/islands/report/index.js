// The writer's page: each chapter an editor, figures and tables one tap away, nothing lost.
import './report.css';
import { ChapterEditor } from './chapter.js';
import { Known } from './schema.js';

export function mount(root) {
  const palette = root.querySelector('.palette');
  if (!palette) {
    return;
  }
  const known = new Known(palette);
  const editors = new Map();
  let current = null;
  const edit = () => root.querySelectorAll('.chapter-form').forEach((form) => {
    if (!form.querySelector('.chapter-editor')) {
      const editor = new ChapterEditor(form, known, root.dataset.person);
      editors.set(form, editor);
      current = current || editor;
    }
  });
  edit();
  // A mended chapter comes back from the server as a whole.
  document.addEventListener('htmx:load', edit);
  root.addEventListener('focusin', (event) => {
    const form = event.target.closest('.chapter-form');
    current = editors.get(form) || current;
  });
  root.addEventListener('mousedown', (event) => {
    // The place of the caret outlives the tap.
    if (event.target.closest('[data-insert]')) {
      event.preventDefault();
    }
  });
  root.addEventListener('click', (event) => {
    const button = event.target.closest('[data-insert]');
    if (button) {
      current.insert(button.dataset.insert);
    }
  });
  const refresh = async () => {
    const answer = await fetch(root.dataset.figures, { credentials: 'same-origin', headers: { Accept: 'application/json' } }).catch(() => null);
    if (answer && answer.ok && !answer.redirected) {
      (await answer.json()).forEach((figure) => known.figures.set(figure.code, figure));
      editors.forEach((editor) => editor.refresh());
    }
  };
  document.addEventListener('visibilitychange', () => !document.hidden && refresh());
}
