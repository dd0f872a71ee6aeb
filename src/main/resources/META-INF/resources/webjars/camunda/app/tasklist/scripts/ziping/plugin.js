import inChinese from './words.js';
import { element } from './dom.js';
import { about, material } from './material.js';
import { keepForm, touch, withoutDigests } from './drafts.js';
import { counts, dueFirst, tools } from './lists.js';
import { begin, follow, opened } from './session.js';

const tone = { late: '!', today: '●', soon: '◔', calm: '○' };

/** Whose evaluation, which part, how long: where the vendor shows the diagram's name. */
async function head(card, task) {
  card.dataset.ziping = task;
  const facts = await about(task);
  card.querySelectorAll('.ziping-about').forEach((old) => old.remove());
  if (!facts || card.dataset.ziping !== task) {
    return;
  }
  const line = element('p', 'ziping-about');
  line.append(element('span', '', facts.of));
  if (facts.part) {
    line.append(element('span', '', facts.part));
  }
  if (facts.left) {
    line.append(element('span', `ziping-left ziping-${facts.tone}`, `${tone[facts.tone] || ''} ${facts.left}`));
  }
  const page = element('a', '', '在工作台打开');
  page.href = facts.page;
  line.append(page);
  card.querySelector('.names').append(line);
}

/** Our home, one tap away from the list. */
function home(bar) {
  const item = element('li', 'ziping-home');
  const link = element('a', '', '返回自评通');
  link.href = '/';
  item.append(link);
  bar.prepend(item);
}

/**
 * The form library leaves an empty mark behind each valid field of a list, which Tasklist takes for a mistake
 * and then never lets the form go. Where no mistake is shown, there is none; the gate looks at it in any case.
 */
function free() {
  const finish = document.querySelector('.task-details .form-actions .btn-primary');
  const form = document.querySelector('.task-details .fjs-form');
  if (!finish || !form || !window.angular || form.querySelector('.fjs-form-field-error, .fjs-has-errors')) {
    return;
  }
  let scope = window.angular.element(finish).scope();
  while (scope && !Object.prototype.hasOwnProperty.call(scope, '$invalid')) {
    scope = scope.$parent;
  }
  if (scope && scope.$invalid && !scope.$root.$$phase) {
    scope.$apply(() => { scope.$invalid = false; });
  }
}

let freeing = 0;

function planToFree() {
  clearTimeout(freeing);
  freeing = setTimeout(free, 400);
}

/** The engine's own way of showing a value says its name first; a card says the thing itself. */
function card(shown) {
  if (shown) {
    shown.querySelectorAll('.variable-item').forEach((item) => {
      const name = item.querySelector('.variable-label').textContent.trim();
      item.classList.add('ziping-said');
      item.classList.toggle('ziping-back', name.startsWith('退回'));
      item.classList.toggle('ziping-suggested', name.startsWith('建议办理'));
    });
  }
}

let planned = false;

function look() {
  planned = false;
  follow();
  tools();
  if (document.querySelector('.task-filters .task-filter') && !document.querySelector('.ziping-count')) {
    counts();
  }
  // Where an opinion points to is kept with it; nobody reads such a code.
  document.querySelectorAll('.task-details input[id*=f_anchor]').forEach((field) => {
    field.closest('.fjs-form-field').classList.add('ziping-unseen');
  });
  document.querySelectorAll('.fjs-container, .flatpickr-calendar, .modal-dialog, [notifications-panel]').forEach(inChinese);
  const bar = document.querySelector('[cam-widget-header] .navbar-nav, [cam-widget-header] nav ul, [cam-widget-header] ul');
  if (bar && !document.querySelector('.ziping-home')) {
    home(bar);
  }
  planToFree();
  // The vendor's header copies its list while it grows.
  [...document.querySelectorAll('.ziping-home')].slice(1).forEach((copy) => copy.remove());
  const card = document.querySelector('.task-details .task-card');
  if (card && opened() && card.dataset.ziping !== opened()) {
    head(card, opened());
  }
}

function plan() {
  if (!planned) {
    planned = true;
    requestAnimationFrame(look);
  }
}

begin();
dueFirst();
withoutDigests();
document.documentElement.lang = 'zh-CN';
new MutationObserver(plan).observe(document.body, {
  childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['aria-label', 'placeholder', 'title']
});
document.addEventListener('mousedown', (event) => {
  if (event.target.closest('.task-details .nav-tabs, li.task, .task-filters')) {
    keepForm(opened());
  }
}, true);
['input', 'change', 'focusout'].forEach((kind) => document.addEventListener(kind, (event) => {
  if (event.target.closest && event.target.closest('.task-details .fjs-form')) {
    if (kind !== 'focusout') {
      touch(opened());
    }
    planToFree();
  }
}, true));
document.addEventListener('visibilitychange', () => document.hidden && keepForm(opened()));
addEventListener('pagehide', () => keepForm(opened()));
document.addEventListener('click', () => setTimeout(withoutDigests));
plan();

export default [{
  id: 'ziping-material',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: '自评材料' },
  render: (node, { taskId }) => { material(node, taskId); },
  unmount: () => {}
}, {
  id: 'ziping-card',
  pluginPoint: 'tasklist.card',
  priority: 1,
  render: (node) => {
    counts();
    requestAnimationFrame(() => card(node.closest('li.task')));
  },
  unmount: counts
}];
