import { element } from './dom.js';

const FILTERS = '/camunda/api/engine/engine/default/filter?firstResult=0&maxResults=50&itemCount=true';

const ORDERS = [['dueDate', 'asc', '按期限，近的在前'], ['created', 'desc', '按收到时间，新的在前'], ['name', 'asc', '按步骤'],
  ['unit', 'asc', '按单位']];

function place() {
  return new URLSearchParams(location.hash.split('?')[1] || '');
}

function asked() {
  try {
    return JSON.parse(place().get('sorting'))[0] || {};
  }
  catch (none) {
    return {};
  }
}

/** Tasklist hands the order on to the server as it stands in the address; the words travel with it. */
function ask(change) {
  const to = place();
  to.set('sorting', JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc', ...asked(), ...change }]));
  to.delete('page');
  location.hash = `#/?${to}`;
}

/** Whoever says nothing sees first what is due first. */
export function dueFirst() {
  if (!place().get('sorting')) {
    const to = place();
    to.set('sorting', JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]));
    history.replaceState(null, '', `#/?${to}`);
  }
}

function search() {
  const form = element('form', 'ziping-search');
  const words = element('input', 'form-control');
  words.type = 'search';
  words.maxLength = 60;
  words.placeholder = '单位、年度、步骤或方面';
  words.setAttribute('aria-label', '在本列表中查找：单位、年度、步骤或方面');
  words.value = asked().words || '';
  const find = element('button', 'btn btn-default', '查找');
  find.type = 'submit';
  form.append(words, find);
  form.onsubmit = (event) => {
    event.preventDefault();
    ask({ words: words.value.trim() });
  };
  words.addEventListener('search', () => !words.value && asked().words && ask({ words: '' }));
  return form;
}

function order() {
  const choice = element('select', 'form-control ziping-order');
  choice.setAttribute('aria-label', '排序');
  ORDERS.forEach(([by, way, text]) => {
    const option = element('option', '', text);
    option.value = `${by} ${way}`;
    choice.append(option);
  });
  const now = asked();
  choice.value = `${now.sortBy || 'dueDate'} ${now.sortOrder || 'asc'}`;
  choice.onchange = () => {
    const [sortBy, sortOrder] = choice.value.split(' ');
    ask({ sortBy, sortOrder });
  };
  return choice;
}

/** Our own way of finding and sorting stands where the vendor's asks for what nobody here knows. */
export function tools() {
  const column = document.querySelector('.tasks-list > .content, .tasks-list .three-cols-layout-cell.content');
  if (column && !column.querySelector('.ziping-tools')) {
    const bar = element('div', 'ziping-tools');
    bar.append(search(), order());
    column.prepend(bar);
  }
}

async function count() {
  const links = [...document.querySelectorAll('.task-filters .task-filter h4 a')];
  if (!links.length || document.hidden) {
    return;
  }
  const answer = await fetch(FILTERS, { credentials: 'same-origin' });
  if (!answer.ok) {
    return;
  }
  const lists = await answer.json();
  links.forEach((link) => {
    const named = (link.firstChild && link.firstChild.data || '').trim();
    const list = lists.find((one) => one.name === named);
    if (list) {
      const badge = link.querySelector('.ziping-count') || link.appendChild(element('span', 'ziping-count'));
      if (badge.textContent !== String(list.itemCount)) {
        badge.textContent = String(list.itemCount);
      }
      badge.classList.toggle('ziping-none', !list.itemCount);
      badge.classList.toggle('ziping-late', list.id === 'late' && list.itemCount > 0);
    }
  });
}

const PAUSE = 5000;

let counting = 0;

let counted = 0;

/** The counts follow what Tasklist read last, and are asked for once in a while at most. */
export function counts() {
  if (!counting) {
    counting = setTimeout(() => {
      counting = 0;
      counted = Date.now();
      count().catch(() => {});
    }, Math.max(250, counted + PAUSE - Date.now()));
  }
}
