// The page of a turn: keeps what is typed, points opinions at paragraphs, and agrees to what is shown.
const stored = (id) => `ziping.task.${id}`;

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key)) || {};
  } catch (broken) {
    return {};
  }
}

function write(key, value) {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch (full) {
    // Without room for it the page works as before.
  }
}

function forgetSent(current) {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(stored('')) && key !== current && read(key).sent)
    .forEach((key) => sessionStorage.removeItem(key));
}

function keepOpinion(form, id) {
  const key = stored(id);
  const opinion = form.elements.opinion;
  forgetSent(key);
  const kept = read(key);
  if (opinion && !opinion.value && kept.opinion) {
    opinion.value = kept.opinion;
  }
  if (opinion) {
    opinion.addEventListener('input', () => write(key, { opinion: opinion.value }));
    form.addEventListener('submit', () => write(key, { opinion: opinion.value, sent: true }));
  }
}

// Only what was saved from this very page moves the code: another person's save must still be noticed.
function followOwnSaves(form) {
  const field = form.elements.contentDigest;
  const refresh = async () => {
    const answer = await fetch(field.dataset.refresh, { headers: { Accept: 'text/plain' } });
    if (answer.ok && !answer.redirected) {
      field.value = (await answer.text()).trim();
    }
  };
  document.addEventListener('htmx:afterRequest', (event) => {
    const { successful, requestConfig } = event.detail;
    if (successful && requestConfig && requestConfig.verb !== 'get') {
      refresh();
    }
  });
  document.addEventListener('content-saved', refresh);
  return refresh;
}

function followFetch(refresh) {
  const plain = window.fetch;
  window.fetch = async (target, options) => {
    const answer = await plain(target, options);
    const method = (options && options.method) || (target && target.method) || 'GET';
    if (answer.ok && !/^(GET|HEAD)$/i.test(method)) {
      refresh();
    }
    return answer;
  };
}

function addRow(id) {
  const rows = document.querySelectorAll(`#${id} [data-row]`);
  const last = rows[rows.length - 1];
  const row = last.cloneNode(true);
  row.querySelectorAll('textarea').forEach((field) => {
    field.value = '';
  });
  last.after(row);
  row.querySelector('textarea').focus();
  return row;
}

function emptyRow() {
  const rows = Array.from(document.querySelectorAll('#comments [data-row]'));
  return rows.find((row) => !row.querySelector('[name="comment"]').value.trim()) || addRow('comments');
}

function place(select, anchor, words) {
  if (!Array.from(select.options).some((option) => option.value === anchor)) {
    const part = Array.from(select.options).find((option) => option.value === anchor.split('#')[0]);
    const option = document.createElement('option');
    option.value = anchor;
    option.textContent = `${part ? part.textContent : ''} ${words.slice(0, 16)}`.trim();
    select.append(option);
  }
  select.value = anchor;
}

function pin(paragraph) {
  const marked = String(window.getSelection()).trim();
  const whole = paragraph.textContent.trim();
  const quote = (marked && whole.includes(marked) ? marked : whole).slice(0, 400);
  const row = emptyRow();
  place(row.querySelector('[name="anchor"]'), paragraph.dataset.anchor, quote);
  row.querySelector('[name="quote"]').value = quote;
  row.querySelector('[name="comment"]').focus();
}

function say(form, button) {
  const field = form.elements[button.dataset.phrase];
  field.value = field.value ? `${field.value.trimEnd()}\n${button.textContent.trim()}` : button.textContent.trim();
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}

function jump(event, link) {
  const target = document.querySelector(`[data-anchor="${CSS.escape(link.dataset.goto)}"]`);
  if (target) {
    event.preventDefault();
    target.scrollIntoView({ block: 'center' });
  }
}

export function mount(main) {
  const form = main.querySelector('#decision');
  keepOpinion(form, main.dataset.task);
  followFetch(followOwnSaves(form));
  main.addEventListener('click', (event) => {
    const find = (selector) => event.target.closest(selector);
    if (find('[data-phrase]')) {
      say(form, find('[data-phrase]'));
    } else if (find('[data-add-row]')) {
      addRow(find('[data-add-row]').dataset.addRow);
    } else if (find('[data-goto]')) {
      jump(event, find('[data-goto]'));
    } else if (find('[data-anchor]') && !find('a,button,input,select,textarea,form') && main.querySelector('#comments')) {
      pin(find('[data-anchor]'));
    }
  });
}
